/**
 * Pass 4. In: a form of "be" (or "feel", "remain", "seem") with a cue adjective, or the adjective behind its noun or a comma. Out: attributions.
 * "Seoul is concerned that trade may suffer" → source "Seoul", cue "is concerned", content "that trade may suffer";
 * "voters wary of a war", "Wary of a war, Oslo waited".
 */
import type { TokenRange } from '../../document';
import type { Phrase } from '../../grammar';
import { type Context, word } from '../context';
import { following } from '../frames';
import { ADJECTIVES, type CueEntry } from '../lexicon';
import { participialSubject } from '../participles';
import { isTime, phraseLeft, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { type Subject, subjectLeft } from '../subjects';
import type { Attribution } from '../types';

const LINKING = new Set('be feel remain seem appear become stay sound look get grow'.split(' '));

/** A predicate that a linking verb makes: where its adjective stands, and the group behind it. */
interface Predicate {
  readonly entries: readonly CueEntry[];
  /** Phrase of the adjective; of the verb itself where the tagger read the two as one passive ("is concerned"). */
  readonly at: number;
  readonly next: number;
}

/** Finds adjective cues after a linking verb. */
export function adjectivePass(context: Context): Attribution[] {
  const { groups } = context;
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let v = range.first; v + 1 < range.last; v++) {
      const group = groups[v]!;
      const bare = group.type === 'adj' ? withoutVerb(context, sentence, range, v) : null;
      if (bare) found.push(bare);
      if (group.type !== 'vg' || quotationAt(context, group.first) >= 0 || group.verb!.modal) continue;
      const predicate = predicateAt(context, v, range);
      const subject = predicate && subjectLeft(context, v, range.first);
      const attribution = subject && read(context, sentence, range, v, predicate, subject);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

/** "supporters | reluctant to give up", "Oslo waited, | wary of a war": an adjective with no verb of its own. */
function withoutVerb(context: Context, sentence: number, range: TokenRange, g: number): Attribution | null {
  const { groups } = context;
  const entries = cueAdjective(context, g);
  if (!entries || quotationAt(context, groups[g]!.first) >= 0) return null;
  let k = g - 1;
  while (k >= range.first && groups[k]!.type === 'adv') k--;
  const before = groups[k];
  const apart = k < range.first || before!.type === 'punct';
  if (!apart && (before!.type !== 'np' || isTime(context, k))) return null;
  const subject = apart
    ? participialSubject(context, g, range.first, [], sentence)
    : { range: tokensOf(context, phraseLeft(context, k, range.first)) };
  if (!subject) return null;
  // As behind a noun, the clause around may go on behind the content ("voters wary of a war | stayed at home").
  const cue: Phrase = apart ? groups[g]! : { ...groups[g]!, type: 'np' };
  for (const entry of entries) {
    if (entry.lemma === 'familiar') continue;
    const next = groups[g + 1];
    const opens =
      next?.type === 'that' ||
      next?.verb?.form === 'infinitive' ||
      entry.prepositions.has(word(context, next?.first ?? -1));
    const content = opens ? following(context, entry, g + 1, cue, range.last) : null;
    if (!content) continue;
    return {
      rule: 'adjective',
      sentence,
      cue: {
        first: groups[k + 1]!.first,
        last: Math.max(groups[g]!.last, content.cueLast ?? 0),
        lemma: entry.lemma,
        force: entry.force,
      },
      source: subject.range,
      content: content.pieces,
      addressees: [],
      negated: entry.force === 'refuse',
      confidence: 0.55,
    };
  }
  return null;
}

function predicateAt(context: Context, v: number, range: TokenRange): Predicate | null {
  const { groups } = context;
  const { verb, last } = groups[v]!;
  // The tagger may have read the adjective as a participle of the verb group ("is concerned").
  const inside = verb!.passive ? ADJECTIVES.get(word(context, last - 1)) : undefined;
  if (!inside && !LINKING.has(verb!.lemma)) return null;
  let at = inside ? v : v + 1;
  while (
    !inside &&
    at < range.last &&
    (groups[at]!.type === 'adv' || groups[at]!.type === 'quote' || degree(context, at))
  )
    at++;
  const first = at;
  // "is surprised and delighted that": the last of them opens the content.
  while (at + 2 < range.last && groups[at + 1]!.type === 'conj' && cueAdjective(context, at + 2)) at += 2;
  const entries = inside && at === first ? inside : at < range.last ? cueAdjective(context, at) : undefined;
  return entries ? { entries, at, next: at + 1 } : null;
}

/** "most | proud of": a degree that was read as a noun group. */
const degree = (context: Context, g: number): boolean =>
  context.groups[g]!.last - context.groups[g]!.first === 1 && DEGREE.test(word(context, context.groups[g]!.first));
const DEGREE = /^(?:most|more|less|least|so|very|too)$/;

/** The entries of the adjective that a group is; a word that the tagger's lexicon lacks stands as a noun ("is unafraid"). */
function cueAdjective(context: Context, g: number): readonly CueEntry[] | undefined {
  const { type, first, last } = context.groups[g]!;
  const short = last - first === 1 || (last - first === 2 && DEGREE.test(word(context, first)));
  if (type !== 'adj' && type !== 'vg' && !(type === 'np' && short)) return undefined;
  return ADJECTIVES.get(word(context, last - 1));
}

function read(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  { entries, at, next }: Predicate,
  subject: Subject,
): Attribution | null {
  const { groups } = context;
  const group = groups[v]!;
  let k = next;
  // "is “confident” that", "were hopeful Tuesday that"
  while (k < range.last && (groups[k]!.type === 'quote' || groups[k]!.type === 'adv' || isTime(context, k))) k++;
  const last = k > next && groups[next]!.type === 'quote' ? groups[next]!.last : groups[at]!.last;
  for (const entry of entries) {
    const content = following(context, entry, k, groups[at]!, range.last);
    if (!content) continue;
    return {
      rule: 'adjective',
      sentence,
      cue: { first: group.first, last: Math.max(last, content.cueLast ?? 0), lemma: entry.lemma, force: entry.force },
      source: subject.range,
      content: content.pieces,
      addressees: [],
      negated: group.verb!.negated || entry.force === 'refuse',
      confidence: 0.65,
    };
  }
  return null;
}
