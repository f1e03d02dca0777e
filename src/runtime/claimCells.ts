/** A claim by its columns, for whoever shows statements in rows. */
import type { ClaimRole, Statement } from '../document';

/** What stands in a row beside issue and stance. */
export interface ClaimCells {
  /** Whose it is, by name; the words of the source where nobody knows; a dash where there are none. */
  readonly actor: string;
  /** The verb with its negation ("did not rule out", "denied"), without which the words would say the contrary; '' where there is none. */
  readonly verb: string;
  /** To whom it was said, by name. */
  readonly addressee: string;
  /** What was said or done; " … " between pieces. */
  readonly words: string;
}

/** @param statement One of `analyze`; of an older version, without a claim, verb and words are empty. */
export function claimCells({ actor, source, addressees, claim }: Statement): ClaimCells {
  const parts = claim?.parts ?? [];
  const join = (roles: readonly ClaimRole[], between: string) =>
    parts.flatMap(({ role, text }) => (roles.includes(role) ? [text.replace(/\s+/g, ' ')] : [])).join(between);
  return {
    actor: actor?.name ?? source?.text ?? '—',
    verb: join(['cue', 'negation'], ' '),
    addressee: addressees.map((addressee) => addressee.actor.name).join(', '),
    words: join(['content'], ' … '),
  };
}
