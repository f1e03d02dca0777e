/** What speaks against reading a text at all: another language, or what is no running text. */
import type { TextLayer, Warning } from '../../document';
import { languageWarnings } from './language';
import { markupWarnings } from './markup';

/**
 * Warns of a text that cannot be read well.
 *
 * @param layer What `readText` returned.
 * @returns Warnings `LANGUAGE` and `MARKUP`; none for running English.
 */
export function readableWarnings(layer: Pick<TextLayer, 'text' | 'tokens'>): readonly Warning[] {
  return [...languageWarnings(layer), ...markupWarnings(layer.text)];
}
