/** Puts the reasons for one statement together from several questions. */
import type { ClassifyInput, Explanation, Statement } from 'stancekit';

type Ask = (input: ClassifyInput) => Promise<readonly Explanation[]>;

/**
 * Reasons for all that was decided of a statement. Each issue is asked for by itself, since thresholds for articles are not those
 * for statements that stand alone; each mention, too.
 */
export async function explainStatement({ text, span, issues, targets }: Statement, ask: Ask): Promise<Explanation[]> {
  const asked = issues.length > 0 ? issues.map(({ issue }) => ask({ text, issue })) : [ask({ text })];
  const perIssue = await Promise.all(asked);
  const tone = perIssue[0]!.filter(({ decision }) => decision === 'sentiment');
  const sides = issues.length > 0 ? perIssue.flatMap((own) => own.filter(isAboutIssue)) : [];
  return [...sides, ...tone, ...(await explainTargets(text, span.start, targets, ask))];
}

/** Reasons for the attitude to each mention. */
export async function explainTargets(
  text: string,
  origin: number,
  targets: Statement['targets'],
  ask: Ask,
): Promise<Explanation[]> {
  // Who only listens, from a sentence before, is not named in the words that could explain it.
  const named = targets.filter(({ start, end }) => start >= origin && end <= origin + text.length);
  const explained = named.map(async ({ start, end, actor }) => {
    const target = { start: start - origin, end: end - origin };
    const found = (await ask({ text, target })).find(({ decision }) => decision === 'target');
    return found ? [{ ...found, decision: `attitude to ${actor.name}` }] : [];
  });
  return (await Promise.all(explained)).flat();
}

function isAboutIssue({ decision }: Explanation): boolean {
  return decision.startsWith('issue ') || decision.startsWith('stance on ');
}
