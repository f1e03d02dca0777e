import { expect, test } from 'vitest';
import { paragraphs, quotations, readText, sentences, tokenize } from '../../src/text/index';

test('the examples in the documentation hold', () => {
  expect(readText('“Go,” he said. She stayed.').sentences.map(({ start, end }) => [start, end])).toEqual([
    [0, 14],
    [15, 26],
  ]);
  expect(tokenize('China’s envoy won’t go.').map(({ text }) => text)).toEqual([
    'China',
    '’s',
    'envoy',
    'won’t',
    'go',
    '.',
  ]);
  expect(sentences('Lt. Gen. Ruiz left the U.S. He was tired.').map(({ start, end }) => [start, end])).toEqual([
    [0, 27],
    [28, 41],
  ]);
  expect(paragraphs('One.\nAdvertisement').map(({ boilerplate }) => boilerplate)).toEqual([false, true]);
  expect(quotations('He called it “unfair".').quotations).toEqual([
    { start: 13, end: 21, inner: { start: 14, end: 20 }, depth: 0, closed: true, continues: false },
  ]);
});

test('an article of the wire kind', () => {
  const text = [
    'ALTMARK (Wire) — Leblanc said Tuesday that the truce “must hold" as envoys seek a way out.',
    '“We want talks," Leblanc told Gov. Ruiz in the U.S. on Nov. 3.',
    'Advertisement',
    '“We will not wait.',
    '“Will they? ‘Never,’ they say," she said. Nobody in the ministers’ hall spoke.',
  ].join('\n\n');
  const layer = readText(text);
  expect(layer.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4, 4, 4]);
  expect(layer.paragraphs.map(({ boilerplate }) => boilerplate)).toEqual([false, false, true, false, false]);
  expect(layer.quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“must hold"',
    '“We want talks,"',
    '“We will not wait.',
    '“Will they? ‘Never,’ they say,"',
    '‘Never,’',
  ]);
  expect(layer.quotations.map(({ continues }) => continues)).toEqual([false, false, false, true, false]);
  expect(layer.warnings).toEqual([]);
});
