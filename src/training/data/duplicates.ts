/**
 * Rows that repeat a text. In tables a statement with two issues is two rows; taken as they are, each would teach that
 * the other's issue is not in the text, so they are joined. Where two rows contradict each other both stay, and it is told; so it is where two
 * files name other issues for one text.
 */
import { counted } from '../../runtime/counted';
import type { Example } from './examples';

export interface Joined {
  readonly examples: readonly Example[];
  /** Where each came from, of several rows the first, by its place before any were joined. */
  readonly names: readonly string[];
  readonly warnings: readonly string[];
}

/** Contradictions that are told one by one. */
const REPORTED = 20;

/** Rows of one text that another is compared with, or thousands that all contradict each other would take the square of their number. */
const COMPARED = 100;

/** Joins rows of one text and one actor whose labels can stand together. */
export function joinDuplicates(examples: readonly Example[]): Joined {
  const joined: { example: Example; name: string }[] = [];
  const places = new Map<string, number[]>();
  const contradictions: string[] = [];
  let contradicting = 0;
  const coded = new Map<string, IssuesByFile>();
  examples.forEach((example, row) => {
    const key = `${example.actor ?? ''}\n${example.text}`;
    noteIssues(example, key, coded);
    const same = places.get(key) ?? [];
    const name = nameOf(example, row);
    const fitting = same.find((place) => findContradiction(joined[place]!.example, example) === null);
    if (fitting !== undefined) {
      const { example: other, name: first } = joined[fitting]!;
      joined[fitting] = { example: join(other, example), name: first };
      return;
    }
    if (same.length > 0 && ++contradicting <= REPORTED) {
      const { example: other, name: first } = joined[same[0]!]!;
      contradictions.push(
        `${first} and ${name} contradict each other on one text: ${findContradiction(other, example)}.`,
      );
    }
    if (same.length < COMPARED) same.push(joined.length);
    places.set(key, same);
    joined.push({ example, name });
  });
  const more = contradicting - REPORTED;
  const gone = examples.length - joined.length;
  return {
    examples: joined.map(({ example }) => example),
    names: joined.map(({ name }) => name),
    warnings: [
      ...(gone > 0 ? [`${counted(gone, 'row')} joined with another of the same text.`] : []),
      ...contradictions,
      ...(more > 0 ? [`Besides, ${counted(more, 'pair')} of rows with one text and other labels.`] : []),
      ...otherIssues([...coded.values()]),
    ],
  };
}

/** Of one text, the issues that each file gives it, and where it first stands there. */
type IssuesByFile = Map<string, { readonly origin: string; readonly issues: Set<string> }>;

function noteIssues({ origin, issues }: Example, key: string, coded: Map<string, IssuesByFile>): void {
  if (origin === undefined) return;
  const files: IssuesByFile = coded.get(key) ?? new Map();
  coded.set(key, files);
  const file = origin.replace(/:\d+$/, '');
  const own = files.get(file) ?? { origin, issues: new Set() };
  files.set(file, own);
  for (const issue of Object.keys(issues)) own.issues.add(issue);
}

/**
 * Within a file a second issue of a text is one more; in another file it may be another coder's, who sees the text otherwise. That one file
 * has none is told as a contradiction.
 */
function otherIssues(texts: readonly IssuesByFile[]): string[] {
  const differing = texts.flatMap((files) => {
    const [first, ...others] = [...files.values()].filter(({ issues }) => issues.size > 0);
    const other = first && others.find(({ issues }) => namesOf(issues) !== namesOf(first.issues));
    return other ? [{ first, other }] : [];
  });
  if (differing.length === 0) return [];
  const more = differing.length - REPORTED;
  return [
    `${counted(differing.length, 'text')} with other issues in one file than in another, learned with those of both. Where the files are of two coders, they disagree there.`,
    ...differing
      .slice(0, REPORTED)
      .map(
        ({ first, other }) =>
          `${first.origin} and ${other.origin} name other issues for one text: ${namesOf(first.issues)} and ${namesOf(other.issues)}.`,
      ),
    ...(more > 0 ? [`Besides, ${counted(more, 'text')} with other issues in one file than in another.`] : []),
  ];
}

function namesOf(issues: ReadonlySet<string>): string {
  return [...issues]
    .sort()
    .map((issue) => `"${issue}"`)
    .join(', ');
}

/** Both in one: what the first does not tell of targets and group, the second does. */
function join(first: Example, second: Example): Example {
  const group = first.group ?? second.group;
  return {
    ...first,
    issues: { ...first.issues, ...second.issues },
    ...(second.targets && { targets: { ...second.targets, ...first.targets } }),
    ...(group !== undefined && { group }),
  };
}

/** Where an example came from. */
function nameOf({ origin }: Example, row: number): string {
  return origin ?? `Example ${row + 1}`;
}

function findContradiction(a: Example, b: Example): string | null {
  const issue = Object.keys(a.issues).find(
    (name) => Object.hasOwn(b.issues, name) && a.issues[name] !== b.issues[name],
  );
  if (issue !== undefined) return `"${a.issues[issue]}" and "${b.issues[issue]}" on "${issue}"`;
  const isOff = (example: Example) => Object.keys(example.issues).length === 0;
  return isOff(a) === isOff(b) ? null : 'one has an issue, the other has none';
}
