import { type Context, createContext } from '../../src/attribution/context';
import { NOWHERE, type Phrase, readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

/**
 * The example of a rule: [brackets] round what the rule answers, *asterisks* round the word that is asked about, a | before the place
 * that is asked about.
 */
export interface Example {
  readonly text: string;
  readonly context: Context;
  /** Where the sentence begins. */
  readonly from: Phrase;
  /** What stands in brackets, in order. */
  readonly answers: readonly string[];
  /** The phrase between asterisks. */
  readonly asked: Phrase;
  /** The phrase behind the |. */
  readonly here: Phrase;
  /** The words of a range of tokens. */
  readonly words: (range: { readonly first: number; readonly last: number }) => string;
}

export function readExample(example: string): Example {
  let text = '';
  let asked = -1;
  let place = -1;
  let opened = -1;
  const answers: string[] = [];
  for (const sign of example) {
    if (sign === '*') asked = asked < 0 ? text.length : asked;
    else if (sign === '|') place = text.length;
    else if (sign === '[') opened = text.length;
    else if (sign === ']') answers.push(text.slice(opened));
    else text += sign;
  }
  // A space behind the | belongs to neither side.
  while (place >= 0 && text[place] === ' ') place++;
  const layer = readText(text);
  const context = createContext(layer, readGrammar(layer));
  const at = (offset: number) =>
    (offset >= 0 && context.groups.find(({ start, end }) => start <= offset && offset < end)) || NOWHERE;
  return {
    text,
    context,
    from: context.groups[context.groupsOf[0]?.first ?? 0] ?? NOWHERE,
    answers,
    asked: at(asked),
    here: at(place),
    words: ({ first, last }) => text.slice(context.tokens[first]?.start, context.tokens[last - 1]?.end),
  };
}
