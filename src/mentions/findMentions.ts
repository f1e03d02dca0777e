/**
 * In: the text and its grammar. Out: drafts of all phrases that may name an actor, by their own words alone; who they are is found out by
 * coreference. "The French envoy, Ana Sorel, said" gives a role with the country FR and, between commas, a run of capitals.
 */
import type { TextLayer } from '../document';
import { MEDIUM_LINKS } from '../english/mentions/names';
import { ENVOYS } from '../english/mentions/nouns';
import { platforms, weakNames } from '../english/mentions/organisations';
import { GEORGIAN_WORDS } from '../english/mentions/places';
import { stopBack } from '../english/mentions/words';
import { describe, StancekitError } from '../errors';
import { type GrammarLayer, singular } from '../grammar';
import { dayOf } from '../runtime/dates';
import { itemAt } from '../runtime/lists';
import { learnAbbreviations } from './abbreviations';
import { attachComplements } from './attach';
import { readCommissioners } from './commissioners';
import { type Dateline, readDateline } from './dateline';
import { type ActorDefinition, definedPhrases } from './definitions';
import type { Draft } from './drafts';
import { isHeadline } from './headlines';
import { learnInitialisms } from './initialisms';
import { readLongTitles } from './longTitles';
import { standsForState } from './metonyms';
import { scanSentence } from './scan';
import { ScannedText } from './scannedText';

export interface ActorOptions {
  /** Actors of the user's own; they win over what is known. */
  readonly actors?: readonly ActorDefinition[];
  /** The day of the text, `YYYY-MM-DD`: definitions that do not hold on it are left out. */
  readonly date?: string;
}

/** What the third stage found: phrases that may name an actor. */
export interface MentionLayer {
  readonly scanned: ScannedText;
  /** Outermost drafts in order, without the dateline's. */
  readonly drafts: readonly Draft[];
  /** All drafts, those inside others too and the dateline's, in order of their heads. */
  readonly all: readonly Draft[];
  readonly dateline: Dateline | null;
  /** The day of the text, `YYYY-MM-DD`, where it is known. */
  readonly date: string | undefined;
}

/** How sure it is that a capital stands for its state. Own estimate. */
const SEAT = 0.85;

/**
 * Finds the phrases of a text that may name an actor.
 *
 * @param layer What `readText` returned.
 * @param grammar What `readGrammar` returned for it.
 * @param options Own actors and the day of the text.
 * @throws StancekitError `INVALID_ACTOR`, `INVALID_OPTION`.
 */
export function findMentions(layer: TextLayer, grammar: GrammarLayer, options: ActorOptions = {}): MentionLayer {
  checkDate(options.date);
  const scanned = new ScannedText(layer, grammar, definedPhrases(options.actors, options.date));
  learnAbbreviations(scanned);
  learnInitialisms(scanned);
  const drafts: Draft[] = [];
  for (let sentence = 0; sentence < layer.sentences.length; sentence++)
    for (const draft of draftsOf(scanned, sentence)) drafts.push(draft);
  const all: Draft[] = [];
  for (const draft of drafts) addWithChildren(draft, all);
  all.sort((a, b) => a.head - b.head);
  const dateline = readDateline(layer, scanned.keys);
  const outside = dateline ? drafts.filter((draft) => isOutside(draft, dateline)) : drafts;
  return { scanned, drafts: outside, all, dateline, date: options.date };
}

/** "on Twitter", "a Twitter account": where something is written, and nobody. */
const isMedium = (text: ScannedText, { first, last }: Draft): boolean =>
  MEDIUM_LINKS.has(text.lower(first - 1)) ||
  text.factsAt(first - 1).pronoun?.possessive === true ||
  (text.isSmallWord(last) && !text.isPossessive(last) && !text.isActing(last) && !stopBack.has(text.lower(last)));

function checkDate(date: string | undefined): void {
  if (date === undefined || dayOf(date) !== null) return;
  throw new StancekitError('INVALID_OPTION', `Expected \`date\` to be a day as YYYY-MM-DD, got ${describe(date)}.`);
}

const isOutside = (draft: Draft, { first, end }: Dateline): boolean => draft.first < first || draft.last > end;

/** The drafts of a sentence; seats of government and regions among them only where they stand for a state. */
function draftsOf(scanned: ScannedText, sentence: number): Draft[] {
  const found = scanSentence(scanned, sentence);
  if (found.length === 0) return found;
  const joined = readLongTitles(
    scanned,
    readCommissioners(
      scanned,
      attachComplements(scanned, found).filter((draft) => draft.form !== 'title'),
    ),
  );
  joined.forEach((draft, k) => {
    if (draft.form === 'seat' || draft.form === 'region')
      draft.confidence = standsForState(scanned, joined, k) ? SEAT : 0;
    else for (const child of draft.children) if (isSentTo(scanned, draft, child)) child.confidence = SEAT;
  });
  return joined.filter((draft, k) => draft.confidence > 0 && !isStray(scanned, joined, k));
}

/** "the ambassador to | Moscow", "its envoy from | Moscow": the state that one is sent to. */
const isSentTo = (text: ScannedText, { form: outer, possessor }: Draft, { form, first }: Draft): boolean =>
  outer === 'role' &&
  form === 'seat' &&
  ENVOYS.has(singular(text.key(first - 2))) &&
  (text.key(first - 1) === 'to' || (text.key(first - 1) === 'from' && possessor?.form === 'pronoun'));

function addWithChildren(draft: Draft, all: Draft[]): void {
  all.push(draft);
  for (const child of draft.children) addWithChildren(child, all);
}

/** Names that are more often something else where they stand: "post" without "the", "on Twitter", a Georgia of the United States. */
function isStray(text: ScannedText, drafts: readonly Draft[], k: number): boolean {
  const draft = itemAt(drafts, k);
  const key = text.key(draft.head);
  if (draft.form === 'organisation' && platforms.has(key) && isMedium(text, draft)) return true;
  if (draft.form === 'organisation' && draft.nameLast - draft.nameFirst === 1 && weakNames.has(key))
    return !draft.definite && !(/^labou?r$/.test(key) && isAlone(text, draft));
  if (draft.form !== 'state' || key !== 'georgia' || isBesideState(text, drafts, k)) return false;
  return ![...GEORGIAN_WORDS].some((word) => text.capitals.has(word));
}

/** "India, | Georgia", "| Georgia and Romania", but not "Atlanta, | Georgia and Peru": a list in which it stands beside another state. */
function isBesideState(text: ScannedText, drafts: readonly Draft[], k: number): boolean {
  const { first, last } = itemAt(drafts, k);
  const [before, behind] = [drafts[k - 1], drafts[k + 1]];
  if (before?.form === 'state' && isLink(text, before.last, first)) return true;
  return behind?.form === 'state' && isLink(text, last, behind.first) && text.key(first - 1) !== ',';
}

/** "," or "and" and nothing else. */
const isLink = (text: ScannedText, from: number, to: number): boolean =>
  to === from + 1 && (text.key(from) === ',' || text.key(from) === 'and');

/** "and Labour has", "blamed Labor.": a capital between small words is a party's; in "Labour costs rose", "the Study of Labor" and a headline it is not. */
function isAlone(text: ScannedText, { sentence, first, last }: Draft): boolean {
  const whole = itemAt(text.layer.sentences, sentence);
  if (isHeadline(text, whole)) return false;
  if (first === whole.first) return text.capitals.has(text.key(first)) && text.factsAt(last).acting;
  return !text.isCapital(first - 1) && !text.isCapital(last) && text.key(first - 1) !== 'of';
}
