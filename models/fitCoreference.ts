/**
 * Fits the weights of `src/coreference/evidence.ts`, and writes them to `src/coreference/data/weights.ts`.
 *
 *   npx tsx models/fitCoreference.ts --gum FOLDER [--write]
 *
 * Learned from the news and interviews of GUM (Zeldes 2017; its speeches are for measuring) and from the articles of `tests/fixtures`, whose
 * rows tell whose words "he said" gives. Each anaphor is a choice among all who fit and nobody: a conditional logit (McFadden 1974) with
 * weights that all classes share and others of each class, both held small by L2. Prints how often the likeliest is right, held out by document.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../src/attribution';
import { type AnaphorClass, anaphorClasses } from '../src/coreference/anaphors';
import type { Choice } from '../src/coreference/chooseAntecedent';
import { evidence, nobody } from '../src/coreference/evidence';
import { identifyNamed } from '../src/coreference/readActors';
import { type Judge, resolvePronouns } from '../src/coreference/resolvePronouns';
import type { Actor, Span, TokenRange } from '../src/document';
import { readGrammar } from '../src/grammar';
import { findMentions } from '../src/mentions';
import { readText } from '../src/text';
import { type GoldDocument, readGumEntities } from './corpora/gumEntities';

/** One choice: the evidence for each candidate, nobody last, and which of them is right. */
interface Instance {
  readonly document: string;
  readonly kind: AnaphorClass;
  readonly candidates: readonly Float64Array[];
  readonly right: number;
  readonly weight: number;
}

const WIDTH = evidence.length + nobody.length;
/** How strongly weights are held small: shared ones, those of a class. Chosen among 0.3, 1, 3 and 1, 3, 10 by held-out documents. */
const PENALTY = { shared: 1, own: 3 };
/** How often a choice of the fixtures counts: GUM has few anaphors that speak, and our own short texts are harder than news. Chosen among 3 and 5 (and 2 and 1 for the short texts) by whole articles of our own. */
const FIXTURE_WEIGHT = 5;
const MINI_WEIGHT = 1;
const PRIOR = Float64Array.from([...evidence, ...nobody], ({ prior = 0 }) => prior);
const STEPS = 400;
const RATE = 0.05;

function widen(choice: Choice): Float64Array[] {
  const rows = choice.candidates.map((candidate) => {
    const row = new Float64Array(WIDTH);
    row.set(candidate.evidence);
    return row;
  });
  const last = new Float64Array(WIDTH);
  last.set(choice.nobody.evidence, evidence.length);
  return [...rows, last];
}

