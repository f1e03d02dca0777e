/** Whether a target is somebody who can act, a thing, or what somebody is to do. */
import { ACTOR_NOUNS, type TargetKind } from '../../english/labels/governing';
import type { StatementInput } from './input';

/** Words by which a deed is told in a target: "Oslo to wait", "that Oslo wait". */
const DEED = /^(?:to|that)\s|\s(?:not )?to\s+\p{Ll}/u;
/** Words behind which a noun group goes on past its head. */
const BEHIND_HEAD = /\s(?:of|in|for|from|on|at|with|against|between|and|who|which|that)\s|,/u;

/** What the target of a statement is; null where it has none. */
export function targetKindOf({ text, target, targetIs }: StatementInput): TargetKind | null {
  return target ? (targetIs ?? kindOf(text.slice(target.start, target.end))) : null;
}

function kindOf(words: string): TargetKind {
  if (DEED.test(words)) return 'deed';
  const [group = ''] = words.split(BEHIND_HEAD, 1);
  const head = group.slice(group.lastIndexOf(' ') + 1);
  return /^\p{Ll}/u.test(head) && !ACTOR_NOUNS.has(head) ? 'thing' : 'actor';
}
