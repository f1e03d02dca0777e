/**
 * In: the text layer. Out: drafts of all phrases that may name an actor, by their own words alone; who they are is found out by coreference.
 * "The French envoy, Ana Sorel, said" gives a role with the country FR and, between commas, a run of capitals.
 */

import type { TextLayer } from '../document';
import { weakNames } from '../english/mentions/organisations';
import { ambiguousStates } from '../english/mentions/states';
import { describe, StancekitError } from '../errors';
import { dayOf } from '../runtime/dates';
import { learnAbbreviations } from './abbreviations';
import { attachComplements } from './attach';
import { type Dateline, readDateline } from './dateline';
import { type ActorDefinition, definedPhrases } from './definitions';
import type { Draft, ScannedText } from './drafts';
import { standsForState } from './metonyms';
import { scanSentence } from './scan';
import { factsOf } from './wordFacts';

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
  readonly dateline: (Dateline & { readonly first: number }) | null;
  /** The day of the text, `YYYY-MM-DD`, where it is known. */
  readonly date: string | undefined;
}

/**
 * Finds the phrases of a text that may name an actor.
 *
 * @param layer What `readText` returned.
 * @param options Own actors and the day of the text.
 * @throws StancekitError `INVALID_ACTOR`, `INVALID_OPTION`.
 */
export function findMentions(layer: TextLayer, options: ActorOptions = {}): MentionLayer {
  const scanned = prepare(layer, options);
  const drafts: Draft[] = [];
  layer.sentences.forEach((_, sentence) => {
    for (const draft of draftsOf(scanned, sentence)) drafts.push(draft);
  });
  const all: Draft[] = [];
  for (const draft of drafts) addWithChildren(draft, all);
  all.sort((a, b) => a.head - b.head);
  const dateline = readDateline(layer, scanned.keys);
  const outside = dateline
    ? drafts.filter((draft) => draft.first < dateline.first || draft.last > dateline.end)
    : drafts;
  return { scanned, drafts: outside, all, dateline, date: options.date };
}

/** The drafts of a sentence; seats of government and regions among them only where they stand for a state. */
function draftsOf(scanned: ScannedText, sentence: number): Draft[] {
  const found = scanSentence(scanned, sentence);
  if (found.length === 0) return found;
  const joined = attachComplements(scanned, found).filter((draft) => draft.form !== 'title');
  joined.forEach((draft, k) => {
    if (draft.form === 'seat' || draft.form === 'region')
      draft.confidence = standsForState(scanned, joined, k) ? 0.85 : 0;
  });
  return joined.filter((draft) => draft.confidence > 0 && !isStray(scanned, draft));
}

function prepare(layer: TextLayer, options: ActorOptions): ScannedText {
  if (options.date !== undefined && dayOf(options.date) === null) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`date\` to be a day as YYYY-MM-DD, got ${describe(options.date)}.`,
    );
  }
  const own = definedPhrases(options.actors, options.date);
  const { tokens, sentences } = layer;
  const facts = tokens.map(factsOf);
  const keys = facts.map(({ key }) => key);
  learnAbbreviations(layer.text, tokens, keys, own);
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  for (const { first, last } of sentences) {
    // The first word of a sentence has a capital in any case.
    for (let k = first + 1; k < last; k++)
      if (tokens[k]!.kind === 'word') (facts[k]!.capitalised ? capitals : smalls).add(keys[k]!);
  }
  return { layer, tokens, keys, facts, own, capitals, smalls };
}

function addWithChildren(draft: Draft, all: Draft[]): void {
  all.push(draft);
  for (const child of draft.children) addWithChildren(child, all);
}

/** Names that are more often something else where they stand: "post" without "the", a Georgia of the United States. */
function isStray(scanned: ScannedText, draft: Draft): boolean {
  const key = scanned.keys[draft.head]!;
  if (draft.form === 'organisation' && draft.nameLast - draft.nameFirst === 1 && weakNames.has(key))
    return !draft.definite;
  if (draft.form === 'state' && ambiguousStates.has(key) && key === 'georgia') {
    const { capitals } = scanned;
    return !(capitals.has('tbilisi') || capitals.has('georgian') || capitals.has('russia'));
  }
  return false;
}
