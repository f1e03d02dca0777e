/** What texts are made of that ask for too much time: every class of words and marks that some rule looks for, alone and in pairs. */

/** A piece that is repeated; one that is different each time is told its number. */
export type Piece = string | ((i: number) => string);

/** One of each class that a rule, a list or an expression knows. */
export const pieces: Readonly<Record<string, Piece>> = {
  // Names, and what stands before and behind them.
  name: 'Ana Kim ',
  'other name': (i) => `Ana K${i.toString(36)}a `,
  'other surname': (i) => `K${i.toString(36)}ova `,
  'name with suffix': 'John Kim Jr. ',
  'name with number': 'John Paul II ',
  'king with number': 'Louis XVI. ',
  'other with suffix': (i) => `John K${i.toString(36)}a Sr. `,
  initial: 'J. ',
  particle: 'van der ',
  prefix: 'al-',
  title: 'Gen. ',
  honorific: 'Mrs. Stone ',
  role: 'Foreign Minister ',
  'role in lower case': 'the minister ',
  state: 'France ',
  'state and comma': 'Oslo, ',
  adjective: 'French ',
  body: 'the Ministry of Defence ',
  acronym: 'LBWC ',
  'acronym in brackets': 'Oslo Court (OC) ',
  pronoun: 'she ',
  'first person': 'we ',
  possessive: '’s ',
  age: ', 34, ',
  party: ' (D-Ohio) ',
  // Words that attribute, and the small words between.
  cue: 'said ',
  'cue that opens': 'said that ',
  'cue with hearer': 'told reporters ',
  deed: 'condemned ',
  passive: 'was accused by ',
  'according to': 'according to Oslo, ',
  'noun that attributes': 'a call for ',
  adverbial: 'in a statement on Monday ',
  negation: 'did not ',
  relative: 'who ',
  conjunction: 'and ',
  contrast: 'but ',
  infinitive: 'to end ',
  article: 'the ',
  preposition: 'of ',
  'common noun': 'sanctions ',
  'other word': (i) => `word${i.toString(36)} `,
  // Marks.
  'quote opens': '“',
  'quote closes': '”',
  'quote straight': '"',
  'quote single': '‘no',
  apostrophe: "'",
  'quote guillemet': '« ',
  'quote low': '„no“ ',
  quotation: '“No,” he said. “',
  'quoted word': '“no” ',
  comma: ', ',
  stop: '. ',
  'sentence of one': 'No. ',
  colon: ': ',
  semicolon: '; ',
  question: '? ',
  dash: ' — ',
  hyphen: '-',
  'bracket opens': '(',
  'bracket closes': ') ',
  ellipsis: '… ',
  // Numbers, abbreviations, addresses.
  number: '1,000.5 ',
  digit: '7',
  abbreviation: 'U.S. ',
  'time of day': '10 a.m. ',
  address: 'https://example.org/a ',
  handle: '@envoy ',
  // Layout.
  'line end': '\n',
  'blank line': '\n\n',
  dateline: 'OSLO (AP) — ',
  turn: 'KIM: No.\n',
  byline: 'By Ana Kim\n',
  boilerplate: 'Advertisement\n',
  bullet: '\n- ',
  // Letters without a space between.
  consonant: 'x',
  vowel: 'a',
  'y after consonants': 'xy',
  capital: 'A',
  accent: '\u0301',
  emoji: '🙂',
  invisible: '\u200b',
  // Markup that is no markup in a plain text.
  'Markdown emphasis': '_a',
  asterisk: '*',
  'square bracket': '[',
  tag: '<x>',
  'tag that closes': '</x>',
  entity: '&amp;',
};

/** Markup for the readers of pages. */
export const htmlPieces: Readonly<Record<string, Piece>> = {
  tag: '<x>',
  'tag closed': '<x></x>',
  div: '<div>',
  'div closes': '</div>',
  paragraph: '<p>',
  'paragraph with text': '<p>Oslo said no, and Paris said that it would not.</p>',
  bold: '<b>',
  link: '<a href="x">a</a> ',
  row: '<tr><td>a',
  table: '<table>',
  item: '<li>a',
  'line break': '<br>',
  'line breaks': '<br><br>',
  attribute: '<i a=1 ',
  quote: '"',
  less: '<',
  more: '>',
  'comment opens': '<!--',
  'comment closes': '-->',
  script: '<script>a</script>',
  'script opens': '<script>',
  title: '<title>a',
  heading: '<h1>a</h1>',
  image: '<img src="a">',
  text: 'Oslo said no, ',
  entity: '&amp;',
  ampersand: '&',
  body: '<body>',
  cdata: '<![CDATA[',
  instruction: '<?x ',
  meta: '<meta property="article:published_time" content="2024-05-06">',
  'structured data': '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  svg: '<svg>',
  'line end': '\n',
};

