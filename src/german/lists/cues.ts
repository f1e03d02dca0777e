/**
 * German verbs that attribute. A row: infinitive, with a bar behind a particle that parts from it | irregular forms (3rd person of present and
 * past, both numbers; participle) | force | frames. Regular verbs have their forms made.
 *
 * Frames: `clause` (a clause or quotation before or behind it), `object` (what stands between verb and end), `whom` (somebody in the accusative
 * is addressed), `dem` (somebody in the dative is), or a preposition before the content; `an!` puts the addressee behind that preposition,
 * `für?` wants the preposition within the object.
 */
export const cueRows = `
sagen||assert|clause
erklären||assert|clause
betonen||assert|clause object
mit|teilen||assert|clause
bekannt|geben|gibt geben gab gaben gegeben|assert|clause object
berichten||assert|clause
äußern||assert|clause
hinzu|fügen||assert|clause
ergänzen||assert|clause
fort|fahren|fährt fahren fuhr fuhren gefahren|assert|clause
behaupten||assert|clause object
bekräftigen||assert|clause object
unterstreichen|unterstreicht unterstreichen unterstrich unterstrichen|assert|clause object
hervor|heben|hebt heben hob hoben gehoben|assert|clause object
klar|stellen||assert|clause object
fest|stellen||assert|clause object
dar|legen||assert|clause object
ein|räumen||assert|clause object
zu|geben|gibt geben gab gaben gegeben|assert|clause
hin|weisen|weist weisen wies wiesen gewiesen|assert|clause auf
erinnern||assert|clause
schreiben|schreibt schreiben schrieb schrieben geschrieben|assert|clause
antworten||assert|clause
erwidern||assert|clause
entgegnen||assert|clause
rufen|ruft rufen rief riefen gerufen|assert|clause
zitieren||assert|clause
zu|rufen|ruft rufen rief riefen gerufen|assert|clause
erläutern||assert|clause object
sprechen|spricht sprechen sprach sprachen gesprochen|assert|von
aus|sprechen|spricht sprechen sprach sprachen gesprochen|support|für gegen
bezeichnen||assert|object
nennen|nennt nennen nannte nannten genannt|assert|object
begründen||assert|object
bestätigen||assert|clause object
versichern||promise|clause
versprechen|verspricht versprechen versprach versprachen versprochen|promise|clause object
zu|sichern||promise|clause object
zu|sagen||promise|clause object
an|kündigen||promise|clause object
an|bieten|bietet bieten bot boten geboten|offer|clause object
vor|schlagen|schlägt schlagen schlug schlugen geschlagen|offer|clause object
fordern||demand|clause object
verlangen||demand|clause object
auf|fordern||demand|clause whom zu
auf|rufen|ruft rufen rief riefen gerufen|demand|clause whom zu
appellieren||demand|clause an!
mahnen||demand|clause object
an|mahnen||demand|clause object
drängen||demand|auf
dringen|dringt dringen drang drangen gedrungen|demand|auf
pochen||demand|auf
plädieren||support|für
bitten|bittet bitten bat baten gebeten|ask|clause whom um
fragen||ask|clause
ersuchen||ask|whom um
loben||praise|clause object
würdigen||praise|clause object
begrüßen||praise|clause object
kritisieren||criticize|clause object
bemängeln||criticize|clause object
rügen||criticize|clause object
bedauern||criticize|clause object
verurteilen||criticize|clause object
beklagen||criticize|clause object
vor|werfen|wirft werfen warf warfen geworfen|accuse|clause dem object
beschuldigen||accuse|clause whom object
bezichtigen||accuse|whom object
unterstützen||support|object
befürworten||support|object
verteidigen||support|clause object
billigen||support|object
ab|lehnen||reject|clause object
zurück|weisen|weist weisen wies wiesen gewiesen|reject|clause object
widersprechen|widerspricht widersprechen widersprach widersprachen widersprochen|reject|object
aus|schließen|schließt schließen schloss schlossen geschlossen|reject|clause object
bestreiten|bestreitet bestreiten bestritt bestritten|deny|clause object
dementieren||deny|clause object
leugnen||deny|clause object
warnen||warn|clause vor
drohen||threaten|clause mit
befürchten||think|clause object
hoffen||want|clause auf
glauben||think|clause
vermuten||think|clause object
schätzen||think|clause
halten|hält halten hielt hielten gehalten|think|für?
`;

/** Two words that attribute together, of a verb that alone does not: forms | words behind it | lemma | force. What follows a comma is the content. */
export const lightCueRows = `
zeigt zeigte zeigten|sich|sich zeigen|assert
äußert äußerte äußerten|sich|sich äußern|assert
geht gehen ging gingen|davon|davon ausgehen|think
lässt lassen ließ ließen|offen|offenlassen|deny
lässt lassen ließ ließen|mitteilen|mitteilen lassen|assert
lässt lassen ließ ließen|ausrichten|ausrichten lassen|assert
macht machte machten|deutlich|deutlich machen|assert
macht machte machten|klar|klarmachen|assert
stellt stellte stellten|Aussicht|in Aussicht stellen|promise
`;

/** Verbs by which what was said is denied or left open: a statement by them is negated. */
export const DENYING: ReadonlySet<string> = new Set(['bestreiten', 'dementieren', 'leugnen', 'offenlassen']);

/** Nouns of "nach Angaben von": what follows in the genitive or behind "von" is the source. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  'Angaben Darstellung Einschätzung Ansicht Auffassung Aussage Aussagen Worten Informationen Meinung Überzeugung Berichten'.split(
    ' ',
  ),
);
