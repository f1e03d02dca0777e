/** How far coders agree whose labels are tables: of each issue whether a text is about it, and the stance on it. */
import { krippendorffAlpha } from 'stancekit/project';
import type { Example } from 'stancekit/training';
import { cohensKappa } from '../../runtime/cohensKappa';
import { itemAt } from '../../runtime/lists';

/** A text in the table of one coder. */
interface Coded {
  readonly issues: Readonly<Record<string, string>>;
  /** Where it first stands: "anna.csv:12". */
  readonly origin: string | null;
}

/** A text, or several coders' rows of it. */
interface SharedText {
  readonly text: string;
  readonly actor: string | null;
  /** In the order of the tables; null where a table has it not. */
  readonly coded: readonly (Coded | null)[];
}

type LabelField = 'issue' | 'stance';

/** What each coder says of one text and one issue; null where one says nothing. */
interface CodedUnit extends SharedText {
  readonly field: LabelField;
  readonly of: string;
  readonly values: readonly (string | null)[];
}

/** How far coders agree on an issue, or on all together. */
interface LabelAgreement {
  readonly field: LabelField;
  /** The issue; null for all of them. */
  readonly of: string | null;
  readonly units: number;
  readonly agreement: number | null;
  /** Cohen's; null for three coders and more, and where chance explains all. */
  readonly kappa: number | null;
  /** Krippendorff's, nominal. */
  readonly alpha: number | null;
}

/** How far coders agree, and where they do not. */
export interface LabelComparison {
  /** Texts that two tables or more have. */
  readonly texts: number;
  /** Texts that one table alone has. */
  readonly alone: number;
  readonly fields: readonly LabelAgreement[];
  readonly disagreements: readonly Pick<CodedUnit, 'text' | 'actor' | 'field' | 'of' | 'values' | 'coded'>[];
}

/** @param tables The labels of each coder. */
export function compareLabels(tables: readonly (readonly Example[])[]): LabelComparison {
  const all = textsOf(tables);
  const shared = all.filter(({ coded }) => coded.filter((one) => one !== null).length > 1);
  const issues = [...new Set(tables.flat().flatMap((example) => Object.keys(example.issues)))].sort();
  const units = shared.flatMap((text) => issues.flatMap((of) => [aboutIt(text, of), stanceOn(text, of)]));
  const agreements = (field: LabelField) => {
    const own = units.filter((unit) => unit.field === field);
    const ofIssue = (of: string) => own.filter((unit) => unit.of === of);
    return [agreementOn(field, null, own), ...issues.map((of) => agreementOn(field, of, ofIssue(of)))];
  };
  return {
    texts: shared.length,
    alone: all.length - shared.length,
    fields: [...agreements('issue'), ...agreements('stance')],
    disagreements: units.filter(({ values }) => new Set(values.filter((value) => value !== null)).size > 1),
  };
}

/** Texts of one actor are the same where their words are, as for `train`; a table has the issues of a text in one row or in several. */
function textsOf(tables: readonly (readonly Example[])[]): SharedText[] {
  const texts = new Map<string, { text: string; actor: string | null; coded: (Coded | null)[] }>();
  tables.forEach((examples, coder) => {
    for (const { text, actor = null, issues, origin = null } of examples) {
      const key = `${actor ?? ''}\n${text.trim()}`;
      const own = texts.get(key) ?? { text: text.trim(), actor, coded: tables.map(() => null) };
      texts.set(key, own);
      const known = own.coded[coder];
      own.coded[coder] = known ? { ...known, issues: { ...issues, ...known.issues } } : { issues, origin };
    }
  });
  return [...texts.values()];
}

function aboutIt(text: SharedText, of: string): CodedUnit {
  const values = text.coded.map((one) => one && (Object.hasOwn(one.issues, of) ? 'yes' : 'no'));
  return { ...text, field: 'issue', of, values };
}

function stanceOn(text: SharedText, of: string): CodedUnit {
  const values = text.coded.map((one) => (one && Object.hasOwn(one.issues, of) ? (one.issues[of] ?? null) : null));
  return { ...text, field: 'stance', of, values };
}

function agreementOn(field: LabelField, of: string | null, units: readonly CodedUnit[]): LabelAgreement {
  const given = units.map(({ values }) => values);
  const { alpha, units: compared, agreement } = krippendorffAlpha(given, 'nominal');
  return { field, of, units: compared, agreement, kappa: kappaOf(given), alpha };
}

function kappaOf(units: readonly CodedUnit['values'][]): number | null {
  if (units.some((values) => values.length > 2)) return null;
  const pairs = units.map((values) => [itemAt(values, 0), itemAt(values, 1)] as const);
  return cohensKappa(pairs.filter((pair): pair is [string, string] => !pair.includes(null))).kappa;
}
