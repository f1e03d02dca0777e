import { determiners } from '../english/mentions/words';
import type { Draft } from './drafts';
import type { Entry } from './entries';
import { type NameRun, readNameRun } from './nameRun';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';
import type { Match } from './trie';

/** A word at which a mention may begin. */
export class ScanCase {
  readonly text: ScannedText;
  readonly at: number;
  /** The longest known phrase that begins here. */
  readonly known: Match | null;
  /** The run of capitals that begins here, where it says more than what is known. */
  readonly run: NameRun | null;

  constructor(readonly scan: SentenceScan) {
    this.text = scan.text;
    this.at = scan.at;
    const known = scan.match(scan.at);
    this.known = known?.length === 1 && this.#isSurname() ? null : known;
    const before = scan.topBefore(scan.at);
    const run = readNameRun(scan, before !== undefined && (before.form === 'title' || leadsName(before)));
    scan.opening = false;
    this.run = run && this.#saysMore(run) ? run : null;
  }

  /** "Karl King left. | King | said", but not "the King". */
  #isSurname(): boolean {
    return this.text.surnames.has(this.text.key(this.at)) && !determiners.has(this.text.lower(this.at - 1));
  }

  #saysMore(run: NameRun): boolean {
    return !this.known || this.known.entry.kind === 'title' || run.last > this.behindKnown;
  }

  /** Behind the known phrase, or the word. */
  get behindKnown(): number {
    return this.at + (this.known?.length ?? 1);
  }

  get kind(): Entry['kind'] | null {
    return this.known?.entry.kind ?? null;
  }
}

/** A role that a name may follow at once. */
function leadsName({ form, roleClass, plural }: Draft): boolean {
  return form === 'role' && roleClass === 'person' && !plural;
}
