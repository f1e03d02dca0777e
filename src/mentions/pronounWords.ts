import { pronouns } from '../english/mentions/pronouns';

/** What a pronoun says of whom it stands for. */
export interface Pronoun {
  readonly gender: 'm' | 'f' | 'n' | null;
  readonly plural: boolean;
  readonly person: 1 | 2 | 3;
  readonly possessive: boolean;
}

const table: ReadonlyMap<string, Pronoun> = new Map(
  pronouns
    .trim()
    .split('\n')
    .map((line) => {
      const [word, gender, plural, person, possessive] = line.split('|') as [string, string, string, string, string];
      const traits = {
        gender: (gender || null) as Pronoun['gender'],
        plural: plural === '1',
        person: Number(person) as Pronoun['person'],
        possessive: possessive === '1',
      };
      return [word, traits];
    }),
);

/** The pronoun that a folded word is, or undefined. */
export function pronounOf(key: string): Pronoun | undefined {
  return table.get(key);
}
