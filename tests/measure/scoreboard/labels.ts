/** Data sets in which a label is told of a text: attitudes (NewsMTSC, MPQA) and stances that are learned anew (SemEval-2016 6A, P-Stance). */

import { basename } from 'node:path';
import { readNewsMtsc } from '../../../models/corpora/newsmtsc';
import { type Attitude, attitudes, type Stance, stances } from '../../../src/document';
import { isStancekitError, type Span } from '../../../src/index';
import { checkSpan } from '../../../src/runtime/checks';
import { isObject, listFiles, type Placed, readJsonLines, readTable, textField, wrongRow } from './files';

/** Whose attitude (where that is given) to whom. */
export interface AttitudeRow {
  readonly text: string;
  readonly target: Span;
  readonly actor?: Span;
  readonly label: Attitude;
}

export interface StanceRow {
  readonly text: string;
  readonly issue: string;
  readonly stance: Stance;
}

/**
 * Reads NewsMTSC: its own rows (`sentence_normalized`, `targets`), or one row a target (`sentence`, `from`, `to`, `polarity` −1, 0 or 1).
 *
 * @throws INVALID_JSON, INVALID_ROW with file and line.
 */
export function readNewsmtscFile(file: string): AttitudeRow[] {
  return readJsonLines(file).flatMap((place) => {
    const { row } = place;
    if (!Array.isArray(row.targets)) return [toTarget(place)];
    if (!row.targets.every(isObject)) throw wrongRow(place, '`targets` to be a list of objects', row.targets);
    textField(place, 'sentence_normalized');
    const own = JSON.stringify({ ...row, primary_gid: textField(place, 'primary_gid') });
    return atPlace(place, () =>
      readNewsMtsc(own, () => []).map(({ input: { text, target }, label }) => {
        checkSpan(target, text, 'target');
        return { text, target, label };
      }),
    );
  });
}

const POLARITIES: Readonly<Record<string, Attitude>> = { '-1': 'negative', '0': 'neutral', '1': 'positive' };

function toTarget(place: Placed<Readonly<Record<string, unknown>>>): AttitudeRow {
  const { from, to, polarity } = place.row;
  const text = textField(place, 'sentence');
  const label = POLARITIES[String(polarity)];
  if (label === undefined) throw wrongRow(place, '`polarity` to be -1, 0 or 1', polarity);
  return { text, target: spanIn(text, { start: from, end: to }, 'from and to', place), label };
}

/** Reads attitudes of MPQA, made into rows: `{"text","actor":{"start","end"},"target":{"start","end"},"label"}`. @throws As above. */
export function readAttitudes(file: string): AttitudeRow[] {
  return readJsonLines(file).map((place) => {
    const text = textField(place, 'text');
    const label = attitudes.find((one) => one === place.row.label);
    if (label === undefined) throw wrongRow(place, `\`label\` to be one of ${attitudes.join(', ')}`, place.row.label);
    const [actor, target] = ['actor', 'target'].map((name) => spanIn(text, place.row[name], name, place));
    return { text, label, target: target as Span, actor: actor as Span };
  });
}

function spanIn(text: string, span: unknown, name: string, place: Omit<Placed<unknown>, 'row'>): Span {
  return atPlace(place, () => {
    checkSpan(span, text, name);
    return span;
  });
}

/** What is wrong with a row, with file and line. */
function atPlace<T>(place: Omit<Placed<unknown>, 'row'>, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isStancekitError(error)) throw wrongRow(place, `a row of its corpus (${error.message})`, error.code);
    throw error;
  }
}

const STANCES: Readonly<Record<string, Stance>> = {
  favor: 'favor',
  against: 'against',
  neutral: 'neutral',
  none: 'neutral',
};

/**
 * Reads stances: the text format of SemEval-2016 6A (a head `ID Target Tweet Stance`, tabs between), a table of P-Stance (`Tweet,Target,Stance`),
 * or lines of JSON (`text`, `issue`, `stance`). FAVOR, AGAINST and NONE, in any case.
 *
 * @throws INVALID_JSON, INVALID_CSV, INVALID_ROW with file and line.
 */
export function readStances(file: string): StanceRow[] {
  if (/\.jsonl$/.test(file)) return readJsonLines(file).map((place) => toStance(place, 'text', 'issue'));
  return readTable(file, !/\.txt$/.test(file)).map((place) => toStance(place, 'tweet', 'target'));
}

function toStance(place: Placed<Readonly<Record<string, unknown>>>, text: string, issue: string): StanceRow {
  const said = textField(place, 'stance');
  const stance = STANCES[said.toLowerCase()];
  if (stance === undefined) throw wrongRow(place, `\`stance\` to be favor, against, none or neutral`, said);
  return { text: textField(place, text), issue: textField(place, issue), stance };
}

/** What P-Stance is trained and measured on. */
export interface StanceFiles {
  readonly training: readonly string[];
  readonly test: readonly string[];
  /** The first of those that are measured on, whose name tells the split. */
  readonly path: string;
}

/**
 * Finds the files of P-Stance in a folder, by their names (`raw_train_trump.csv`, `train.jsonl`): measured is on the test files, on those for
 * development where there are none.
 *
 * @throws FILE_NOT_FOUND.
 */
export function findStanceFiles(folder: string): StanceFiles {
  const ofSplit = (files: readonly string[], split: RegExp) => files.filter((file) => split.test(basename(file)));
  const all = listFiles(folder, /(?:^|\/)(?:raw_)?(?:train|val|dev|test)\w*\.(?:csv|jsonl)$/);
  const test = ofSplit(all, /^(?:raw_)?test/);
  const measured = test.length > 0 ? test : ofSplit(all, /^(?:raw_)?(?:val|dev)/);
  // They throw where there is none.
  listFiles(folder, /(?:^|\/)(?:raw_)?train\w*\.(?:csv|jsonl)$/);
  const [path] =
    measured.length > 0 ? measured : listFiles(folder, /(?:^|\/)(?:raw_)?(?:test|val|dev)\w*\.(?:csv|jsonl)$/);
  return { training: ofSplit(all, /^(?:raw_)?train/), test: measured, path: path ?? folder };
}

/** The classes of a stance, for scores. */
export const stanceNames: readonly Stance[] = stances;
