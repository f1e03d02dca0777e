/** Sets of word classes that several files ask for; one that a single file asks for stands there. */
import type { Tag } from './types';

/** A set of classes that can be asked for `none` too. */
export const tagSet = (...tags: readonly (Tag | 'none')[]): ReadonlySet<string> => new Set(tags);

/** "the plan", "their plan" */
export const DETERMINING = tagSet('det', 'possessive');

/** "the plan", "their plan", "Oslo’s plan" */
export const DETERMINERS = tagSet('det', 'possessive', 'clitic');

/** "the plan", "Oslo’s plan", "new plans": they open a noun group before its noun. */
export const GROUP_OPENING = tagSet('det', 'possessive', 'clitic', 'adj');

/** Behind these a noun is far likelier than a verb. */
export const BEFORE_NOUN = tagSet('det', 'possessive', 'clitic', 'adj', 'prep', 'num');

/** "the new peace | plan": what a noun group holds between its determiner and its head, numbers aside. */
export const COMPOUND = tagSet('noun', 'name', 'adj');

/** The same with numbers. */
export const NOUN_GROUP_INSIDE = tagSet('noun', 'name', 'num', 'adj');

/** They end a noun group, after which a verb may follow. */
export const NOMINAL = tagSet('noun', 'name', 'pronoun', 'num');

/** An object or the subject of a clause opens so, and no bare noun. */
export const OPENS_NOUN_PHRASE = tagSet('det', 'possessive', 'pronoun', 'name', 'that');

/** A bare form follows them: "to | sign", "will | sign", "did | sign". */
export const BEFORE_BASE = tagSet('to', 'modal', 'do');

/** Auxiliaries that a participle or infinitive follows. */
export const AUXILIARY = tagSet('be', 'have', 'modal');

/** Those and "do": first of a finite verb group ("has left", "did not leave"). */
export const OPERATORS = tagSet('modal', 'be', 'have', 'do');

/** What may open a finite verb group. */
export const FINITE = tagSet('verb', 'modal', 'be', 'have', 'do');

/** Main verbs that may be finite or in the passive. */
export const MAIN = tagSet('verb', 'part', 'base');

/** Verbs that may have an object. */
export const GOVERNING = tagSet('verb', 'base', 'ing', 'part');

/** They open a clause with a finite verb of its own. */
export const CLAUSE_OPENERS = tagSet('sub', 'that', 'wh');

/** No noun group of a clause reaches over these. */
export const CLAUSE_BOUNDS = tagSet('punct', 'sub', 'that', 'wh');