function resolve(text: string, judge: (actors: ReturnType<typeof identifyNamed>) => Judge): void {
  const layer = readText(text);
  const grammar = readGrammar(layer);
  const attributions = attribute(layer, grammar);
  const actors = identifyNamed(findMentions(layer, grammar));
  const spans = (ranges: readonly (TokenRange | null)[]): Span[] =>
    ranges.flatMap((range) => {
      const first = range && layer.tokens[range.first];
      const last = range && layer.tokens[range.last - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  const told = attributions.filter(({ source }) => source !== null);
  const speaking = spans(told.map(({ source }) => source));
  const contents = told.map(({ content }) => content);
  const addressees = spans(attributions.flatMap((one) => one.addressees)).sort((a, b) => a.start - b.start);
  resolvePronouns(actors, speaking, { addressees, contents, judge: judge(actors) });
}

const TYPES = new Set(['person', 'organization', 'place']);

function fromGum(document: GoldDocument): Instance[] {
  const found: Instance[] = [];
  const byHead = new Map<number, GoldDocument['mentions'][number]>();
  // The outermost mention of a head comes first and counts.
  for (const mention of document.mentions) if (!byHead.has(mention.head)) byHead.set(mention.head, mention);
  resolve(document.text, (actors) => {
    const start = (head: number): number => actors.layer.tokens[head]?.start ?? -1;
    const votes = new Map<string, Map<string, number>>();
    const vote = (actor: Actor, entity: string): void => {
      const own = votes.get(actor.id) ?? new Map<string, number>();
      votes.set(actor.id, own.set(entity, (own.get(entity) ?? 0) + 1));
    };
    for (const mention of [...actors.mentions, ...actors.nested]) {
      const gold = byHead.get(start(mention.head));
      if (mention.actor && gold) vote(mention.actor, gold.entity);
    }
    const entityOf = (actor: Actor): string | undefined =>
      [...(votes.get(actor.id) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
    return (choice) => {
      const place = start(choice.anaphor.mention.head);
      const gold = byHead.get(place);
      const wanted = gold && TYPES.has(gold.type) ? gold.entity : null;
      const right = choice.candidates.findIndex(({ entity }) => {
        if (wanted === null) return false;
        if (!entity.actor.id.startsWith('together:')) return entityOf(entity.actor) === wanted;
        const at = start(entity.last.mention.head);
        return document.mentions.some(
          (one) => one.entity === wanted && one.start < at && at < one.end && one.head < at && one.end <= place,
        );
      });
      // Somebody was mentioned whom we did not find: that tells nothing of a choice among those whom we did.
      const lost =
        right < 0 && wanted !== null && document.mentions.some((one) => one.entity === wanted && one.end <= place);
      if (lost) return null;
      const kind = choice.anaphor.kind;
      found.push({
        document: document.id,
        kind,
        candidates: widen(choice),
        right: right < 0 ? choice.candidates.length : right,
        weight: 1,
      });
      const actor = choice.candidates[right]?.entity.actor ?? null;
      if (actor && wanted) vote(actor, wanted);
      return actor;
    };
  });
  return found;
}

interface FixtureRow {
  readonly article: string;
  readonly actor: string;
  readonly actor_aliases?: readonly string[];
  readonly source_span?: readonly [number, number];
  readonly source_text: string | null;
  readonly source_occurrence?: number;
}

function fromFixtures(folder: string): Instance[] {
  const found: Instance[] = [];
  for (const set of ['first', 'second', 'third']) {
    const rows = readFileSync(join(folder, `${set}.gold.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FixtureRow);
    for (const article of new Set(rows.map((row) => row.article))) {
      const text = readFileSync(join(folder, set, `${article}.txt`), 'utf8');
      const own = rows.filter((row) => row.article === article && row.source_text);
      const spans = own.map((row) => ({ row, span: spanOf(text, row) }));
      resolve(text, ({ layer }) => (choice) => {
        const at = layer.tokens[choice.anaphor.mention.head]?.start ?? -1;
        const told = spans.find(({ span }) => span && at >= span[0] && at < span[1]);
        if (!told) return undefined;
        const names = [told.row.actor, ...(told.row.actor_aliases ?? [])].map((name) => name.toLowerCase());
        const right = choice.candidates.findIndex(({ entity: { actor } }) =>
          [actor.name, ...actor.aliases].some((name) => names.includes(name.toLowerCase())),
        );
        if (right < 0) return undefined;
        found.push({
          document: `${set}/${article}`,
          kind: choice.anaphor.kind,
          candidates: widen(choice),
          right,
          weight: FIXTURE_WEIGHT,
        });
        return choice.candidates[right]?.entity.actor;
      });
    }
  }
  return found;
}

function spanOf(
  text: string,
  { source_span, source_text, source_occurrence = 1 }: FixtureRow,
): readonly [number, number] | null {
  if (source_span) return source_span;
  if (!source_text) return null;
  let at = -1;
  for (let k = 0; k < source_occurrence; k++) at = text.indexOf(source_text, at + 1);
  return at < 0 ? null : [at, at + source_text.length];
}

interface MiniArticle {
  readonly id: string;
  readonly text: string;
  readonly anaphors: readonly {
    readonly words: string;
    readonly occurrence: number;
    readonly antecedent: readonly string[];
  }[];
}

/** Our own texts (`datasets/coreference`), in which every anaphor tells whom it stands for. */
function fromMiniArticles(folder: string): Instance[] {
  if (!existsSync(folder)) return [];
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as MiniArticle);
  return rows.flatMap(fromMiniArticle);
}

function fromMiniArticle({ id, text, anaphors }: MiniArticle): Instance[] {
  const found: Instance[] = [];
  const told = anaphors.map((anaphor) => ({ anaphor, start: placeOf(text, anaphor.words, anaphor.occurrence) }));
  resolve(text, ({ layer, mentions, nested }) => {
    const named = [...mentions, ...nested];
    const isCalled = (actor: Actor, name: string): boolean =>
      [actor.name, ...actor.aliases].some((alias) => sameWords(alias, name)) ||
      named.some((one) => one.actor?.id === actor.id && sameWords(text.slice(one.start, one.end), name));
    return (choice, { members }) => {
      const at = layer.tokens[choice.anaphor.mention.head]?.start ?? -1;
      const row = told
        .filter(({ anaphor, start }) => start >= 0 && at >= start && at < start + anaphor.words.length)
        .sort((a, b) => a.anaphor.words.length - b.anaphor.words.length)[0];
      if (!row) return undefined;
      const { antecedent } = row.anaphor;
      const right = choice.candidates.findIndex(({ entity: { actor } }) => {
        const own = members.get(actor.id) ?? [actor];
        return own.length === antecedent.length && antecedent.every((name) => own.some((one) => isCalled(one, name)));
      });
      if (right < 0 && antecedent.length > 0) return undefined;
      found.push({
        document: `mini/${id}`,
        kind: choice.anaphor.kind,
        candidates: widen(choice),
        right: right < 0 ? choice.candidates.length : right,
        weight: MINI_WEIGHT,
      });
      return choice.candidates[right]?.entity.actor ?? null;
    };
  });
  return found;
}

/** Where whole words stand for the n-th time. */
function placeOf(text: string, words: string, occurrence: number): number {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu'))];
  return found[occurrence - 1]?.index ?? -1;
}

const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/\s+/g, ' ');

type Weights = Map<AnaphorClass, Float64Array>;

function fitWeights(instances: readonly Instance[]): Weights {
  const shared = PRIOR.slice();
  const own = new Map(anaphorClasses.map((kind) => [kind, new Float64Array(WIDTH)] as const));
  const momentum = new Map<Float64Array, { m: Float64Array; v: Float64Array }>();
  const sum = (kind: AnaphorClass): Float64Array => shared.map((w, k) => w + (own.get(kind)?.[k] ?? 0));
  const step = (weights: Float64Array, gradient: Float64Array, t: number): void => {
    const { m, v } = momentum.get(weights) ?? { m: new Float64Array(WIDTH), v: new Float64Array(WIDTH) };
    momentum.set(weights, { m, v });
    for (let k = 0; k < WIDTH; k++) {
      const g = gradient[k] ?? 0;
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g;
      v[k] = 0.999 * (v[k] ?? 0) + 0.001 * g * g;
      weights[k] =
        (weights[k] ?? 0) - (RATE * (m[k] ?? 0)) / (1 - 0.9 ** t) / (Math.sqrt((v[k] ?? 0) / (1 - 0.999 ** t)) + 1e-8);
    }
  };
  for (let t = 1; t <= STEPS; t++) {
    const ofShared = shared.map((w, k) => (w - (PRIOR[k] ?? 0)) * PENALTY.shared);
    const ofOwn = new Map([...own].map(([kind, w]) => [kind, w.map((x) => x * PENALTY.own)] as const));
    const weights = new Map(anaphorClasses.map((kind) => [kind, sum(kind)] as const));
    for (const { kind, candidates, right, weight } of instances) {
      const p = probabilities(candidates, weights.get(kind) as Float64Array);
      const mine = ofOwn.get(kind) as Float64Array;
      candidates.forEach((row, c) => {
        const error = weight * ((p[c] ?? 0) - (c === right ? 1 : 0));
        for (let k = 0; k < WIDTH; k++) {
          const g = error * (row[k] ?? 0);
          ofShared[k] = (ofShared[k] ?? 0) + g;
          mine[k] = (mine[k] ?? 0) + g;
        }
      });
    }
    step(shared, ofShared, t);
    for (const [kind, w] of own) step(w, ofOwn.get(kind) as Float64Array, t);
  }
  return new Map(anaphorClasses.map((kind) => [kind, sum(kind)] as const));
}

function probabilities(candidates: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = candidates.map((row) => row.reduce((s, x, k) => s + x * (weights[k] ?? 0), 0));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((x) => x / total);
}

function report(instances: readonly Instance[]): void {
  const documents = [...new Set(instances.map(({ document }) => document))];
  const right = new Map<string, { right: number; all: number; linked: number; given: number; linkRight: number }>();
  for (let fold = 0; fold < 5; fold++) {
    const held = new Set(documents.filter((_, k) => k % 5 === fold));
    const weights = fitWeights(instances.filter(({ document }) => !held.has(document)));
    for (const one of instances.filter(({ document }) => held.has(document))) {
      const p = probabilities(one.candidates, weights.get(one.kind) as Float64Array);
      const chosen = p.indexOf(Math.max(...p));
      const last = one.candidates.length - 1;
      for (const key of [one.kind, 'all']) {
        const counts = right.get(key) ?? { right: 0, all: 0, linked: 0, given: 0, linkRight: 0 };
        right.set(key, counts);
        counts.all++;
        if (chosen === one.right) counts.right++;
        if (one.right !== last) counts.linked++;
        if (chosen !== last) counts.given++;
        if (chosen !== last && chosen === one.right) counts.linkRight++;
      }
    }
  }
  for (const [kind, { right: hits, all, linked, given, linkRight }] of right) {
    const share = (x: number, of: number): string => ((100 * x) / (of || 1)).toFixed(1);
    console.log(
      `${kind.padEnd(11)} ${String(all).padStart(5)} choices, right ${share(hits, all)} %; links: precision ${share(linkRight, given)}, recall ${share(linkRight, linked)} of ${linked}`,
    );
  }
}

const { values } = parseArgs({ options: { gum: { type: 'string' }, write: { type: 'boolean' } } });
if (!values.gum) throw new Error('Expected --gum FOLDER, got none.');
const gum = values.gum;
const files = readdirSync(gum).filter((name) => /^GUM_(?:news|interview)_.*\.conllu$/.test(name));
const instances = [
  ...files.sort().flatMap((name) => fromGum(readGumEntities(join(gum, name)))),
  ...fromFixtures(join(import.meta.dirname, '..', 'tests', 'fixtures')),
  ...fromMiniArticles(join(import.meta.dirname, '..', 'datasets', 'coreference')),
];
report(instances);
const fitted = fitWeights(instances);
const named = [...evidence, ...nobody].map(({ name }) => name);
if (values.write) {
  const rows = anaphorClasses.map((kind) => {
    const numbers = [...(fitted.get(kind) ?? [])].map((x) => x.toFixed(2));
    return `  ${kind}: [\n${numbers.map((x, k) => `    ${x}, // ${named[k]}`).join('\n')}\n  ],`;
  });
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'coreference', 'data', 'weights.ts'),
    `/** What each piece of evidence is worth. Made by \`models/fitCoreference.ts\` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from '../anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
${rows.join('\n')}
};
`,
  );
}
