import { analyze } from 'stancekit';
import { describe, expect, it } from 'vitest';

const codes = (text: string) => analyze(text).warnings.map(({ code }) => code);
const ENGLISH =
  'The foreign minister of Norway said on Monday that her government would not accept the proposal, and urged both sides to return to the table before winter.';

/** The same piece of news, in our words. */
const LANGUAGES: readonly (readonly [name: string, text: string])[] = [
  ['German', 'Die Außenministerin von Norwegen sagte am Montag, ihre Regierung werde den Vorschlag nicht annehmen.'],
  [
    'French',
    'La ministre des affaires étrangères de la Norvège a déclaré lundi que son gouvernement refusait la proposition.',
  ],
  ['Spanish', 'La ministra de Asuntos Exteriores de Noruega dijo el lunes que su gobierno no aceptaría la propuesta.'],
  [
    'Portuguese',
    'A ministra dos Negócios Estrangeiros da Noruega disse na segunda-feira que o seu governo não aceitaria a proposta.',
  ],
  [
    'Polish',
    'Minister spraw zagranicznych Norwegii powiedziała w poniedziałek, że jej rząd nie przyjmie tej propozycji.',
  ],
  ['Turkish', 'Norveç dışişleri bakanı pazartesi günü hükümetinin öneriyi kabul etmeyeceğini söyledi.'],
  [
    'Russian',
    'Министр иностранных дел Норвегии заявила в понедельник, что её правительство не примет это предложение.',
  ],
  ['Arabic', 'قالت وزيرة الخارجية النرويجية يوم الاثنين إن حكومتها لن تقبل هذا الاقتراح.'],
  ['Chinese', '挪威外交部长周一表示，该国政府不会接受这项提议，并敦促双方重返谈判桌。'],
  ['Swahili', 'Waziri wa mambo ya nje wa Norway alisema Jumatatu kwamba serikali yake haitakubali pendekezo hilo.'],
];

/** Articles: the longer a text, the more of its trigrams are English ones, too. */
const ARTICLES: readonly (readonly [name: string, text: string])[] = [
  [
    'German',
    'Die Bundesregierung hat am Freitag den Vorschlag der Kommission abgelehnt und eine neue Verhandlungsrunde gefordert. Der Außenminister erklärte, man werde die Sanktionen nicht aufheben, solange die Truppen nicht abgezogen seien. Die Opposition warf der Regierung vor, zu lange gewartet zu haben. Am Abend trafen sich die Fraktionschefs, um über den Haushalt zu sprechen, der im kommenden Jahr deutlich kleiner ausfallen soll. Mehrere Länder unterstützen die Forderung nach einem gemeinsamen Fonds, andere lehnen ihn ab, weil sie höhere Beiträge fürchten. Die Verhandlungen sollen in der kommenden Woche in Brüssel fortgesetzt werden.',
  ],
  [
    'French',
    'Le gouvernement a rejeté vendredi la proposition de la commission et a demandé une nouvelle série de négociations. Le ministre des Affaires étrangères a déclaré que les sanctions ne seraient pas levées tant que les troupes ne seraient pas retirées. L’opposition a reproché au gouvernement d’avoir trop attendu. Dans la soirée, les chefs de groupe se sont réunis pour parler du budget, qui devrait être nettement plus faible l’année prochaine. Plusieurs pays soutiennent la demande d’un fonds commun, d’autres la refusent par crainte de contributions plus élevées.',
  ],
  [
    'Dutch',
    'De regering heeft vrijdag het voorstel van de commissie verworpen en een nieuwe ronde van onderhandelingen geëist. De minister van Buitenlandse Zaken verklaarde dat de sancties niet worden opgeheven zolang de troepen niet zijn teruggetrokken. De oppositie verweet de regering te lang te hebben gewacht. In de avond kwamen de fractieleiders bijeen om over de begroting te praten, die volgend jaar een stuk kleiner moet zijn. Verschillende landen steunen de eis van een gezamenlijk fonds, andere wijzen het af omdat zij hogere bijdragen vrezen.',
  ],
  [
    'Swedish',
    'Regeringen avvisade på fredagen kommissionens förslag och krävde en ny förhandlingsrunda. Utrikesministern förklarade att sanktionerna inte kommer att hävas så länge trupperna inte har dragits tillbaka. Oppositionen anklagade regeringen för att ha väntat för länge. På kvällen träffades gruppledarna för att tala om budgeten, som nästa år ska bli betydligt mindre. Flera länder stöder kravet på en gemensam fond, andra avvisar det eftersom de fruktar högre avgifter.',
  ],
  [
    'Spanish',
    'El gobierno rechazó el viernes la propuesta de la comisión y exigió una nueva ronda de negociaciones. El ministro de Asuntos Exteriores declaró que las sanciones no se levantarán mientras las tropas no se hayan retirado. La oposición reprochó al gobierno haber esperado demasiado. Por la noche, los jefes de grupo se reunieron para hablar del presupuesto, que el próximo año será bastante menor. Varios países apoyan la petición de un fondo común, otros la rechazan por miedo a contribuciones más altas.',
  ],
  [
    'Italian',
    'Il governo ha respinto venerdì la proposta della commissione e ha chiesto un nuovo ciclo di negoziati. Il ministro degli Esteri ha dichiarato che le sanzioni non saranno revocate finché le truppe non saranno ritirate. L’opposizione ha rimproverato al governo di aver aspettato troppo. In serata i capigruppo si sono incontrati per parlare del bilancio, che il prossimo anno dovrebbe essere molto più piccolo. Diversi paesi sostengono la richiesta di un fondo comune, altri la respingono perché temono contributi più alti.',
  ],
  [
    'Turkish',
    'Hükümet cuma günü komisyonun önerisini reddetti ve yeni bir müzakere turu istedi. Dışişleri Bakanı, birlikler geri çekilmedikçe yaptırımların kaldırılmayacağını söyledi. Muhalefet hükümeti çok uzun süre beklemekle suçladı. Akşam saatlerinde grup başkanları gelecek yıl çok daha küçük olacak bütçeyi konuşmak için bir araya geldi.',
  ],
];

