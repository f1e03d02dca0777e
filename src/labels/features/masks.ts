/** Marks that stand for names: no model shall learn what a country is for. */
import type { Span } from '../../document';
import { institutions } from '../../english/labels/institutions';
import { overlap } from '../../text';
import type { StatementInput } from './input';

export const ACTOR = '<actor>';
export const TARGET = '<target>';
export const SOURCE = '<source>';
export const NUMBER = '<number>';
export const BLANK = '<blank>';

/** What is masked by which mark; its place is as in the text that was cut. */
export interface Mask extends Span {
  readonly mark: string;
  readonly name: string;
}

/** The target first, then the actor, then names, none overlapping one before it; in order of the text. */
export function masksOf({ text, target, actor, names }: StatementInput, offset: number): Mask[] {
  const masks: Mask[] = [];
  const put = ({ start, end }: Span, mark: string, name = '') =>
    masks.push({ start: start + offset, end: end + offset, mark, name });
  const source = actor && !(target && overlap(actor, target)) ? actor : undefined;
  if (target) put(target, TARGET);
  if (source) put(source, SOURCE);
  const targetName = target ? text.slice(target.start, target.end) : '';
  for (const name of names) {
    if ((target && overlap(target, name)) || (source && overlap(source, name))) continue;
    const own = text.slice(name.start, name.end);
    put(name, markOf(own, targetName), own);
  }
  return masks.sort((a, b) => a.start - b.start);
}

/** A name that is the target's, or ends as it does, stands for the target again; an institution's for what it is. */
function markOf(name: string, targetName: string): string {
  if (namesTarget(name, targetName)) return TARGET;
  const lower = name.toLowerCase();
  return institutions.get(lower.startsWith('the ') ? lower.slice(4) : lower) ?? ACTOR;
}

/** Whether a name is the target's, in full or in part. */
export function namesTarget(name: string, targetName: string): boolean {
  return targetName !== '' && (targetName.endsWith(name) || name.endsWith(targetName));
}
