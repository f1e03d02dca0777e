/** What every pass of this stage sees of a text. Beyond the ends of the text stand words that are nothing. */
import type { TextLayer, Token } from '../document';
import { type GrammarLayer, NOWHERE, type Phrase } from '../grammar';
import { isAmongCapitals } from '../text';
import { isActing } from './lexicon';
import { isPossessive } from './shapes';
import { wordsNamedAsPeople } from './surnames';
import { longest, type Match, type PhraseTable } from './trie';
import { factsOf, NO_WORD, type WordFacts } from './wordFacts';

/** Of a class, as `ReadToken` is and for its reason. */
export class ScannedText {
  readonly tokens: readonly Token[];
  /** The tokens, folded. */
  readonly keys: readonly string[];
  /** What is known of each token's word. */
  readonly facts: readonly WordFacts[];
  /** Folded words that stand with a capital inside a sentence, and those that stand there without one. */
  readonly capitals: ReadonlySet<string>;
  readonly smalls: ReadonlySet<string>;

  #behindCapitals: ReadonlySet<string> | null = null;
  #behindGiven: ReadonlySet<string> | null = null;
  #surnames: ReadonlySet<string> | null = null;

  constructor(
    readonly layer: TextLayer,
    readonly grammar: GrammarLayer,
    /** The user's own phrases and those that the text abbreviates. */
    readonly own: PhraseTable,
  ) {
    this.tokens = layer.tokens;
    this.facts = layer.tokens.map(factsOf);
    this.keys = this.facts.map(({ key }) => key);
    const { capitals, smalls } = casesInside(layer, this.facts);
    this.capitals = capitals;
    this.smalls = smalls;
  }

  /** Folded words that stand behind a capital somewhere, as surnames do: "Boutros Boutros-Ghali". Made when it is first asked. */
  get behindCapitals(): ReadonlySet<string> {
    this.#behindCapitals ??= new Set(this.keys.filter((_, at) => this.isCapital(at - 1)));
    return this.#behindCapitals;
  }

  /** Folded words with a capital that stand behind a given name somewhere: the surnames of a text. Made when it is first asked. */
  get behindGiven(): ReadonlySet<string> {
    this.#behindGiven ??= new Set(this.keys.filter((_, at) => this.factsAt(at - 1).given && this.isCapital(at)));
    return this.#behindGiven;
  }

  /**
   * Places and roles that are surnames in this text ("Karl London … London said"), and nowhere places ("in London"). Made when it is first
   * asked.
   */
  get surnames(): ReadonlySet<string> {
    this.#surnames ??= wordsNamedAsPeople(this);
    return this.#surnames;
  }

  /** The word at a place, folded. */
  key(at: number): string {
    return this.keys[at] ?? '';
  }

  /** The word at a place in small letters. */
  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** The word at a place as it is written. */
  written(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  factsAt(at: number): WordFacts {
    return this.facts[at] ?? NO_WORD;
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  /** A word that may begin a name by its shape. */
  isCapital(at: number): boolean {
    return this.isWord(at) && this.factsAt(at).capitalised;
  }

  /** Without any capital; marks are so too. */
  isSmall(at: number): boolean {
    return this.written(at) === this.lower(at);
  }

  /** A word without any capital. */
  isSmallWord(at: number): boolean {
    return this.isWord(at) && this.isSmall(at);
  }

  isAcronym(at: number): boolean {
    return this.factsAt(at).acronym;
  }

  /** The possessive clitic, or the bare apostrophe after a plural. */
  isPossessive(at: number): boolean {
    return isPossessive(this.tokens[at]);
  }

  /** A finite verb form by which an actor speaks, acts or is described, whatever it is where it stands. */
  isActing(at: number): boolean {
    return isActing(this.lower(at));
  }

  /** The grammar's phrase that a token is in. */
  phraseAt(at: number): Phrase {
    return this.grammar.groups[this.grammar.groupOf[at] ?? -1] ?? NOWHERE;
  }

  /** The longest phrase of the user's own, else of the gazetteer, that begins at a token and ends before `end`. */
  match(at: number, end: number): Match | null {
    const own = this.own.match(this.tokens, this.keys, at, end);
    if (own) return own;
    const known = longest(this.factsAt(at).phrases, this.tokens, this.keys, at, end);
    return known && this.#isWordInCapitals(at, known) ? null : known;
  }

  /** "WHO" in "THEY ASK WHO WILL PAY" is no body. */
  #isWordInCapitals(at: number, { length, entry }: Match): boolean {
    return (
      length === 1 &&
      entry.kind === 'organisation' &&
      LIKE_WORDS.has(this.lower(at)) &&
      isAmongCapitals(this.tokens, at)
    );
  }

  /** The words from a place to before another, folded. */
  joined(first: number, last: number): string {
    return last - first === 1 ? this.key(first) : this.keys.slice(first, last).join(' ');
  }

  /** The first token of a sentence, and the one behind its last. */
  sentence(index: number): { readonly first: number; readonly last: number } {
    return this.layer.sentences[index] ?? NO_SENTENCE;
  }
}

/** Words that are initials of bodies as well. */
const LIKE_WORDS: ReadonlySet<string> = new Set(['who', 'is']);

const NO_SENTENCE = { first: 0, last: 0 };

function casesInside(
  { tokens, sentences }: TextLayer,
  facts: readonly WordFacts[],
): { capitals: Set<string>; smalls: Set<string> } {
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  for (const { first, last } of sentences) {
    // The first word of a sentence has a capital in any case.
    for (let k = first + 1; k < last; k++) {
      if ((tokens[k] as Token).kind !== 'word') continue;
      const { capitalised, key } = facts[k] as WordFacts;
      if (capitalised) capitals.add(key);
      else smalls.add(key);
    }
  }
  return { capitals, smalls };
}
