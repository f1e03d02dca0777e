/**
 * Measures attribution on PolNeAR (Newell, Margolin & Ruths, LREC 2018), which is not part of this repository:
 *
 *   npx tsx tests/measure/polnear.ts DIR [odd|even]
 *
 * DIR holds text/*.txt and attributions/*.ann (brat). `even` and `odd` take every other article in order of their names: the rules were
 * written on the even half (0, 2, 4, …). Prints exact F1 of the spans, F1 of whole attributions (source and content overlap by half),
 * and the precision of whole attributions by `provenance.confidence`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Span } from '../../src/index';

const [folder, half] = process.argv.slice(2) as [string, string | undefined];
const files = readdirSync(join(folder, 'text'))
  .filter((file) => file.endsWith('.txt'))
  .sort();
const annotations = readdirSync(join(folder, 'attributions')).sort();
const roles = ['source', 'cue', 'content'] as const;
const exact = Object.fromEntries(roles.map((role) => [role, { right: 0, found: 0, gold: 0 }]));
const pairs = { right: 0, found: 0, gold: 0 };
const bins = Array.from({ length: 10 }, () => ({ right: 0, n: 0 }));

files.forEach((file, i) => {
  if (half && (i % 2 === 0) !== (half === 'even')) return;
  const text = readFileSync(join(folder, 'text', file), 'utf8');
  const annotation = annotations.find((name) => name.startsWith(file.slice(0, -4)));
  if (annotation) measure(text, readGold(text, readFileSync(join(folder, 'attributions', annotation), 'utf8')));
});

interface Gold {
  readonly spans: Record<string, Span[]>;
  readonly attributions: readonly { source: Span[]; content: Span[] }[];
}

/** brat counts code points, JavaScript UTF-16 units. */
function readGold(text: string, ann: string): Gold {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  const byId = new Map<string, { role: string; pieces: Span[] }>();
  const attributions: { source: Span[]; content: Span[] }[] = [];
  for (const line of ann.split('\n')) {
    const span = /^(T\d+)\t(\w+) ([\d ;]+)\t/.exec(line);
    if (span) {
      const pieces = span[3]!.split(';').map((piece) => piece.split(' ').map((n) => units[Number(n)]!));
      byId.set(span[1]!, {
        role: span[2]!.toLowerCase(),
        pieces: pieces.map(([start, end]) => ({ start: start!, end: end! })),
      });
    }
    const event = /^E\d+\tAttribution:T\d+ (.*)$/.exec(line);
    if (!event) continue;
    const parts = Object.fromEntries(
      event[1]!
        .trim()
        .split(/\s+/)
        .map((part) => part.split(':'))
        .map(([role, id]) => [role!.replace(/\d+$/, '').toLowerCase(), id!]),
    );
    if (parts.content)
      attributions.push({
        source: byId.get(parts.source ?? '')?.pieces ?? [],
        content: byId.get(parts.content)?.pieces ?? [],
      });
  }
  const spans: Record<string, Span[]> = { source: [], cue: [], content: [] };
  for (const { role, pieces } of byId.values()) spans[role]?.push(...pieces);
  return { spans, attributions };
}

function places(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) set.add(i);
  return set;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  let both = 0;
  for (const place of a) if (b.has(place)) both++;
  return both / (a.size + b.size - both || 1);
}

function measure(text: string, { spans, attributions }: Gold): void {
  const { statements } = analyze(text);
  const predicted = {
    source: statements.flatMap(({ source }) => (source ? [source] : [])),
    cue: statements.flatMap(({ cue }) => (cue ? [cue] : [])),
    content: statements.flatMap(({ content }) => content),
  };
  for (const role of roles) {
    const found = new Set(predicted[role].map(({ start, end }) => `${start}-${end}`));
    const gold = new Set(spans[role]!.map(({ start, end }) => `${start}-${end}`));
    const count = exact[role]!;
    count.found += found.size;
    count.gold += gold.size;
    for (const key of found) if (gold.has(key)) count.right++;
  }
  const open = new Set(
    attributions.map(({ source, content }) => ({ source: places(text, source), content: places(text, content) })),
  );
  pairs.gold += open.size;
  for (const { source, content, provenance } of statements) {
    const said = places(text, content);
    const who = places(text, source ? [source] : []);
    const hit = [...open].find(
      (gold) =>
        jaccard(said, gold.content) >= 0.5 && (gold.source.size ? jaccard(who, gold.source) >= 0.5 : who.size === 0),
    );
    if (hit) open.delete(hit);
    pairs.found++;
    if (hit) pairs.right++;
    const bin = bins[Math.min(9, Math.floor(provenance.confidence * 10))]!;
    bin.n++;
    if (hit) bin.right++;
  }
}

const f1 = ({ right, found, gold }: { right: number; found: number; gold: number }) =>
  ((200 * right) / (found + gold || 1)).toFixed(1);
console.log(
  `exact F1 source ${f1(exact.source!)} cue ${f1(exact.cue!)} content ${f1(exact.content!)}; whole attributions ${f1(pairs)}`,
);
bins.forEach(({ right, n }, i) => {
  if (n > 0)
    console.log(
      `confidence ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}: ${n} statements, ${((100 * right) / n).toFixed(0)} % right`,
    );
});
