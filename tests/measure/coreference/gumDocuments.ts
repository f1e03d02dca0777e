/** Lays what the program says of a document of GUM beside what its annotators say. */
import type { GoldDocument } from '../../../models/corpora/gumEntities';
import { readDocument } from '../../../src/pipeline';
import { bCubed, ceafEntities, muc, type Partition, type Score } from './scores';

const TYPES = new Set(['person', 'organization', 'place']);

export interface Compared {
  readonly gold: Partition;
  readonly system: Partition;
  readonly anaphors: { asked: number; answered: number; right: number; wrong: string[] };
}

/**
 * Reads a document. Scored are mentions of persons, organisations and places on both sides: those of GUM that are mentioned twice or more, and
 * ours that name an actor, matched by the word that heads them.
 */
export function compareDocument(document: GoldDocument): Compared {
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

/** The three scores of documents, and their mean, the CoNLL score. */
export function scoreDocuments(all: readonly Compared[]): { conll: number; scores: readonly [Score, Score, Score] } {
  const pairs = all.map(({ gold, system }) => [gold, system] as const);
  const scores = [muc(pairs), bCubed(pairs), ceafEntities(pairs)] as const;
  return { conll: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length, scores };
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
