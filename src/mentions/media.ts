/** Agencies, papers and broadcasters among the organisations of the gazetteer. */
import { media } from '../english/mentions/organisations';

const IDS: ReadonlySet<string> = new Set(
  media
    .trim()
    .split('\n')
    .map((line) => `org:${line.slice(0, line.indexOf('|'))}`),
);

/** Is it the id of an agency, a paper or a broadcaster? */
export const isMedia = (id: string): boolean => IDS.has(id);
