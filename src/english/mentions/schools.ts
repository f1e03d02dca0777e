/** Universities and institutes, and where they are. Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for where people teach and study. */
export const SCHOOLS: ReadonlySet<string> = words(
  'university college institute institution school academy polytechnic center centre hospital observatory laboratory',
);

/** Of these a state's name in front tells where they are: "Ghana University", but no "China Institute". */
export const SEATED_SCHOOLS: ReadonlySet<string> = words('university college');

/** Words that open the names of schools which name no place. */
export const SCHOOLS_BY_NAME: readonly (readonly [country: string, openings: string])[] = [
  [
    'US',
    'harvard yale princeton stanford columbia cornell duke georgetown tufts dartmouth brown rice emory purdue rutgers vanderbilt johns mit fordham brandeis northwestern villanova',
  ],
  ['GB', 'oxford cambridge imperial'],
  ['AU', 'lowy monash'],
  ['CN', 'tsinghua fudan renmin'],
  ['JP', 'waseda keio'],
  ['TR', 'bilkent koc'],
  ['PK', 'quaid-i-azam'],
  ['IN', 'jawaharlal'],
  ['FR', 'sciences'],
];
