import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { analyze } from 'stancekit';
import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/apps/cli/formats/article';
import { run } from './run';

const mark = (start: number, end: number, block: number | null = 0) => ({
  start,
  end,
  block,
  label: 'favor',
  title: 't',
});

describe('toArticle', () => {
  it.each<[string, ReturnType<typeof mark>[], string]>([
    ['abc', [], 'abc'],
    ['abc', [mark(1, 2)], 'a<a href="#p0" class="favor" title="t">b</a>c'],
    ['abc', [mark(1, 2, null)], 'a<b>b</b>c'],
    [
      'abc',
      [mark(0, 3, 0), mark(1, 2, 1)],
      '<a href="#p0" class="favor" title="t">a</a><a href="#p1" class="favor" title="t">b</a><a href="#p0" class="favor" title="t">c</a>',
    ],
    ['a<b', [mark(1, 3)], 'a<a href="#p0" class="favor" title="t">&lt;b</a>'],
    ['abc', [mark(2, 9), mark(2, 2), mark(-1, 2)], 'abc'],
  ])('marks %j with %j', (text, marks, html) => {
    expect(toArticle(text, marks, 'p')).toBe(`<article>${html}</article>\n`);
  });

  it('keeps every text as it is', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(30), fc.nat(30), fc.option(fc.nat(3))).map(([a, b, block]) => mark(a, b, block)),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '"', "'", '\n', '🦊') }),
        marks,
        (text, own) => {
          const { document } = parseHTML(`<html><body>${toArticle(text, own, 'p')}</body></html>`);
          const article = document.querySelector('article')!;
          expect(article.textContent).toBe(text);
          expect([...article.querySelectorAll('*')].every(({ tagName }) => ['A', 'B'].includes(tagName))).toBe(true);
        },
      ),
    );
  });
});

/** Cells stand beside each other without a space. */
const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

describe('analyze --format html', () => {
  const evil = `PARIS — France said that it would "never" lift the sanctions on </article><img src=x onerror=alert(1)> Iran.
“<script>alert('x')</script> We want talks,” Anna <b>Keller</b> told reporters. Norway rejected the offer & left.`;

  it('marks the statements of the article, and lets nothing of it become markup', async () => {
    const { stdout } = await run(['analyze', '--format', 'html'], { stdin: evil });
    const { document } = parseHTML(stdout);
    expect(document.querySelector('article')!.textContent).toBe(evil);
    expect(document.querySelectorAll('script, img, article b b').length).toBe(0);
    const { statements } = analyze(evil);
    expect(statements.length).toBeGreaterThan(1);
    const links = [...document.querySelectorAll('article a')];
    expect(links.length).toBeGreaterThanOrEqual(statements.length - 1);
    // Every link leads to the row of its statement.
    for (const link of links) {
      const body = document.getElementById(link.getAttribute('href')!.slice(1))!;
      expect(body.tagName).toBe('TBODY');
      const [claim] = link.getAttribute('title')!.split(': ');
      expect(withoutSpaces(body.textContent)).toContain(withoutSpaces(claim!));
    }
  });

  it('gives every text its own ids', async () => {
    const stdin = `{"id":1,"text":"Norway rejected the offer."}\n{"id":2,"text":"Norway rejected the offer."}\n`;
    const { stdout } = await run(['analyze', '--format', 'html', '--input', 'jsonl'], { stdin });
    const ids = [...stdout.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['t1-0', 't2-0']);
  });
});
