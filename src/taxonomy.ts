/** What issues there are: propositions that actors take sides on. */

/** Something that actors take sides on. */
export interface Issue {
  /** Unique within its taxonomy, in small letters with hyphens: `"military-force"`. */
  readonly id: string;
  /** For people. */
  readonly label: string;
  /** What one is for or against; empty where nobody has said. */
  readonly proposition: string;
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
