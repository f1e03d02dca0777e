import { eitherNames, menNames, womenNames } from '../english/mentions/givenNames';
import { actVerbs, auxiliaries, speechVerbs } from '../english/mentions/words';
import { fold, type Gender } from './entries';
import { finiteForms } from './inflect';

let given: ReadonlyMap<string, Gender> | null = null;
let acts: ReadonlySet<string> | null = null;

function givenNames(): ReadonlyMap<string, Gender> {
  if (given) return given;
  const names = new Map<string, Gender>();
  for (const name of menNames) names.set(name, 'm');
  for (const name of womenNames) names.set(name, names.has(name) ? null : 'f');
  for (const name of eitherNames) names.set(name, null);
  given = names;
  return names;
}

/** Whether a folded word is a common given name; of a hyphenated one the first part counts. */
export function isGivenName(key: string): boolean {
  return givenNames().has(key) || (key.includes('-') && givenNames().has(key.slice(0, key.indexOf('-'))));
}

/** The gender that a given name tells, or null. */
export function genderOfName(key: string): Gender {
  const names = givenNames();
  const whole = names.get(fold(key));
  if (whole !== undefined) return whole;
  return key.includes('-') ? (names.get(key.slice(0, key.indexOf('-'))) ?? null) : null;
}

/** Whether a lower-case word is a finite verb form by which an actor speaks, acts or is described. */
export function isActing(lower: string): boolean {
  acts ??= new Set([...auxiliaries, ...speechVerbs, ...[...actVerbs].flatMap((verb) => finiteForms(verb))]);
  return acts.has(lower);
}
