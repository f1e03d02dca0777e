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

describe('LANGUAGE', () => {
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
