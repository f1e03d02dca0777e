/** How the actor and the target of a statement stand to each other: "Paris criticised Moscow", "Moscow was criticised by Paris". */
import { itemAt } from '../../runtime/lists';
import type { MaskedStatement } from './maskedStatement';

/** A participle may stand so far before "by", and "by" so far before the agent ("criticised sharply by the leader of Spain"). */
const PARTICIPLE_REACH = 2;
const AGENT_REACH = 4;

/** Whether the second of the two does what the first suffers: "Moscow was criticised by Paris". */
function isPassive({ words }: MaskedStatement, first: number, last: number): boolean {
  for (let by = last - 1; by > first && last - by <= AGENT_REACH; by--) {
    if (itemAt(words, by).word !== 'by') continue;
    for (let i = by - 1; i > first && by - i <= PARTICIPLE_REACH; i--) {
      if (/(?:ed|en|wn|ght|eld|old)$/.test(itemAt(words, i).word)) return true;
    }
  }
  return false;
}

/** Where the two stand, and whether the actor is the one who acts: the first, or of a passive the second. */
export interface Path {
  readonly first: number;
  readonly last: number;
  readonly passive: boolean;
  readonly actorActs: boolean;
}

/** Reads how actor and target stand to each other; a statement must have both. */
export function readPath(statement: MaskedStatement): Path {
  const { source, target } = statement;
  const first = Math.min(source, target);
  const last = Math.max(source, target);
  const passive = isPassive(statement, first, last);
  return { first, last, passive, actorActs: source < target !== passive };
}
