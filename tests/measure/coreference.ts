/**
 * Measures coreference on GUM (Zeldes 2017; news, interviews, speeches).
 *
 *   npx tsx tests/measure/coreference.ts GUM_FOLDER [--errors N]
 *
 * Scored are mentions of persons, organisations and places on both sides: those of GUM that are mentioned twice or more, and ours that name
 * an actor, matched by the word that heads them. Pairs: of the pronouns and nominals of ours that GUM links to something before, how many
 * have an actor, and how many of those the right one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldDocument, readGumEntities } from '../../models/corpora/gumEntities';
import { readDocument } from '../../src/pipeline';
import { bCubed, ceafEntities, muc, type Partition, type Score } from './coreference/scores';

const { values, positionals } = parseArgs({ options: { errors: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error('Expected the folder of GUM, got none.');

const TYPES = new Set(['person', 'organization', 'place']);
const percent = (x: number): string => (100 * x).toFixed(1);
const tell = ({ precision, recall, f1 }: Score): string => `${percent(f1)} (${percent(precision)}, ${percent(recall)})`;

interface Read {
  readonly gold: Partition;
  readonly system: Partition;
  readonly anaphors: { asked: number; answered: number; right: number; wrong: string[] };
}

function read(document: GoldDocument): Read {
  const { actors } = readDocument(document.text, {});
  const heads = new Map<string, string>();
  for (const { type, head, entity } of document.mentions) if (TYPES.has(type)) heads.set(String(head), entity);
  const gold = entities([...heads].map(([head, entity]) => [entity, head] as const)).filter((e) => e.length > 1);
  const known = new Set(gold.flat());
  const own = [...actors.mentions, ...actors.nested].sort((a, b) => a.start - b.start);
  const start = (head: number): string => String(actors.layer.tokens[head]?.start);
  const system = entities(
    own.flatMap((m) => (m.actor && known.has(start(m.head)) ? [[m.actor.id, start(m.head)] as const] : [])),
  );
  const anaphors = { asked: 0, answered: 0, right: 0, wrong: [] as string[] };
  const before = new Map<string, Set<string>>();
  for (const mention of own) {
    const entity = heads.get(start(mention.head));
    if (!entity) continue;
    const earlier = before.get(entity);
    if (mention.type !== 'name' && earlier) {
      anaphors.asked++;
      if (mention.actor) anaphors.answered++;
      if (mention.actor && earlier.has(mention.actor.id)) anaphors.right++;
      else {
        const words = document.text.slice(Math.max(0, mention.start - 60), mention.end);
        anaphors.wrong.push(`${document.id}\t${mention.actor?.name ?? '-'}\t${words.replace(/\s+/g, ' ')}`);
      }
    }
    if (mention.actor) before.set(entity, (earlier ?? new Set()).add(mention.actor.id));
  }
  return { gold, system, anaphors };
}

function entities(pairs: readonly (readonly [string, string])[]): string[][] {
  const found = new Map<string, string[]>();
  for (const [entity, mention] of pairs) {
    const list = found.get(entity);
    if (!list) found.set(entity, [mention]);
    else if (!list.includes(mention)) list.push(mention);
  }
  return [...found.values()];
}

for (const genre of ['news', 'interview', 'speech']) {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`GUM_${genre}_`))
    .sort();
  const all = files.map((name) => read(readGumEntities(join(folder, name))));
  const pairs = all.map(({ gold, system }) => [gold, system] as const);
  const scores = [muc(pairs), bCubed(pairs), ceafEntities(pairs)] as const;
  const conll = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  const sum = (key: 'asked' | 'answered' | 'right'): number => all.reduce((n, { anaphors }) => n + anaphors[key], 0);
  console.log(
    `${genre.padEnd(10)} CoNLL ${percent(conll)}  MUC ${tell(scores[0])}  B³ ${tell(scores[1])}  CEAF-e ${tell(scores[2])}` +
      `  anaphors ${sum('asked')}: right ${percent(sum('right') / sum('asked'))} of all, ${percent(sum('right') / sum('answered'))} of answered`,
  );
  const wrong = all.flatMap(({ anaphors }) => anaphors.wrong);
  const shown = Number(values.errors ?? 0);
  for (let k = 0; k < Math.min(shown, wrong.length); k++) console.log(wrong[Math.floor((k * wrong.length) / shown)]);
}
