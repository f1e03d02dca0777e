/** What is known of a figure that somebody clicks, for the blanks of the table. */
import type { Issue, IssueStance, SentimentResult } from 'stancekit';
import { type ProjectStatement, whoSaid } from 'stancekit/project';
import type { PositionCell } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { toneNames } from '../parts/colours';
import { percent, signed } from '../parts/figures';
import type { Values } from './table';

/** Of an issue, by its id: its name and what it proposes. */
export function issueValues(issues: readonly Issue[], id: string): Values {
  const { label = id, proposition = '' } = issues.find((issue) => issue.id === id) ?? {};
  return proposition === '' ? { issue: label, bare: label } : { issue: label, proposition };
}

/** Of a stance as the program gave it. */
export function stanceValues({ stance, probability, probabilities, abstained }: IssueStance): Values {
  return {
    side: toneNames[stance],
    probability: percent(probability),
    ...sharesOf(probabilities),
    ...(abstained && { unsure: percent(probabilities[stance]) }),
  };
}

/** Of a stance as it stands in a project, which may be a coder's. */
export function standingValues(statement: ProjectStatement, standing: IssueStance): Values {
  const said = whoSaid(statement, 'stance', standing.issue);
  if (said.by === 'program') return stanceValues(standing);
  const program = statement.program?.issues.find(({ issue }) => issue === standing.issue);
  return { ...(program && stanceValues(program)), side: toneNames[standing.stance], coder: said.coder };
}

/** Of a tone or an attitude. */
export function attitudeValues({ label, probabilities }: SentimentResult, target?: string): Values {
  return { side: label, target, ...sharesOf(probabilities) };
}

/** Of what several statements come to. */
export function positionValues({ count, favor, against, neutral, weight, mean, interval }: PositionCell): Values {
  const [from, to] = interval;
  return {
    statements: counted(count, 'statement'),
    ...{ favor: favor.toFixed(2), against: against.toFixed(2), neutral: neutral.toFixed(2), weight: weight.toFixed(2) },
    ...{ mean: signed(mean), from: signed(from), to: signed(to) },
  };
}

function sharesOf<Side extends string>(probabilities: Readonly<Record<Side, number>>): Record<Side, string> {
  const shares = Object.entries<number>(probabilities).map(([side, share]) => [side, percent(share)]);
  return Object.fromEntries(shares) as Record<Side, string>;
}