/** Pages of which one attribute is as long as the whole: what is there before it, what is repeated in it, and what is behind it. */
export const attributes: readonly (readonly [before: string, repeated: string, after: string])[] = [
  ['<p title="', '<font', '">'],
  ['<font ', '<font ', '>'],
  ['<img srcset="', 'a', '">'],
  ['<img srcset="a', ' ', 'b">'],
  ['<img srcset="', 'a 1 ', '">'],
  ['<img srcset="a ', '1', '">'],
  ['<img data-x="', 'a.jpg', ' b c">'],
  ['<meta property="', ' ', 'x" content="a">'],
  ['<meta name="', ' ', 'x" content="a">'],
  ['<p style="a', ' ', 'b">'],
  ['<p style="', 'a:b;', '">'],
  ['<p class="', 'aB', '">'],
  ['<p class="', ' ', 'a">'],
  ['<a href="', '/a', '">'],
  ['<p ', 'aB', '="x">'],
  ['<title>a', ' of ', '</title>'],
  ['<title>', 'a | ', '</title>'],
  ['<script type="application/ld+json">', '<![CDATA[', '</script>'],
];

export const markdownPieces: Readonly<Record<string, Piece>> = {
  'emphasis opens': '_a',
  emphasis: '_a_ ',
  asterisk: '*',
  asterisks: '**a',
  'asterisk and letter': '*a ',
  bracket: '[',
  'bracket closes': ']',
  link: '[a](b) ',
  'link opens': '[a](',
  image: '![a](',
  reference: '[a]: b\n',
  'reference used': '[a][b] ',
  code: '`',
  'code and letter': '`a',
  fence: '\n```\n',
  quote: '> ',
  'quote alone': '>',
  item: '- a\n',
  'item deeper': '- ',
  number: '1. a\n',
  heading: '# a\n',
  underline: 'a\n===\n',
  rule: '---\n',
  table: '| a | b |\n',
  'table row': '|-',
  tilde: '~~a',
  backslash: '\\',
  less: '<',
  tag: '<x>',
  autolink: '<a@b.c> ',
  address: 'www.a.b ',
  comment: '<!--',
  entity: '&amp;',
  'line end': '\n',
  'blank line': '\n\n',
  space: ' ',
  tab: '\t',
  indent: '    a\n',
  text: 'Oslo said no, ',
  exclamation: '!',
  parenthesis: '(',
};

export interface Pattern {
  readonly name: string;
  /** A text of about this many characters. */
  make(length: number): string;
}

/**
 * Every piece alone and every two pieces in turn; "ab" repeated is "ba" repeated, so one order is enough.
 *
 * @param heaps Two heaps besides, all of one piece and then all of another, as brackets that open and then close.
 */
export function patternsOf(known: Readonly<Record<string, Piece>>, heaps = false): Pattern[] {
  const list = Object.entries(known);
  const patterns: Pattern[] = [];
  list.forEach(([name, piece], k) => {
    patterns.push({ name, make: (length) => repeat([piece], length) });
    for (const [other, second] of list.slice(k + 1)) {
      patterns.push({ name: `${name} + ${other}`, make: (length) => repeat([piece, second], length) });
    }
    if (!heaps) return;
    for (const [other, second] of list) {
      if (other === name) continue;
      const make = (length: number) => repeat([piece], length / 2) + repeat([second], length / 2);
      patterns.push({ name: `${name}, then ${other}`, make });
    }
  });
  return patterns;
}

/** The same word may mean something else behind a space, so each piece brings the spaces that it needs. */
function repeat(parts: readonly Piece[], length: number): string {
  const made: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    for (const part of parts) {
      const words = typeof part === 'string' ? part : part(i);
      made.push(words);
      size += words.length;
    }
  }
  return made.join('');
}
