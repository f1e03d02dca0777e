/**
 * Pass 5. In: a light verb with a cue noun and its agent. Out: attributions.
 * "The plan was met with scepticism by Oslo and Riga", "his remarks drew criticism from allies": the agent judges, the whole
 * clause is the content.
 */
import type { TokenRange } from '../../document';
import { type Phrase, singular } from '../../grammar';
import { type Context, word } from '../context';
import { following } from '../frames';
import { type CueEntry, NOUNS, supportedCues, VERBS } from '../lexicon';
import { contentEnd, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { spanOf } from '../spans';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { verbNounAttribution } from './verbNoun';

/** Verbs that carry a reaction: own compilation. */
const LIGHT = new Set(
  'meet draw spark prompt provoke earn win receive face attract trigger elicit bring get invite encounter have enjoy stir ignite fuel raise'.split(
    ' ',
  ),
);
/** Reactions that are no cue nouns by themselves. */
const REACTIONS: ReadonlyMap<string, 'praise' | 'criticize' | 'support' | 'reject' | 'warn'> = new Map([
  ['praise', 'praise'],
  ['applause', 'praise'],
  ['admiration', 'praise'],
  ['welcome', 'praise'],
  ['criticism', 'criticize'],
  ['condemnation', 'criticize'],
  ['outrage', 'criticize'],
  ['anger', 'criticize'],
  ['ire', 'criticize'],
  ['fury', 'criticize'],
  ['rebuke', 'criticize'],
  ['complaint', 'criticize'],
  ['protest', 'criticize'],
  ['backlash', 'criticize'],
  ['dismay', 'criticize'],
  ['derision', 'criticize'],
  ['ridicule', 'criticize'],
  ['scorn', 'criticize'],
  ['skepticism', 'reject'],
  ['scepticism', 'reject'],
  ['opposition', 'reject'],
  ['resistance', 'reject'],
  ['objection', 'reject'],
  ['doubt', 'reject'],
  ['suspicion', 'reject'],
  ['support', 'support'],
  ['backing', 'support'],
  ['approval', 'support'],
  ['endorsement', 'support'],
  ['concern', 'warn'],
  ['alarm', 'warn'],
  ['warning', 'warn'],
  ['fear', 'warn'],
]);

/** Verbs that lend a cue noun their subject ("expressed concern that", "issued a call for"); own compilation. */
const SUPPORTING = new Set(
  'express voice make issue raise give offer show take put send release deliver file publish repeat renew reiterate state convey register lodge launch air have hold share harbor harbour hear present provide pose heap pile level hurl lob throw fling direct aim mount wage start continue lead write maintain keep pay find feel press advance float announce submit post throw cast place tell gain get enter'.split(
    ' ',
  ),
);

/** Verbs whose object, whatever it is, is felt or meant by their subject. */
const EXPRESSING = new Set('express voice convey signal'.split(' '));

/** "expressed astonishment at": a noun that the lexicon lacks, with the frames of a feeling. */
const felt = (context: Context, noun: Phrase): CueEntry => ({
  lemma: singular(word(context, noun.head)),
  force: REACTIONS.get(singular(word(context, noun.head))) ?? 'assert',
  rest: [],
  frames: new Set(['t', 'i']),
  prepositions: new Set('at about over for in on toward towards against'.split(' ')),
});

/** "Oslo expressed concern about the tests": the subject speaks, the noun carries the force. */
function expressed(context: Context, sentence: number, range: TokenRange, v: number): Attribution | null {
  const { groups } = context;
  const verb = groups[v]!.verb!;
  const noun = groups[v + 1];
  if (
    v + 1 >= range.last ||
    !SUPPORTING.has(verb.lemma) ||
    verb.passive ||
    verb.modal ||
    verb.form === 'infinitive' ||
    noun?.type !== 'np'
  )
    return null;
  // "made his claim": the noun has a source of its own.
  if (context.tags[noun.first] === 'possessive' && !/^(?:its|his|her|their)$/.test(word(context, noun.first)))
    return null;
  // "issued a statement saying": the verb pass makes one cue of it.
  if (groups[v + 2]?.verb?.form === 'ing' && VERBS.has(groups[v + 2]!.verb!.lemma)) return null;
  const subject = subjectLeft(context, v, range.first);
  if (!subject) return null;
  const cues = supportedCues(singular(word(context, noun.head)));
  const feeling = EXPRESSING.has(verb.lemma) && !cues ? felt(context, noun) : null;
  for (const entry of feeling ? [feeling] : (cues ?? [])) {
    const content = following(context, entry, v + 2, groups[v]!, range.last);
    if (!content) continue;
    return verbNounAttribution(
      { verb: groups[v]!, noun, entry, content },
      { rule: 'light-verb', sentence, source: subject.range, negated: verb.negated },
    );
  }
  return null;
}

const LODGING = new Set('lodge file register make deliver'.split(' '));
const PROTESTS = new Set('protest complaint demarche démarche objection'.split(' '));

/** "Rome lodged a protest with Tunis over the arrests": a deed that speaks to somebody; the whole of it is the content. */
function lodged(context: Context, sentence: number, range: TokenRange, v: number): Attribution | null {
  const { groups } = context;
  const verb = groups[v]!.verb!;
  const noun = groups[v + 1];
  if (!LODGING.has(verb.lemma) || verb.passive || verb.modal || verb.form !== 'finite' || noun?.type !== 'np')
    return null;
  const lemma = singular(word(context, noun.head));
  if (!PROTESTS.has(lemma) || word(context, groups[v + 2]?.first ?? -1) !== 'with') return null;
  const subject = subjectLeft(context, v, range.first);
  const told = phraseRight(context, v + 3, range.last, false);
  const content = spanOf(context, {
    first: groups[v]!.first,
    last: groups[contentEnd(context, v, range.last) - 1]!.last,
  });
  if (!subject || !told || !content) return null;
  return {
    rule: 'light-verb',
    sentence,
    cue: { first: groups[v]!.first, last: noun.last, lemma, force: 'criticize' },
    source: subject.range,
    content: [content],
    addressees: [tokensOf(context, told)],
    negated: verb.negated,
    confidence: 0.6,
  };
}

/** Finds reactions told with a light verb. */
export function lightVerbPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let v = range.first; v < range.last; v++) {
      const group = context.groups[v]!;
      if (group.type !== 'vg' || quotationAt(context, group.first) >= 0) continue;
      const attribution =
        (LIGHT.has(group.verb!.lemma) ? read(context, sentence, range, v) : null) ??
        lodged(context, sentence, range, v) ??
        expressed(context, sentence, range, v);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

function read(context: Context, sentence: number, range: TokenRange, v: number): Attribution | null {
  const { groups } = context;
  let n = v + 1;
  if (groups[n]?.type === 'prep' && word(context, groups[n]!.first) === 'with') n++;
  const noun = groups[n];
  if (n + 2 >= range.last || noun?.type !== 'np') return null;
  const lemma = singular(word(context, noun.head));
  const force = REACTIONS.get(lemma);
  const by = groups[n + 1]!;
  if (!force || by.type !== 'prep' || !/^(?:by|from|among|in|of)$/.test(word(context, by.first))) return null;
  const agent = phraseRight(context, n + 2, range.last);
  const subject = subjectLeft(context, v, range.first);
  if (!agent || !subject) return null;
  const content = spanOf(context, { first: subject.range.first, last: noun.last });
  if (!content) return null;
  return {
    rule: 'light-verb',
    sentence,
    cue: { first: groups[v]!.first, last: noun.last, lemma: NOUNS.has(lemma) ? lemma : force, force },
    source: tokensOf(context, agent),
    content: [content],
    addressees: [],
    negated: groups[v]!.verb!.negated,
    confidence: 0.7,
  };
}
