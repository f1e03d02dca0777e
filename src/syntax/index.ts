/** In: the text layer. Out: word classes and groups. A shallow reader: no tree, linear time. */
import type { TextLayer } from '../document';
import { groupSentence } from './groups';
import { tagSentence } from './tags';
import type { Group, SyntaxLayer, Tag } from './types';

export { isPlural, singular, verbForm } from './morphology';
export type { Group, GroupType, SyntaxLayer, Tag, VerbFeatures } from './types';

/**
 * Tags every token and groups the tokens of every sentence.
 *
 * @param layer What `readText` returned.
 * @returns Tags and groups; `groups` cover all tokens in order, their offsets are UTF-16 offsets into `layer.text`.
 *
 * @example
 * readSyntax(readText('Paris has warned that talks may fail.')).groups.map((g) => g.type)
 * // [ 'np', 'vg', 'that', 'np', 'vg', 'punct' ]
 */
export function readSyntax(layer: TextLayer): SyntaxLayer {
  const { tokens } = layer;
  const tags: Tag[] = new Array(tokens.length);
  const groups: Group[] = [];
  const groupOf = new Int32Array(tokens.length);
  const sentenceGroups = layer.sentences.map((sentence) => {
    const first = groups.length;
    tagSentence(tokens, sentence.first, sentence.last, tags);
    groupSentence(tokens, tags, sentence, groups);
    return { first, last: groups.length };
  });
  groups.forEach((group, g) => {
    groupOf.fill(g, group.first, group.last);
  });
  return { tags, groups, groupOf, sentenceGroups };
}
