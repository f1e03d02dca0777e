/** Puts a reader together: statements in pieces, windows, scores, readings. */
import type { Encoder } from '../../../src/encoders';
import type { AttitudeReading, IssueReading, Reading } from '../../../src/labels';
import type { Reader, ReaderInput, ReaderOrigin } from '../../../src/readers';
import { othersTurn } from '../../../src/runtime/othersTurn';
import { type Edges, toBatch } from './batch';
import { textEncoder } from './encode';
import { marker } from './marked';
import type { Scores, Session } from './session';
import type { Settings } from './settings';
import { joinReadings, type WindowReading, windowsOf } from './windows';
import type { Vocabulary } from './wordPieces';

export interface ReaderParts {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly session: Session;
  readonly origin?: ReaderOrigin | undefined;
}

/** Reads statements by its own heads, and gives vectors of them for whoever trains others. */
export type ContextualReader = Reader & Encoder;

export function createReader({ settings, vocabulary, session, origin }: ReaderParts): ContextualReader {
  const { id, issues, maximumPieces } = settings;
  const mark = marker(vocabulary, settings);
  const edges: Edges = { start: vocabulary.idOf('[CLS]'), end: vocabulary.idOf('[SEP]') };
  const readOne = async (input: ReaderInput): Promise<Reading> => {
    const read: WindowReading[] = [];
    for (const window of windowsOf(mark(input), maximumPieces - 2)) {
      const scores = await session.run(toBatch(window, edges));
      await othersTurn();
      read.push({ window, reading: readingOf(scores, window.pieces.targets.length, settings) });
    }
    return joinReadings(read);
  };
  return Object.freeze<ContextualReader>({
    id,
    dimensions: settings.vectors ?? 0,
    encode: textEncoder({ settings, vocabulary, session, edges }),
    issues: Object.freeze([...issues]),
    wantsPlainerWords: true,
    ...(origin && { origin }),
    async read(inputs) {
      const readings: Reading[] = [];
      for (const input of inputs) readings.push(await readOne(input));
      return readings;
    },
  });
}

/** What the network says of a window. */
function readingOf(scores: Scores, targets: number, { issues, temperature }: Settings): Reading {
  const at = (list: Float32Array, place: number, by: number) => (list[place] ?? 0) / by;
  return {
    issues: issues.map(
      (issue, i): IssueReading => ({
        issue,
        logOdds: at(scores.issues, i, temperature.issues),
        favor: at(scores.stances, 3 * i, temperature.stances),
        against: at(scores.stances, 3 * i + 1, temperature.stances),
        neutral: at(scores.stances, 3 * i + 2, temperature.stances),
      }),
    ),
    attitudes: Array.from({ length: targets }, (_, t) => attitudeOf(scores.attitudes, t, temperature.attitudes)),
    tone: attitudeOf(scores.tone, 0, temperature.tone),
  };
}

/** The network's order is positive, negative, neutral. */
function attitudeOf(scores: Float32Array, row: number, by: number): AttitudeReading {
  const [positive = 0, negative = 0, neutral = 0] = scores.subarray(3 * row, 3 * row + 3);
  return { negative: negative / by, neutral: neutral / by, positive: positive / by };
}