describe('LANGUAGE', () => {
  it.each(ARTICLES)('is said of an article in %s, however long it is', (name, text) => {
    for (const length of [120, 200, 300, text.length, 5000]) {
      const article = `${text} `.repeat(Math.ceil(length / text.length)).slice(0, length);
      const [warning] = analyze(article).warnings;
      expect([length, warning?.code]).toEqual([length, 'LANGUAGE']);
      expect(warning?.message).toContain(`most like ${name}. `);
    }
  });

  it.each(LANGUAGES)('is said of %s, which is named', (name, text) => {
    expect(analyze(text).warnings).toEqual([
      { code: 'LANGUAGE', message: expect.stringContaining(`most like ${name}. `), span: null },
    ]);
  });

  it.each(LANGUAGES)('is not said of an English article that quotes %s', (_, text) => {
    expect(
      codes(`${ENGLISH} “${text}” She then left, and would not answer the questions of those who were there.`),
    ).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Sebastião do Rego Barros'],
    ['a headline', 'Chad expelled two diplomats'],
    [
      'names in an English sentence',
      'Vassily Nebenzia, Recep Tayyip Erdogan and Mohammed bin Salman met Viktor Orban in Sochi.',
    ],
    ['English', ENGLISH],
  ])('is not said of %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('MARKUP', () => {
  it.each([
    ['tags', 'Oslo said <p class="x">no</p> to the plan.', '<p class="x">'],
    ['entities', 'Oslo&nbsp;said no to the plan&#8217;s terms.', '&nbsp;'],
    ['words that are cut', 'The minis-\nter said that the agree-\nment was dead.', '-\n'],
    [
      'a table',
      'Oil rose.\n\nBrent 81.20 +0.4\nWTI 77.10 -0.2\nGas | 2.31 | 1.0%\n\nNorway rejected it.',
      'Brent 81.20 +0.4\nWTI 77.10 -0.2\nGas | 2.31 | 1.0%',
    ],
  ])('is said of %s, at the first', (_, text, first) => {
    const [warning, ...others] = analyze(text).warnings;
    expect(others).toEqual([]);
    expect(warning?.code).toBe('MARKUP');
    expect(text.slice(warning?.span?.start, warning?.span?.end)).toBe(first);
  });

  it.each([
    ['a sign of less', 'Growth was < 2 % and debt > 60 % of output, Oslo said.'],
    ['one tag', 'Oslo said that the mark <b> stands for bold.'],
    ['one compound at the end of a line', 'Oslo wants a long-\nterm treaty.'],
    ['numbers in a sentence', 'In 2019 Oslo sent 300 men.\nIn 2020 it sent 400.\nIn 2021 none.'],
    ['two rows', 'Norway 3 1\nSweden 2 2\nOslo rejected the offer.'],
  ])('is not said of %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});
