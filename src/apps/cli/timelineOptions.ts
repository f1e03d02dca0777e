/** What `report --timeline` and the timelines of `export` can be told. */
import { type Command, Option } from 'commander';
import { periods, type TimelineOptions } from 'stancekit/report';
import { type CountCommandOptions, countOptions } from './counting';
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
