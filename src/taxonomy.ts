/** What issues there are: propositions that actors take sides on. */
import { describe, StancekitError } from './errors';
import { checkFields, checkNames, type Kinds, kinds, optional } from './runtime/checks';

/** Figures of issues that are told by their propositions. Shares, from 0 to 1. */
export interface ExpectedFigures {
  /** F1 of whether statements are about the issue. */
  readonly presenceF1: number;
  /** How many stances are right where the issue is given. */
  readonly stance: number;
  /** F1 of issue and stance together. */
  readonly pairsF1: number;
}

/** Something that actors take sides on. */
export interface Issue {
  /** Unique within its taxonomy, in small letters with hyphens: `"military-force"`. */
  readonly id: string;
  /** For people. */
  readonly label: string;
  /** What one is for or against; empty where nobody has said. */
  readonly proposition: string;
  /** More words that name what it is about, for an issue that is told by its proposition. */
  readonly terms?: readonly string[];
  /** There where the issue is told by its proposition: nothing, or little, was labelled for it. */
  readonly origin?: 'proposition';
  /** How many labelled statements it learned from besides, where it is told by its proposition. */
  readonly labels?: number;
  /** What issues reach that are told by their proposition without a label, where this is one; measured on the package's ten, each left out in turn. */
  readonly expected?: ExpectedFigures;
}

/** A set of issues. */
export interface Taxonomy {
  /** Its name; any string. */
  readonly id: string;
  /** In the order that they are shown in. */
  readonly issues: readonly Issue[];
}

const issue = (id: string, label: string, proposition: string): Issue => Object.freeze({ id, label, proposition });

/** The ids of the issues that the shipped model knows. */
export type GeopoliticsIssue =
  | 'neutrality'
  | 'sovereignty'
  | 'alliances'
  | 'diplomacy'
  | 'military-force'
  | 'sanctions'
  | 'international-law'
  | 'nonproliferation'
  | 'human-rights'
  | 'trade';

/** The taxonomy of the model that ships with the package; the labelling guide is `datasets/GUIDE.md`. */
export const geopolitics: Taxonomy = Object.freeze({
  id: 'geopolitics',
  issues: Object.freeze([
    issue('neutrality', 'Neutrality', 'A state should stay out of other states’ conflicts and blocs.'),
    issue(
      'sovereignty',
      'Sovereignty',
      'A state’s independence, borders and right to decide for itself must be respected.',
    ),
    issue('alliances', 'Alliances', 'Alliances and bloc alignment should be joined, kept or strengthened.'),
    issue('diplomacy', 'Diplomacy', 'Conflicts should be settled by talks, mediation or a ceasefire.'),
    issue('military-force', 'Military force', 'Using or supplying armed force is right.'),
    issue('sanctions', 'Sanctions', 'Economic coercion is right.'),
    issue(
      'international-law',
      'International law',
      'International law, treaties and courts must be upheld, and violators held to account.',
    ),
    issue(
      'nonproliferation',
      'Nonproliferation',
      'Nuclear weapons, missile tests and other weapons of mass destruction must be limited.',
    ),
    issue('human-rights', 'Human rights', 'Rights and freedoms of people must be protected everywhere.'),
    issue('trade', 'Trade', 'Trade, investment and economic ties between states should be open and grow.'),
  ]),
});

/** The taxonomy of some issues: what is known of each, and the bare name of any other. */
export function taxonomyOf(issues: readonly string[]): Taxonomy {
  const known = issues.map((id) => geopolitics.issues.find((own) => own.id === id) ?? issue(id, id, ''));
  if (known.length === geopolitics.issues.length && known.every((own, i) => own === geopolitics.issues[i]))
    return geopolitics;
  return Object.freeze({ id: 'custom', issues: Object.freeze(known) });
}

const ISSUE: Kinds = {
  id: kinds.name,
  label: optional(kinds.text),
  proposition: optional(kinds.text),
  terms: optional(kinds.words),
};

/** What `Issue` has besides, which is told and not asked for. */
const TOLD = ['origin', 'labels', 'expected'];

/**
 * Checks a list of issues.
 *
 * @param path What the list is called in the message.
 * @throws The code; UNKNOWN_OPTION for a field that an issue does not have.
 */
export function checkIssueList(
  issues: unknown,
  path: string,
  code: 'INVALID_OPTION' | 'INVALID_TAXONOMY',
): asserts issues is readonly Issue[] {
  const wrong = (expected: string, got: unknown) =>
    new StancekitError(code, `Expected \`${path}\` to be ${expected}, got ${describe(got)}.`);
  if (!Array.isArray(issues) || issues.length === 0) throw wrong('a list of issues, one at least', issues);
  const seen = new Set<string>();
  issues.forEach((issue: unknown, i) => {
    checkFields(issue, ISSUE, `${path}[${i}]`, code);
    checkNames(issue, [...Object.keys(ISSUE), ...TOLD], `${path}[${i}]`);
    const { id } = issue as Issue;
    if (seen.has(id)) throw wrong('issues that stand there once each', id);
    seen.add(id);
  });
}
