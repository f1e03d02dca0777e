/** What a proposition must be; nothing is guessed from what is none. */
import { asking } from '../../../english/labels/propositions';
import { describe, StancekitError } from '../../../errors';
import type { Vocabulary } from '../../features';
import { type Proposition, readProposition } from '../../features';
import type { PropositionJson } from './schema';

/** One sentence; the longest of the package's own has 103 characters. */
const LONGEST = 300;

/** Each has a classifier of its own, which reads every statement. */
const MOST = 50;

/** Ids as those of the package's issues. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** An issue with its proposition, read. */
export interface ReadIssue {
  readonly issue: PropositionJson;
  readonly proposition: Proposition;
}

/**
 * Reads the propositions of some issues.
 *
 * @param known The issues that there are already.
 * @throws INVALID_TAXONOMY, with what was expected, what came and what to do.
 */
export function readPropositions(
  issues: readonly PropositionJson[],
  known: readonly string[],
  words: Vocabulary,
): readonly ReadIssue[] {
  if (issues.length > MOST) {
    throw wrong(`at most ${MOST} issues with a proposition alone, got ${issues.length}. Train a model for them`);
  }
  const taken = new Set(known);
  const wordings = new Map<string, string>();
  return issues.map((issue) => {
    const { id } = issue;
    checkId(id, taken);
    taken.add(id);
    const proposition = readOne(issue, words);
    const wording = wordingOf(proposition);
    const other = wordings.get(wording);
    if (other !== undefined) {
      throw wrong(
        `every proposition to say something else, got the same words for "${other}" and "${id}". Leave one out`,
      );
    }
    wordings.set(wording, id);
    return { issue, proposition };
  });
}

function checkId(id: unknown, taken: ReadonlySet<string>): void {
  if (typeof id !== 'string' || !ID.test(id)) {
    throw wrong(
      `the id of an issue to be small letters, digits and hyphens, such as "recognise-palestine", got ${describe(id)}`,
    );
  }
  if (taken.has(id)) throw wrong(`an id that no other issue has, got "${id}". Take another`);
}

function readOne({ id, proposition, terms = [] }: PropositionJson, words: Vocabulary): Proposition {
  const text: unknown = proposition;
  if (typeof text !== 'string' || text.trim() === '') {
    throw wrong(
      `the proposition of "${id}" to be a sentence, such as "States should recognise Palestine.", got ${describe(text)}`,
    );
  }
  if (text.length > LONGEST) {
    throw wrong(
      `the proposition of "${id}" to be one sentence of at most ${LONGEST} characters, got ${text.length}. Shorten it`,
    );
  }
  if (isQuestion(text)) {
    throw wrong(
      `the proposition of "${id}" to be a statement that one can be for or against, got the question ${describe(text)}. Write what those say who are for it`,
    );
  }
  const read = readProposition(text, words, terms);
  if (read.words.length > 0) return read;
  throw wrong(
    `the proposition of "${id}" to name what it is about, got ${describe(text)}. Name the thing itself, as in "Whaling should be banned."`,
  );
}

function isQuestion(text: string): boolean {
  return (
    text.trim().endsWith('?') ||
    asking.has(
      text
        .trim()
        .split(/[^\p{L}]/u, 1)[0]
        ?.toLowerCase() ?? '',
    )
  );
}

/** Alike are propositions of the same words that point the same way, or the other: it is one issue. */
function wordingOf({ words }: Proposition): string {
  return words
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}

function wrong(expected: string): StancekitError {
  return new StancekitError('INVALID_TAXONOMY', `Expected ${expected}.`);
}
