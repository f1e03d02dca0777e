/** Records of PLOVER (Open Event Data Alliance): what kind of deed a sentence tells, of whom, to whom. */
import { type EventType, eventTypes, StancekitError, type Statement } from '../../../src/index';
import { isObject, readText, spread } from './files';
import type { Program } from './program';
import type { RowBase, ScoreRow } from './row';
import { iso3Of } from './states';

export interface PloverRecord {
  readonly text: string;
  /** As coded; null where this program has no such type. */
  readonly event: EventType | null;
  /** ISO 3166-1 alpha-3 codes, with which codes of actors begin; empty where none is a state's. */
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Types of older versions of PLOVER, by those of today. */
const RENAMED: Readonly<Record<string, EventType>> = { demand: 'request', disapprove: 'accuse', fight: 'assault' };

/**
 * Reads records: a list of JSON, or objects one behind the other. Fields, in any case: `text` (or `eventText`, `sentence`), `event` (or
 * `eventType`), `source` (or `actor`), `target` (or `recipient`); actors as a text or a list. Marks within the text (`<Source>…`) are taken out.
 *
 * @throws INVALID_JSON, INVALID_ROW.
 */
export function readPlover(file: string): PloverRecord[] {
  return parseObjects(readText(file), file).map((fields, i) => {
    const row = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
    const text = row.text ?? row.eventtext ?? row.sentence;
    const event = row.event ?? row.eventtype;
    if (typeof text === 'string' && typeof event === 'string')
      return {
        text: text.replace(/<[^<>]{0,100}>/g, ''),
        event: eventOf(event),
        source: codesOf(row.source ?? row.actor),
        target: codesOf(row.target ?? row.recipient),
      };
    const message = `${file}: expected \`text\` and \`event\` in record ${i + 1}, got the fields ${Object.keys(fields).slice(0, 10).join(', ') || 'none'}.`;
    throw new StancekitError('INVALID_ROW', message, { file });
  });
}

function parseObjects(text: string, file: string): Readonly<Record<string, unknown>>[] {
  const parsed = tryJson(text) ?? tryJson(`[${text.trim().replace(/\}\s*,?\s*\n\s*\{/g, '},{')}]`);
  const list = isObject(parsed) ? (Object.values(parsed).find(Array.isArray) ?? [parsed]) : parsed;
  if (Array.isArray(list) && list.length > 0 && list.every(isObject)) return list;
  throw new StancekitError(
    'INVALID_JSON',
    `${file}: expected records as JSON objects, a list or one behind the other.`,
    {
      file,
    },
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function eventOf(coded: string): EventType | null {
  const name = coded.trim().toLowerCase();
  return eventTypes.find((type) => type === name) ?? RENAMED[name] ?? null;
}

function codesOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value : [value];
  const codes = texts.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,;/+]+/) : []));
  return [...new Set(codes.map((code) => code.slice(0, 3)).filter((code) => iso3Of('iso3', code) !== null))];
}

/** Of the records whose type the program has: is there a statement of that type, and is its actor, its addressee or target, the coded state? */
export async function measurePlover(
  all: readonly PloverRecord[],
  limit: number | undefined,
  program: Program,
  base: RowBase,
): Promise<ScoreRow[]> {
  const known = spread(
    all.filter(({ event }) => event !== null),
    limit,
  );
  const tallies = { event: [0, 0], source: [0, 0], target: [0, 0] } as Record<string, [number, number]>;
  const tally = (name: string, right: boolean) => {
    const counts = tallies[name] ?? [0, 0];
    tallies[name] = [counts[0] + Number(right), counts[1] + 1];
  };
  for (const { text, event, source, target } of known) {
    const same = (await program.analyze(text)).statements.filter((statement) => statement.event === event);
    tally('event', same.length > 0);
    if (source.length > 0)
      tally(
        'source',
        same.some((one) => isOf(one.actor?.country, source)),
      );
    if (target.length > 0)
      tally(
        'target',
        same.some((one) => othersOf(one).some((state) => isOf(state, target))),
      );
  }
  const dropped = all.filter(({ event }) => event === null).length;
  const note = dropped > 0 ? `${dropped} records of types that the program does not have are left out` : undefined;
  const metrics = { event: 'type of event found', source: 'and its source’s state', target: 'and its target’s state' };
  return Object.entries(metrics).map(([name, metric]) => {
    const [right, n] = tallies[name] ?? [0, 0];
    const own = { ...base, metric: `${metric}, share of records`, n, of: 'records', unit: 'percent' } as const;
    return { ...own, ours: n > 0 ? right / n : null, published: null, ...(note && { note }) };
  });
}

function isOf(state: string | null | undefined, codes: readonly string[]): boolean {
  const code = iso3Of('iso2', state ?? '');
  return code !== null && codes.includes(code);
}

const othersOf = ({ addressees, targets }: Statement) => [...addressees, ...targets].map(({ actor }) => actor.country);
