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
    ['“We go.\n\nAdvertisement\n\n“We stay,” she said.', ['0:“We go.~', '+0:“We stay,”']],
    [
      '“We go,” he said. “We win.\n“We stay,” he said. “So.”',
      ['0:“We go,”', '0:“We win.~', '+0:“We stay,”', '0:“So.”'],
    ],
    ['“We go.”\n“We stay.”', ['0:“We go.”', '0:“We stay.”']],
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
