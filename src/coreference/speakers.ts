/** Which mentions speak, and who is named in what each of them says. */
import type { Span } from '../document';
import { itemAt } from '../runtime/lists';
import { firstFrom, inside } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** The mentions that head some phrases. */
export const headsOf = (actors: ActorLayer, sources: readonly Span[]): ReadonlySet<ActorMention> =>
  new Set(sources.flatMap((source) => headOf(actors, source) ?? []));

/** The mention that heads a phrase. */
function headOf({ mentions, layer }: ActorLayer, source: Span): ActorMention | null {
  for (let k = Math.max(0, firstFrom(mentions, source.start) - 1); k < mentions.length; k++) {
    const mention = itemAt(mentions, k);
    if (mention.start >= source.end) break;
    if (mention.end <= source.start) continue;
    const head = itemAt(layer.tokens, mention.head);
    if (head.start >= source.start && head.end <= source.end) return mention;
  }
  return null;
}

/** The mentions that stand in what anybody says. */
export const toldIn = ({ mentions }: ActorLayer, contents: readonly (readonly Span[])[]): ReadonlySet<ActorMention> =>
  new Set(contents.flatMap((pieces) => pieces.flatMap((piece) => inside(mentions, piece))));

/**
 * The ids of those who are named in what a mention says: "he said Sorel would go" is not said by Sorel.
 *
 * @param sources The phrases that speak.
 * @param contents What each of them says.
 */
export function namedBy(
  actors: ActorLayer,
  sources: readonly Span[],
  contents: readonly (readonly Span[])[],
): ReadonlyMap<ActorMention, ReadonlySet<string>> {
  const found = new Map<ActorMention, Set<string>>();
  contents.forEach((pieces, k) => {
    const source = sources[k];
    const head = source && headOf(actors, source);
    if (!head) return;
    const told = [...namesIn(actors, relativeClauseOf(actors, source))];
    const behind = told.length > 0 ? pieces.find(({ start }) => start >= source.end) : undefined;
    const opener = behind ? pronounThatOpens(actors, behind) : null;
    const gender = actors.genders.get(head.actor?.id ?? '');
    if (opener && !(gender && gender !== opener.gender)) found.set(opener, new Set(told));
    // Only those are asked who are not known by name; "Lind left, as | he had promised" is of Lind.
    if (head.actor !== null || actors.layer.text.slice(Math.max(0, source.start - 5), source.start) === ', as ') return;
    const named = found.get(head) ?? new Set<string>();
    found.set(head, named);
    for (const piece of pieces) for (const id of namesIn(actors, piece)) named.add(id);
    for (const id of told) named.add(id);
  });
  return found;
}

/** "Lind, who met Sorel, said that | he would go": speaks of Lind, and not of whom the clause about Lind names. */
function pronounThatOpens({ mentions, layer }: ActorLayer, { start }: Span): ActorMention | null {
  const first = mentions[firstFrom(mentions, start)];
  const isFirst = first?.type === 'pronoun' && /^(?:that )?$/u.test(layer.text.slice(start, first.start));
  return isFirst ? first : null;
}

/** "the party leader | who is said to have plotted against Lind": whoever is named there is another. */
function relativeClauseOf({ layer }: ActorLayer, { start, end }: Span): Span {
  const opening = RELATIVE.exec(layer.text.slice(start, end));
  return { start: opening ? start + opening.index : end, end };
}
const RELATIVE = /,\s(?:who|whose|whom)\s/u;

function* namesIn({ mentions, nested }: ActorLayer, { start, end }: Span): Generator<string> {
  for (const list of [mentions, nested]) {
    for (let k = firstFrom(list, start); k < list.length && itemAt(list, k).end <= end; k++) {
      const { type, actor } = itemAt(list, k);
      if (type === 'name' && actor) yield actor.id;
    }
  }
}
