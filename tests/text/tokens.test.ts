import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/index';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  test.each<[string, string]>([
    // clitics and apostrophes
    ['China’s envoy', 'China ’s envoy'],
    ["they're, we'll, I've, he'd, I'm", "they 're , we 'll , I 've , he 'd , I 'm"],
    ['don’t can’t WON’T', 'don’t can’t WON’T'],
    ['shouldn’t’ve', 'shouldn’t ’ve'],
    ['the U.N.’s chief', 'the U.N. ’s chief'],
    ['“Dawn”’s editor', '“ Dawn ” ’s editor'],
    ['O’Brien met d’Estaing', 'O’Brien met d’Estaing'],
    ['the ministers’ plan', 'the ministers ’ plan'],
    ['rock ’n’ roll in the ’90s', 'rock ’n’ roll in the ’90s'],
    ["'Tis the '80s, tell 'em", "'Tis the '80s , tell 'em"],
    ['Sophie in ’t Hout', 'Sophie in ’t Hout'],
    ['the 1990’s', 'the 1990 ’s'],
    // hyphens and dashes
    ['an ex-Soviet 12-point al-Sisi visit', 'an ex-Soviet 12-point al-Sisi visit'],
    ['U.S.-led talks', 'U.S.-led talks'],
    // agencies' slugs before a headline
    ['UPDATE 2-Ghana talks fail', 'UPDATE 2 - Ghana talks fail'],
    ['RPT-UPDATE 1-U.S.-led talks fail', 'RPT - UPDATE 1 - U.S.-led talks fail'],
    ['Exclusive-Ghana talks fail', 'Exclusive - Ghana talks fail'],
    [
      'UPDATE 2-day talks; ANALYSIS-based; ICE-Ghana; COVID-19',
      'UPDATE 2-day talks ; ANALYSIS-based ; ICE-Ghana ; COVID-19',
    ],
    ['Paris–Berlin — and --so- on', 'Paris – Berlin — and -- so - on'],
    // full stops
    ['Lt. Gen. Ruiz and Sen. Hall', 'Lt. Gen. Ruiz and Sen. Hall'],
    ['GEN. RUIZ', 'GEN. RUIZ'],
    ['in the U.S. on Nov. 5 at 9 a.m.', 'in the U.S. on Nov. 5 at 9 a.m.'],
    ['the U.S', 'the U.S'],
    ['in the U. S. and the U. N.’s office', 'in the U. S. and the U. N. ’s office'],
    ['U. S.-led talks', 'U. S.-led talks'],
    ['U. Sand and U. Novak', 'U. Sand and U. Novak'],
    ['J. Duval and George W. Hall', 'J. Duval and George W. Hall'],
    ['J.-P. Duval', 'J.-P. Duval'],
    ['He has Plan B. Ministers know.', 'He has Plan B . Ministers know .'],
    ['So am I. The end.', 'So am I . The end .'],
    ['Malcolm X.', 'Malcolm X .'],
    ['No. 10 said no. Then it left.', 'No. 10 said no . Then it left .'],
    ['Sen. Hall (R-Ky.) of Fresno, Calif., left', 'Sen. Hall ( R-Ky. ) of Fresno , Calif. , left'],
    ['It was a wash. Really.', 'It was a wash . Really .'],
    ['tea, etc...', 'tea , etc ...'],
    ['wait... no… “...yes”', 'wait ... no … “ ... yes ”'],
    ['A Ph.D. student', 'A Ph.D. student'],
    // numbers
    ['1,000.5 and 3.5% of $2.5bn', '1,000.5 and 3.5 % of $ 2.5bn'],
    ['at 10:30, in 2022-23.', 'at 10:30 , in 2022-23 .'],
    ['6\'2" tall', '6 \' 2 " tall'],
    // addresses
    [
      'See https://example.org/a_(b)?c=d, or www.example.org.',
      'See https://example.org/a_(b)?c=d , or www.example.org .',
    ],
    ['(http://example.org/x)', '( http://example.org/x )'],
    ['example.com/news today', 'example.com/news today'],
    ['it ended.The next', 'it ended . The next'],
    ['write to jean.duval@mail.example.org.', 'write to jean.duval@mail.example.org .'],
    ['@envoy_1 on #PeaceTalks #1 a@b', '@envoy_1 on #PeaceTalks # 1 a @ b'],
    // quotation marks and symbols
    ["``No,'' he said", "`` No , '' he said"],
    ["''He said 'no.'''", "'' He said ' no . ' ''"],
    ['AT&T and R & D', 'AT&T and R & D'],
    ['yes?!', 'yes ? !'],
    ['👩‍👩‍👧👍🏽 🇫🇷🇩🇪 1️⃣', '👩‍👩‍👧 👍🏽 🇫🇷 🇩🇪 1️⃣'],
    ['cafe\u0301 co\u00adop', 'cafe\u0301 co\u00adop'],
    ['a\u00a0b\u200bc', 'a b c'],
    ['北京说。好', '北京说 。 好'],
    ['\ud83d x \udc00', '\ud83d x \udc00'],
    // clitics after what closes, and after nothing
    [`"Dawn"'s and (Dawn)’s and [Dawn]’s`, `" Dawn " 's and ( Dawn ) ’s and [ Dawn ] ’s`],
    ['the ’s and $’s and —’s and (’s', 'the ’ s and $ ’ s and — ’ s and ( ’ s'],
    ['Dawn‘s they‘re', 'Dawn ‘ s they ‘ re'],
    ['he’ra l’vi o’le y’pl y’al', 'he’ra l’vi o’le y’pl y’al'],
    // dropped letters and decades
    ["'9 '80 ’80 ’801 '80s '80sx ‘90s ’90x", "' 9 ' 80 ’80 ’ 801 '80s ' 80sx ‘90s ’ 90x"],
    [
      "'cause ’cause 'round ’round ‘cause ’twerexx ’em2 ’em n’ ’n x",
      "' cause ’cause ' round ’round ‘ cause ’ twerexx ’ em2 ’em n ’ ’ n x",
    ],
    // where addresses end
    ['"https://a.org/x"y www.b.org<i> www.c.org>x', '" https://a.org/x " y www.b.org < i > www.c.org > x'],
    [
      'http://a.org/‘x’ http://a.org/‟x http://a.org/‗x www.a.org«x»',
      'http://a.org/ ‘ x ’ http://a.org/ ‟ x http://a.org/‗x www.a.org « x »',
    ],
    ['https:// x and www. y', 'https : / / x and www . y'],
    // where none begin
    [
      'and/or a.b/c example.com/ x example.com/a 5.5/6 ab.museum/x .com/x',
      'and / or a.b / c example.com / x example.com/a 5.5 / 6 ab . museum / x . com / x',
    ],
    // brackets in addresses
    [
      "(see www.a.org/b_(c)) www.a.org/(b www.a.org/b) www.a.org/a(b)c)d) www.a.org/x*_]}'",
      "( see www.a.org/b_(c) ) www.a.org/(b www.a.org/b ) www.a.org/a(b)c)d ) www.a.org/x * _ ] } '",
    ],
    // e-mail addresses
    [
      'a@b.c a@b..org a@.org a@b-c.org A1.b+c%d@X9-y.ORG. a@b.org, é@b.org x @b.org a@b.co.',
      'a @ b.c a @ b .. org a @ . org a@b-c.org A1.b+c%d@X9-y.ORG . a@b.org , é @ b.org x @b . org a@b.co .',
    ],
    ['a@0.09.org a@Z.AZ b@{.org', 'a@0.09.org a@Z.AZ b @ { . org'],
    // marks that join, and marks that do not
    ['a.5 5.a 3.14 5’a a’5 A&b a&B R&D a&b', 'a . 5 5 . a 3.14 5 ’ a a ’ 5 A & b a & B R&D a & b'],
    ['a,5 5,a 10:30 a:5 5:a snake_case a_ b _a', 'a , 5 5 , a 10:30 a : 5 5 : a snake_case a _ b _ a'],
    // stops inside words
    ['U.S.A. is e.g. this Mr.X vs.a ab.c Ph.D.s a.b.c', 'U.S.A. is e.g. this Mr. X vs. a ab . c Ph.D.s a.b.c'],
    [
      'example.org bbc.co.uk it.Then a.museum name.com1 x.com. y.coms z.c',
      'example.org bbc.co.uk it . Then a . museum name . com1 x.com . y . coms z.c',
    ],
    // abbreviations of more than one part, and of places
    ['Vice-Adm. Roe, Sr-Col. Ba, Governors. No', 'Vice-Adm. Roe , Sr-Col. Ba , Governors . No'],
    [
      'Fresno, Calif. (Calif.) Calif. x R-Calif. and Pa. said Tex.-based',
      'Fresno , Calif. ( Calif. ) Calif . x R-Calif. and Pa . said Tex . - based',
    ],
    // initials
    ['J.-P. Roe J.- P. J.-p. Roe', 'J.-P. Roe J . - P. J . - p . Roe'],
    ['He met B. Roth on Plan B. Roth and Plan  B. Roth', 'He met B. Roth on Plan B . Roth and Plan B. Roth'],
    ['Mr. I. Roth and George I. Roth so am I. Roth', 'Mr. I. Roth and George I. Roth so am I . Roth'],
    [
      'I. Roth left. J. The end. J. A. Roth J. It. Roth J. Internationalisations',
      'I . Roth left . J . The end . J. A. Roth J. It . Roth J. Internationalisations',
    ],
    // what belongs to a symbol
    ['*\u0301 —\u0301 →\u0301 *️ →️', '* \u0301 — \u0301 →\u0301 * ️ →️'],
    [
      '👍\u200d x 👍\u200da 👍\u200d\u3000 👍\u200d\ufeffx 👍\u200d\u2069 👍\u200d🏽 👍\u200d',
      '👍\u200d x 👍\u200d a 👍\u200d 👍\u200d x 👍\u200d 👍\u200d🏽 👍\u200d',
    ],
    ['🇦🇿🇿🇦 🇫a 🇫🇷🇩 🇫👍', '🇦🇿 🇿🇦 🇫 a 🇫🇷 🇩 🇫 👍'],
    // doubled marks
    ["''No'' '''No''' say '''' ''' x ``no`` ‘‘no’’’", "'' No '' '' ' No ' '' say '' '' '' ' x `` no `` ‘‘ no ’ ’’"],
    // tags
    ['@envoy_ #a_1 @_x a@ # _ #é', '@envoy_ #a_1 @_x a @ # _ #é'],
    // numbers
    ['7th 12-point 1.5-2 5% 3‑4 ½ 1/2 9.', '7th 12-point 1.5-2 5 % 3‑4 ½ 1 / 2 9 .'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  test.each<[string, string]>([
    ['China', 'word'],
    ['12-point', 'word'],
    ['12th', 'word'],
    ['1,000.5', 'number'],
    ['٣', 'number'],
    ['’s', 'word'],
    ['U.S.', 'word'],
    ['“', 'punctuation'],
    ['...', 'punctuation'],
    ['—', 'punctuation'],
    ['``', 'punctuation'],
    ['。', 'punctuation'],
    ['$', 'symbol'],
    ['%', 'symbol'],
    ['&', 'symbol'],
    ['👍🏽', 'symbol'],
    ['\ud83d', 'symbol'],
  ])('%s is a %s', (text, kind) => {
    expect(tokenize(`a${text === '’s' ? '' : ' '}${text}`).at(-1)).toMatchObject({ text, kind });
  });

  test('lowers case and makes apostrophes straight', () => {
    expect(tokenize('O’Brien DON’T GO’S').map(({ lower }) => lower)).toEqual(["o'brien", "don't", 'go', "'s"]);
  });

  test('gives UTF-16 offsets', () => {
    expect(tokenize('👍🏽 d’accord')).toEqual([
      { start: 0, end: 4, text: '👍🏽', lower: '👍🏽', kind: 'symbol' },
      { start: 5, end: 13, text: 'd’accord', lower: "d'accord", kind: 'word' },
    ]);
  });

  test.each([[undefined], [null], [42], [['a']], [{}]])('refuses %j', (value) => {
    expect(() => tokenize(value as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }));
  });

  test('reads a word with soft hyphens as the word, and leaves them where they stand', () => {
    const text = 'Oslo con\u00ADdemned it.';
    const [, word] = tokenize(text);
    expect([word?.lower, word?.text]).toEqual(['condemned', text.slice(word?.start, word?.end)]);
  });
});
