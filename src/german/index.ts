/** `stancekit/german`: who said what in German texts. A first step: sources, cues, contents and actors; no issues, no stances, no tone, no deeds. */
import type { Document, Warning } from '../document';
import { aboutText } from '../runtime/aboutText';
import { checkKinds, checkText } from '../runtime/checks';
import { type Offsets, toCodePointOffsets } from '../runtime/offsets';
import { readText } from '../text';
import { attributionsOf } from './attributions';
import { Cast } from './cast';
import { GermanText } from './germanText';
import { StatementMaker } from './statements';

export type { Document } from '../document';
export type { Offsets } from '../runtime/offsets';

/** What is known of a German text besides its words. */
export interface GermanOptions {
  /** Stands in the document again; any string. */
  readonly id?: string;
  /** ISO 8601 date of the text, a day of the calendar; whoever held an office then is meant by a surname alone. */
  readonly date?: string;
  /** Stands in the document again. */
  readonly title?: string;
  /** How offsets count: `'utf16'` units or `'codePoints'`. UTF-16 where it is absent. */
  readonly offsets?: Offsets;
}

const PARTIAL: Warning = Object.freeze({
  code: 'LANGUAGE_PARTIAL',
  message:
    'The text was read as German: who said what. Issues, stances, tone and deeds are not read in German; count none of them.',
  span: null,
});

/** The last year of the lists of leaders, for texts without a date. */
const LATEST_YEAR = 2026;

/**
 * Finds who says what in a German text. Issues, stances, tone and deeds are not read yet: `issues` and `targets` are empty, `sentiment` is
 * neutral with three equal probabilities, and the document warns of it by `LANGUAGE_PARTIAL`. Actors have the ids of the English lists.
 *
 * @param text Any text; what is not German gives few statements, or wrong ones.
 * @param options `id`, `date` and `title` of the text, and how offsets count; all optional.
 * @returns The document, in the form that `analyze` gives.
 * @throws INVALID_TEXT where `text` is not a string; UNKNOWN_OPTION, INVALID_OPTION.
 * @example
 * const { statements } = analyzeGerman('„Wir zahlen nicht“, sagte der französische Außenminister Luc Vidal.');
 * console.log(statements[0].actor.name, statements[0].actor.country, statements[0].content[0].text);
 * // Luc Vidal FR „Wir zahlen nicht“
 */
export function analyzeGerman(text: string, options: GermanOptions = {}): Document<never> {
  checkText(text);
  checkKinds(options, aboutText, 'analyzeGerman');
  const { id = null, date, title, offsets = 'utf16' } = options;
  const german = new GermanText(readText(text));
  const cast = new Cast(date ? Number(date.slice(0, 4)) : LATEST_YEAR);
  const { statements, actors } = new StatementMaker(german, cast).make(attributionsOf(german));
  const warnings = text.trim() === '' ? [] : [PARTIAL, ...german.layer.warnings];
  const known = { ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
  const document: Document<never> = { id, text, ...known, statements, actors, warnings };
  return offsets === 'codePoints' ? toCodePointOffsets(document) : document;
}
