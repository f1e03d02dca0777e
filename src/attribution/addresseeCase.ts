/** Where it is asked who is spoken to. */
import type { Phrase } from '../grammar';
import type { Candidate } from './candidates';
import type { Context } from './context';
import { phraseAt } from './cursors';
import type { CueEntry } from './lexicon';

/** A place behind a cue where somebody may be spoken to. */
export interface Place {
  readonly context: Context;
  readonly entry: CueEntry;
  readonly here: Phrase;
  /** Where the sentence or the quotation around ends. */
  readonly to: Phrase;
}

/** A verb that is a cue, and the place behind its adverbials. */
export class AddresseeCase implements Place {
  readonly context: Context;
  readonly entry: CueEntry;
  readonly verb: Phrase;
  /** Behind the verb and its particles. */
  readonly next: Phrase;
  /** Where the sentence begins, and the clause of the verb. */
  readonly opening: Phrase;
  readonly from: Phrase;
  readonly to: Phrase;

  constructor(
    candidate: Candidate,
    readonly here: Phrase = phraseAt(candidate.context, candidate.next),
  ) {
    const { context, entry, v, next, range, from, to } = candidate;
    this.context = context;
    this.entry = entry;
    this.verb = phraseAt(context, v);
    this.next = phraseAt(context, next);
    this.opening = phraseAt(context, range.first);
    this.from = phraseAt(context, from);
    this.to = phraseAt(context, to);
  }
}
