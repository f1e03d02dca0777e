import { describe, expect, test } from 'vitest';
import { quotations } from '../../src/text/index';

/** The quotations as `depth:text`, with `~` after an unclosed and `+` before a continuing one. */
function read(text: string): string[] {
  return quotations(text).quotations.map(
    ({ start, end, depth, closed, continues }) =>
      `${continues ? '+' : ''}${depth}:${text.slice(start, end)}${closed ? '' : '~'}`,
  );
}

const codes = (text: string) => quotations(text).warnings.map(({ code }) => code);

describe('quotations without a warning', () => {
  test.each<[string, string[]]>([
    ['“We go,” she said.', ['0:“We go,”']],
    ['"We go," she said. "Now."', ['0:"We go,"', '0:"Now."']],
    // mismatches
    ['“We go," she said.', ['0:“We go,"']],
    ['"We go,” she said.', ['0:"We go,”']],
    ['“We go,“ she said.', ['0:“We go,“']],
    ['”We go,” she said.', ['0:”We go,”']],
    ['called it “unfair", adding: “We go."', ['0:“unfair"', '0:“We go."']],
    ["''We go,'' she said.", ["0:''We go,''"]],
    ["``We go,'' she said.", ["0:``We go,''"]],
    ['‘‘We go,’’ she said.', ['0:‘‘We go,’’']],
    ['„Wir gehen“, sagte sie.', ['0:„Wir gehen“']],
    ['„Wir gehen”, sagte sie.', ['0:„Wir gehen”']],
    ['« On part », dit-elle.', ['0:« On part »']],
    ['»Wir gehen«, sagte sie.', ['0:»Wir gehen«']],
    ['»Vi går», sa hon.', ['0:»Vi går»']],
    ['她说「走」。', ['0:「走」']],
    // single marks
    ['‘We go,’ she said.', ['0:‘We go,’']],
    ["'We go,' she said.", ["0:'We go,'"]],
    ["the 'so-called' deal", ["0:'so-called'"]],
    ["'Don't go to China's north,' she said.", ["0:'Don't go to China's north,'"]],
    // apostrophes
    ['the ministers’ plan and the states’ reply', []],
    ["the ministers' plan and the states' reply", []],
    ['‘the ministers’ plan is bad,’ she said', ['0:‘the ministers’ plan is bad,’']],
    ["'the ministers' plan is bad,' she said", ["0:'the ministers' plan is bad,'"]],
    ['“the ministers’ plan is bad,” she said', ['0:“the ministers’ plan is bad,”']],
    ['‘yes’ was the word in the ministers’ view', ['0:‘yes’']],
    ['’Tis rock ’n’ roll of the ‘90s', []],
    ["goin’ home, keepin' calm", []],
    // feet and inches
    ['He is 6\'2" tall and 6’ 2” wide', []],
    ['It was "5" of "10"', ['0:"5"', '0:"10"']],
    // nesting
    ['“He said ‘no’ to me,” she said.', ['0:“He said ‘no’ to me,”', '1:‘no’']],
    ['"He said \'no,\'" she said.', ['0:"He said \'no,\'"', "1:'no,'"]],
    ["''He said 'no,''' she said.", ["0:''He said 'no,'''", "1:'no,'"]],
    ['‘He said “no,”’ she said.', ['0:‘He said “no,”’', '1:“no,”']],
    ['“He said "no" to me,” she said.', ['0:“He said "no" to me,”', '1:"no"']],
    ['“A ‘b “c” d’ e”', ['0:“A ‘b “c” d’ e”', '1:‘b “c” d’', '2:“c”']],
    // neighbours
    ['(“no”) [“yes”] —“so”— “why”—', ['0:“no”', '0:“yes”', '0:“so”', '0:“why”']],
    ['He said " no " twice', ['0:" no "']],
    ['He said:"no" and "yes"', ['0:"no"', '0:"yes"']],
    ['“No”“Yes”', ['0:“No”', '0:“Yes”']],
    ['an empty “” or ""', []],
    // over paragraphs
    ['“We go.\n\n“We stay,” she said.', ['0:“We go.~', '+0:“We stay,”']],
    ['"We go.\n"We stay.\n"We win," she said.', ['0:"We go.~', '+0:"We stay.~', '+0:"We win,"']],
    ['‘We go.\n‘We stay,’ she said.', ['0:‘We go.~', '+0:‘We stay,’']],
    // What follows a mark with no words behind it begins there.
    ['“No,” he said. “\n\n“We stay,” she said.', ['0:“No,”', '0:“We stay,”']],
    ['He said: “\n\n“We stay,” she said.', ['0:“We stay,”']],
    ['“\n\n“We go.\n\n“We stay,” she said.', ['0:“We go.~', '+0:“We stay,”']],
    ['“We go.\n\nAdvertisement\n\n“We stay,” she said.', ['0:“We go.~', '+0:“We stay,”']],
    [
      '“We go,” he said. “We win.\n“We stay,” he said. “So.”',
      ['0:“We go,”', '0:“We win.~', '+0:“We stay,”', '0:“So.”'],
    ],
    ['“We go.”\n“We stay.”', ['0:“We go.”', '0:“We stay.”']],
    // every kind of mark, in every place
    ['‟We go,” she said.', ['0:‟We go,”']],
    ['＂We go,＂ she said.', ['0:＂We go,＂']],
    ['‚Wir gehen‘, sagte sie.', ['0:‚Wir gehen‘']],
    ['‚Wir gehen’, sagte sie.', ['0:‚Wir gehen’']],
    ['‛We go,’ she said.', ['0:‛We go,’']],
    ['`We go,’ she said.', ['0:`We go,’']],
    ['‹ On part ›, dit-elle.', ['0:‹ On part ›']],
    ['›Wir gehen‹, sagte sie.', ['0:›Wir gehen‹']],
    ['›Vi går›, sa hon.', ['0:›Vi går›']],
    ['«Vi går«, sa hon.', ['0:«Vi går«']],
    ['她说『走』。', ['0:『走』']],
    ['她说「他说『走』吗」。', ['0:「他说『走』吗」', '1:『走』']],
    ['« a « b » c »', ['0:« a « b » c »', '1:« b »']],
    ['‹ a › ‹ b ›', ['0:‹ a ›', '0:‹ b ›']],
    ['He said“no”and left.', ['0:“no”']],
    ['He said"no"and left.', ['0:"no"']],
    ['He said‘no’and left.', []],
    ["He said'no'and left.", []],
    ['a ’ b', []],
    ['5” pipe and 6" pipe', []],
    ["5’ pipe and 6' pipe", []],
    ['„Ja“—so sagte er „nein“.', ['0:„Ja“', '0:„nein“']],
    ['„Ja„ sagte er.', ['0:„Ja„']],
    ['x -"no" y', ['0:"no"']],
    ['"-no-" y', ['0:"-no-"']],
    [`"He left,'' she said.`, [`0:"He left,''`]],
    ["‘He left,'' she said.", ["0:‘He left,''"]],
    ['‘He left,’’ she said.', ['0:‘He left,’’']],
    ["'He left,'' she said.", ["0:'He left,''"]],
    ["‘He left,'' she said. “So.''", ["0:‘He left,''", "0:“So.''"]],
    ["‘He left ''so'' and came,’ she said.", ["0:‘He left ''so'' and came,’", "1:''so''"]],
    ["'He left, ''so'' he said.'", ["0:'He left, ''so'' he said.'", "1:''so''"]],
    ['‘a ‘b’ c’', ['0:‘a ‘b’ c’', '1:‘b’']],
    ["'We 'go' there'", ["0:'We 'go' there'", "1:'go'"]],
    ["rock 'n' roll", []],
    ['She said ’no’ twice.', ['0:’no’']],
    ['She said ’no twice.', []],
    ['‘She said ’no twice.’', ['0:‘She said ’no twice.’']],
    ["‘5'6 tall,’ she said.", ["0:‘5'6 tall,’"]],
    ["'5'6 tall,' she said.", ["0:'5'6 tall,'"]],
    ["'I go'round,' he said.", ["0:'I go'round,'"]],
    ['‘the dogs’ bones’', ['0:‘the dogs’ bones’']],
    ['‘the dogs’ bones are,’ he said.', ['0:‘the dogs’ bones are,’']],
    ['‘the dogs’ Bones’ x', ['0:‘the dogs’']],
    ['‘the dogs’ 5 bones,’ he said.', ['0:‘the dogs’ 5 bones,’']],
    ['‘the max’ plan,’ he said.', ['0:‘the max’ plan,’']],
    ['‘the Fritz’ plan,’ he said.', ['0:‘the Fritz’ plan,’']],
    ['¿“Qué?” [“a”] {“b”} <“c”> (‘d’)', ['0:“Qué?”', '0:“a”', '0:“b”', '0:“c”', '0:‘d’']],
    ['“a”/“b” “c”… “d”> “e”; “f”: “g”?', ['0:“a”', '0:“b”', '0:“c”', '0:“d”', '0:“e”', '0:“f”', '0:“g”']],
    ['“a.” “b,” “c!” ', ['0:“a.”', '0:“b,”', '0:“c!”']],
    [`'"We go," he said.'`, [`0:'"We go," he said.'`, '1:"We go,"']],
    [`"'We go,' he said."`, [`0:"'We go,' he said."`, "1:'We go,'"]],
    [`"'We go'", he said.`, [`0:"'We go'"`, "1:'We go'"]],
    ['"“No”", he said.', ['0:"“No”"', '1:“No”']],
    ['""No"", he said.', ['0:""No""', '1:"No"']],
    ["''a 'b''' c", ["0:''a 'b'''", "1:'b'"]],
    [`He is 6'2"`, []],
    [`He is 6' 2" tall.`, []],
    ["'90s and '80s.", []],
    ['«A.\n«B.»', ['0:«A.~', '+0:«B.»']],
    ['"A.\n\n"B."\n"C."', ['0:"A.~', '+0:"B."', '0:"C."']],
    ['「A。\n「B。」', ['0:「A。~', '+0:「B。」']],
    ['x “A.\n“B.”', ['0:“A.~', '+0:“B.”']],
    // A text that begins inside a quotation
    ['We go,” she said.', ['0:We go,”']],
    ['We go. We stay," said Ana Lind in “Riga”.', ['0:We go. We stay,"', '0:“Riga”']],
    ['We go,” their aide, Ana Lind, said.', ['0:We go,”']],
    ['We go,” Ana Lind, head of policy for the Riga Society, told them.', ['0:We go,”']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });
});

describe('quotations with a warning', () => {
  test.each<[string, string[], string[]]>([
    ['She said “we go.\nHe left.', ['0:“we go.~'], ['UNCLOSED_QUOTATION']],
    ['She said "we go.', ['0:"we go.~'], ['UNCLOSED_QUOTATION']],
    ['She said: ‘we go.', ['0:‘we go.~'], ['UNCLOSED_QUOTATION']],
    ['She said we go,” and left.', [], ['STRAY_QUOTATION_MARK']],
    ['She said we go," and left.', [], ['STRAY_QUOTATION_MARK']],
    ['We go,’ she said.', [], ['STRAY_QUOTATION_MARK']],
    ['“No,” Ana Lind said.\n\nWe go,” she said.', ['0:“No,”'], ['STRAY_QUOTATION_MARK']],
    ['She said we go,’ and left.', [], ['STRAY_QUOTATION_MARK']],
    ["a 'lone mark and 'nother", [], ['STRAY_QUOTATION_MARK', 'STRAY_QUOTATION_MARK']],
    ['“Left open. “We go,” she said.', ['0:“Left open.~', '0:“We go,”'], ['UNCLOSED_QUOTATION']],
    ['“Left open. “We go.”\n“We stay.”', ['0:“Left open.~', '0:“We go.”', '0:“We stay.”'], ['UNCLOSED_QUOTATION']],
    ['“Left open. “We go.\n“We stay.”', ['0:“Left open.~', '0:“We go.~', '+0:“We stay.”'], ['UNCLOSED_QUOTATION']],
    ['“He said ‘no to me,” she said.', ['0:“He said ‘no to me,”'], ['STRAY_QUOTATION_MARK']],
    ['“He said, ‘no to me,” she said.', ['0:“He said, ‘no to me,”', '1:‘no to me,~'], ['UNCLOSED_QUOTATION']],
    ['At the end “', [], ['STRAY_QUOTATION_MARK']],
    // a block of speech, opened and closed once
    ['“We go.\nWe stay,” she said.', ['0:“We go.~', '+0:We stay,”'], ['UNCLOSED_QUOTATION']],
    // marks of every kind without a partner
    ['她说』走。', [], ['STRAY_QUOTATION_MARK']],
    ['她说」走。', [], ['STRAY_QUOTATION_MARK']],
    ['他说「走『。', ['0:「走『。~', '1:『。~'], ['UNCLOSED_QUOTATION', 'UNCLOSED_QUOTATION']],
    ['wrote»x', [], ['STRAY_QUOTATION_MARK']],
    ['»x', ['0:»x~'], ['UNCLOSED_QUOTATION']],
    ['« a » b »', ['0:« a »'], ['STRAY_QUOTATION_MARK']],
    ['word”word', [], ['STRAY_QUOTATION_MARK']],
    ['a ” b', [], ['STRAY_QUOTATION_MARK']],
    ['a " b', ['0:" b~'], ['UNCLOSED_QUOTATION']],
    ["a ' b", [], ['STRAY_QUOTATION_MARK']],
    ['a ‘ b', [], ['STRAY_QUOTATION_MARK']],
    ['a “ b', ['0:“ b~'], ['UNCLOSED_QUOTATION']],
    ['“We go.', ['0:“We go.~'], ['UNCLOSED_QUOTATION']],
    ['“A.\n“B.\nC.”', ['0:“A.~', '+0:“B.~', '+0:C.”'], ['UNCLOSED_QUOTATION']],
    ['“A. “B.\n“C.”', ['0:“A.~', '0:“B.~', '+0:“C.”'], ['UNCLOSED_QUOTATION']],
    ['“A.\n‘B.’', ['0:“A.~', '0:‘B.’'], ['UNCLOSED_QUOTATION']],
    ['“\n\nWe go.”\n\n“We stay,” she said.', ['0:We go.”', '0:“We stay,”'], ['STRAY_QUOTATION_MARK']],
    ['「A\n\n“B」', ['0:「A~', '0:“B」~'], ['UNCLOSED_QUOTATION', 'UNCLOSED_QUOTATION', 'STRAY_QUOTATION_MARK']],
  ])('%j', (text, expected, warnings) => {
    expect(read(text)).toEqual(expected);
    expect(codes(text)).toEqual(warnings);
  });

  test('say where', () => {
    expect(quotations('She said “we go').warnings).toEqual([
      { code: 'UNCLOSED_QUOTATION', message: expect.stringContaining('no closing mark'), span: { start: 9, end: 15 } },
    ]);
  });
});

test('inner leaves out the marks', () => {
  expect(quotations("He said ``no'' and “yes").quotations).toMatchObject([
    { start: 8, end: 14, inner: { start: 10, end: 12 } },
    { start: 19, end: 23, inner: { start: 20, end: 23 } },
  ]);
});

test('refuses what is no text', () => {
  expect(() => quotations(undefined as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }));
});
