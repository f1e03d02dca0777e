import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractHtml, extractMarkdown } from '../../../src/apps/cli/input/extract';
import { readBlocks } from '../../../src/apps/cli/input/extract/blocks';

const blocksOf = (html: string) => readBlocks(parseHTML(`<html><body>${html}</body></html>`).document.body as never);

describe('readBlocks', () => {
  it.each([
    ['<p>One<br>two</p><p>a&nbsp;<b>b</b></p>', 'One\ntwo\n\na b'],
    ['<p>  much \n\t space </p>', 'much space'],
    ['<div>a<p>b</p>c</div>', 'a\n\nb\n\nc'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['a<!-- no --><script>no</script><style>no</style><svg><text>no</text></svg>b', 'ab'],
    ['Bread &amp; &lt;butter&gt; &#8220;x&#8221;', 'Bread & <butter> “x”'],
    ['<p></p><p> </p>', ''],
    ['<nav>Home</nav><form><p>a</p></form><aside>no</aside><footer>no</footer>', 'a'],
  ])('%s', (html, text) => expect(blocksOf(html)).toBe(text));
});

describe('extractHtml', () => {
  const paragraphs = [
    'Norway said on Monday that it would lift the sanctions, all of them, before the end of the year.',
  ].concat(
    Array.from(
      { length: 6 },
      (_, i) => `Talks in room ${i} went on into the night, said Anna Keller, who leads them for the council.`,
    ),
  );
  const page = `<!doctype html><html><head><title>Norway lifts sanctions</title>
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Norway lifts sanctions</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
<aside><a href="/1">More from this section</a></aside><footer>Terms of use</footer></body></html>`;

  it('finds the main text, the title and the day', () => {
    expect(extractHtml(page)).toEqual({
      text: paragraphs.join('\n\n'),
      title: 'Norway lifts sanctions',
      date: '2024-03-05',
    });
  });

  it('takes all of a page that has no main text', () => {
    expect(extractHtml('<p>Norway rejected the offer.</p>').text).toBe('Norway rejected the offer.');
    expect(extractHtml('').text).toBe('');
  });

  it('reads anything, and leaves no tag of it', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<b>',
      'a ',
      '&lt;',
      '&',
      '<!--',
      '-->',
      '<td>',
      '"',
      '</body>',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(extractHtml(pieces.join('')).text).not.toMatch(/<p>|<\/p>|<b>/);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is nested beyond reason', () => {
    expect(() => extractHtml('<div>'.repeat(257))).toThrow(/256/);
    expect(extractHtml(`${'<div>'.repeat(100)}x`).text).toBe('x');
  });
});

describe('extractMarkdown', () => {
  it.each([
    [
      '# Head\n\nNorway **rejected** the [offer](http://x.test)\nof talks.',
      { text: 'Head\n\nNorway rejected the offer of talks.' },
    ],
    ['---\ntitle: "A: b"\ndate: 2024-01-02 10:00\n---\nx', { text: 'x', title: 'A: b', date: '2024-01-02' }],
    ['---\ndate: yesterday\n---\nx', { text: 'x' }],
    ['> We want talks,\n> she said.\n\n- a\n- b', { text: 'We want talks, she said.\n\na\n\nb' }],
    ['a <script>no</script> b', { text: 'a b' }],
    ['5 < 6 & 7', { text: '5 < 6 & 7' }],
  ])('%j', (markdown, wanted) => expect(extractMarkdown(markdown)).toEqual(wanted));
});

it.each([
  ['tags of any name', '<x>'.repeat(300)],
  ['bodies', '<body>a'.repeat(9)],
])('a page of %s within each other is refused', (_, page) => {
  expect(() => extractHtml(page)).toThrow(/more than \d+ (?:bodies|elements)/);
});

// What the parser would take the square of.
it.each(['_a', '_a*', '![a](', '[', '`a', '- ', '> ', '- a\n|-', '1. a\n('])(
  'Markdown %j repeated keeps every letter',
  (part) => {
    const letters = (text: string) => text.replace(/[^a-z]/g, '').length;
    const text = `${part.repeat(20_000 / part.length)}\n\nend`;
    expect(letters(extractMarkdown(text).text)).toBe(letters(text));
  },
);

it('a link may be named in another part of a long text', () => {
  const text = `See [Oslo][o].\n\n${'Rain fell.\n\n'.repeat(8000)}[o]: https://example.org\n`;
  expect(extractMarkdown(text).text.slice(0, 9)).toBe('See Oslo.');
});
