/** States, organisations and offices by their German words; their actors are those of the English lists. */
import type { Actor } from '../document';
import { organisations } from '../english/mentions/organisations';
import { actorOfEntry, gazetteer } from '../mentions';
import { officeRows } from './lists/offices';
import { organisationRows } from './lists/organisations';
import { germanStates } from './lists/states';

export type OfficeClass = 'person' | 'government' | 'voice';

export interface Office {
  readonly ending: string;
  readonly gender: 'm' | 'f' | null;
  readonly class: OfficeClass;
}

interface Lists {
  /** Actors by the words of their names. */
  readonly names: ReadonlyMap<string, Actor>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, Actor>;
}

let built: Lists | null = null;
const lists = (): Lists => {
  built ??= build();
  return built;
};

/** The state or organisation of these words, in any case but the genitive. */
export const actorNamed = (words: string): Actor | null => lists().names.get(words) ?? null;

/** The actor of a state, by its code. */
export const stateOf = (code: string): Actor | null => lists().states.get(code) ?? null;

/** The code of the state of an adjective with or without its ending ("französische"). */
export function countryOfAdjective(word: string): string | null {
  const { adjectives } = lists();
  return adjectives.get(word) ?? adjectives.get(word.replace(/(?:e|en|em|er|es)$/, '')) ?? null;
}

const offices: readonly Office[] = officeRows
  .trim()
  .split('\n')
  .map((row) => row.split('|'))
  .map(([ending = '', gender = '', kind = '']) => ({
    ending,
    gender: gender === 'm' || gender === 'f' ? gender : null,
    class: kind as OfficeClass,
  }));

/** The office that a noun names, by its ending; inflected nouns count ("Ministers", "Präsidenten"). */
export function officeOf(noun: string): Office | null {
  const word = noun.toLowerCase();
  const forms = [word, word.replace(/(?:en|n|s|es)$/, ''), word.replace(/n$/, '')];
  const found = offices.filter(({ ending }) => forms.some((form) => form.endsWith(ending)));
  return found.sort((a, b) => b.ending.length - a.ending.length)[0] ?? null;
}

const cellsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
const items = (cell = ''): string[] => cell.split(';').filter((item) => item !== '');

function build(): Lists {
  const names = new Map<string, Actor>();
  const adjectives = new Map<string, string>();
  const states = new Map<string, Actor>();
  const known = gazetteer().states;
  for (const [code = '', name = '', others, forms, seats] of cellsOf(germanStates)) {
    const entry = known.get(code);
    if (!entry) continue;
    const english = actorOfEntry(entry);
    const aliases = [...new Set([...items(others), english.name, ...english.aliases])].filter((one) => one !== name);
    const actor: Actor = { ...english, name, aliases };
    states.set(code, actor);
    for (const form of [name, ...items(others), ...items(seats)]) names.set(form, actor);
    for (const form of items(forms)) adjectives.set(form, code);
  }
  const countries = new Map(cellsOf(organisations).map(([id = '', , , country]) => [id, country || null]));
  for (const [id = '', name = '', others] of cellsOf(organisationRows)) {
    const country = countries.get(id) ?? null;
    const actor: Actor = { id: `org:${id}`, name, kind: 'organisation', country, role: null, aliases: items(others) };
    for (const form of [name, ...items(others)]) names.set(form, actor);
  }
  return { names, adjectives, states };
}
