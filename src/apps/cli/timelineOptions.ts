/** What `report --timeline` and the timelines of `export` can be told. */
import { type Command, Option } from 'commander';
import { type DatedDocument, periods, positionMatrix, type TimelineOptions } from 'stancekit/report';
import { type CountCommandOptions, countOptions } from './counting';
import { complain, type Io } from './io';
import { nearNames } from './nearNames';
import { collect, positive } from './options';

export interface TimelineCommandOptions {
  readonly timeline?: (typeof periods)[number];
  readonly actor?: readonly string[];
  readonly limit: number;
}

export function addTimelineOptions(command: Command): Command {
  return command
    .addOption(new Option('--timeline <period>', 'follow positions over time, by this period').choices(periods))
    .option(
      '--actor <name>',
      'only this actor or country on a timeline, by name or id; may be given several times',
      collect,
    )
    .option('--limit <number>', 'lines of a timeline, those with most statements', positive, 12);
}

/** The options as the library has them. */
export function timelineOptions(options: CountCommandOptions & TimelineCommandOptions): TimelineOptions {
  const { timeline: period, actor, limit } = options;
  return { ...countOptions(options), ...(period && { period }), ...(actor && { parties: actor }), limit };
}

/**
 * Tells of actors that were asked for and take no position at all: their names may be written wrongly. It is no error, since anybody may
 * be silent in the news of one day. Of no documents nothing is told.
 */
export function tellUnknownActors(
  documents: readonly DatedDocument[],
  { by, actor: asked = [] }: CountCommandOptions & TimelineCommandOptions,
  io: Io,
): void {
  if (documents.length === 0 || asked.length === 0) return;
  const parties = positionMatrix(documents, { by, abstained: true }).rows;
  const names = new Set(parties.flatMap(({ id, name }) => [id, name]));
  const known = parties.map(({ id, name, aliases }) => ({ name, others: [id, ...aliases] }));
  for (const one of asked.filter((each) => !names.has(each))) {
    const near = nearNames(one, known);
    const hint = near.length > 0 ? ` Is it ${near.join(' or ')}?` : '';
    complain(io, `--actor: nobody of the name or id "${one}" takes a position in what was read.${hint}`);
  }
}
