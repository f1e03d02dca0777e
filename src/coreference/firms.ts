/** Firms that news names, and the states of their head offices. */
import { firms } from '../english/mentions/firms';

let byName: ReadonlyMap<string, string> | null = null;

/** The state of the firm of a name; null where no list has it. */
export function firmsCountry(name: string): string | null {
  byName ??= new Map(
    firms
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [country = '', names = ''] = line.split('|');
        return names.split(';').map((firm) => [firm, country] as const);
      }),
  );
  return byName.get(name) ?? null;
}
