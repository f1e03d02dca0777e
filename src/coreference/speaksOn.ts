/** Who goes on behind what was said: "Lind said Sorel had lied, but she added that it was late" is added by Lind. */
import type { Token } from '../document';
import { roleFits } from '../mentions/roles';
import { isPossessive } from '../mentions/shapes';
import { type Anaphor, mayStandFor } from './anaphors';
import type { Discourse, Entity } from './discourse';

/**
 * Is this somebody of whom only the speaker of the sentence told? Behind "and" or "but" he or she who says more is the speaker again, and not who was named
 * in what was said. Who denies it may be either, and so may who was spoken to.
 */
export function isOnlyToldOf(tokens: readonly Token[], discourse: Discourse, anaphor: Anaphor, told: Entity): boolean {
  const { mention, speaking, quote, pronoun, kind } = anaphor;
  if (!speaking || quote >= 0 || kind !== 'person' || !pronoun || pronoun.possessive) return false;
  if (!JOINING.test(tokens[mention.first - 1]?.lower ?? '') || isAnswer(tokens, mention.last)) return false;
  const speaker = discourse.openerIn(mention.sentence);
  if (speaker === null || speaker === told || !mayStandFor(discourse, anaphor, speaker)) return false;
  const { last } = told;
  const { first } = last.mention;
  // "Lind said it was late, and Sorel said it was high, but she added": Sorel has taken over.
  const tookOver = last.speaking && TAKING_OVER.test(tokens[first - 1]?.lower ?? '');
  return last.mention.sentence === mention.sentence && last.quote < 0 && !isHearing(tokens, told) && !tookOver;
}

const JOINING = /^(?:and|but)$/;
/** "Lind said he had asked SOREL, and he said it was late" */
const isHearing = (tokens: readonly Token[], { last: { addressed, mention } }: Entity): boolean =>
  addressed || HEARING.test(tokens[mention.first - 1]?.lower ?? '');
const HEARING = /^(?:ask|asked|told|tell|press|pressed|call|called|questioned|to|with)$/;
const TAKING_OVER = /^(?:and|but|while|,|;)$/;

/** "Lind said Roth had met Kern. It was late, he said", "He asked for more": behind what is said, the one who spoke speaks on, and not somebody in his words. */
export function isToldOfByOne(tokens: readonly Token[], discourse: Discourse, anaphor: Anaphor, told: Entity): boolean {
  const { last } = told;
  const { speaking, kind, mention, speaksOf } = anaphor;
  if (
    !speaking ||
    kind !== 'person' ||
    (last.speaking && !last.told && !isOwner(tokens, told)) ||
    last.addressed ||
    !(
      ENDS_SPEECH.has(tokens[mention.first - 1]?.text ?? '') ||
      (isOpening(tokens, anaphor) && !isHearing(tokens, told))
    )
  )
    return false;
  const { sentence, first } = last.mention;
  // "Lind said Roth had met Kern. “It was late. It was dark,” he said": a quotation may be of several sentences.
  const reach = CLOSING.has(tokens[mention.first - 1]?.text ?? '') ? LONGEST_QUOTATION : 1;
  return (
    sentence >= mention.sentence - reach &&
    sentence < mention.sentence &&
    discourse.latest.some(
      (one) =>
        one !== told &&
        one.spoke?.mention.sentence === sentence &&
        one.spoke.mention.last < first &&
        one.actor.kind === 'person' &&
        !speaksOf.has(one.actor.id) &&
        mayStandFor(discourse, anaphor, one),
    )
  );
}

/** "The senator|, he noted, had voted for it", "The senator had voted for it|, he noted": whom the words before describe does not say them. */
export function isDescribedBefore(
  tokens: readonly Token[],
  { speaking, mention, pronoun }: Anaphor,
  { actor: { role }, last: { mention: told, speaking: spoke, quote } }: Entity,
): boolean {
  if (!speaking || !pronoun || told.type !== 'nominal' || told.sentence !== mention.sentence || spoke || quote >= 0)
    return false;
  // who is known to hold the office, and nobody who may be meant by it
  if (role === null || told.role === null || !roleFits(told.role, role)) return false;
  // "As the senator left, he said that it was late": what is said stands behind.
  const behind = tokens[mention.last + 1]?.text ?? '';
  return tokens[mention.first - 1]?.text === ',' && told.last < mention.first && (behind === ',' || behind === '.');
}

/** "Lind rejected ROTH’s claim that it was late": whose claim it is says nothing now. */
const isOwner = (tokens: readonly Token[], { last: { mention } }: Entity): boolean =>
  isPossessive(tokens[mention.last]);

/** "Lind said Roth had erred. She | demanded more", "On Monday she | demanded more", "the dam, which she says is late", but not "She denied it", nor "She and her aide left". */
const isOpening = (tokens: readonly Token[], { mention, quote }: Anaphor): boolean =>
  quote < 0 &&
  (/^(?:He|She)$/.test(tokens[mention.first]?.text ?? '') ||
    BEFORE_OPENING.test(tokens[mention.first - 1]?.lower ?? '')) &&
  tokens[mention.last]?.lower !== 'and' &&
  !isAnswer(tokens, mention.last);
const BEFORE_OPENING = /^(?:which|\w+day|later|then|tonight|week|month|year)$/;
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '""', '’’', "''"]);
const ENDS_SPEECH: ReadonlySet<string> = new Set([',', ...CLOSING]);
/** Sentences of a quotation that its speaker is looked for before; own choice. */
const LONGEST_QUOTATION = 6;

/** "The report said Chad was weak. It | denied it": papers say and praise, and answer nothing. */
export const isAnsweredPaper = (tokens: readonly Token[], { mention }: Anaphor, { last, actor }: Entity): boolean =>
  last.mention.roleClass === 'document' && actor.kind === 'unnamed' && isAnswer(tokens, mention.last);

/** "he | denied it", "he | has rejected it": what who was spoken of may do. */
const isAnswer = (tokens: readonly Token[], verb: number): boolean =>
  ANSWERING.test(tokens[verb]?.lower ?? '') || ANSWERING.test(tokens[verb + 1]?.lower ?? '');
const ANSWERING =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refuse[sd]?|dispute[sd]?|decline[sd]?|agree[sd]?)$/;
