// Writes countries.ts from the npm package world-countries: `node models/lists/makeCountries.mjs`.
// Facts alone are taken (code, short and official English name, capitals, demonyms); corrections stand in states.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require.resolve('world-countries/countries.json');
const { version } = JSON.parse(readFileSync(require.resolve('world-countries/package.json'), 'utf8'));
/** States and territories outside the United Nations that news treats as actors of their own. */
const alsoActors = new Set(['TW', 'XK', 'PS', 'VA', 'HK', 'MO', 'EH', 'GL']);

const lines = JSON.parse(readFileSync(file, 'utf8'))
  .filter((country) => country.unMember || alsoActors.has(country.cca2))
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((country) =>
    [
      country.cca2,
      country.name.common,
      country.name.official,
      country.capital.join(';'),
      country.demonyms.eng.m,
      country.cca3,
    ]
      .join('|')
      .replaceAll('’', "'"),
  );

writeFileSync(
  new URL('../../src/english/mentions/countries.ts', import.meta.url),
  `// Made by makeCountries.mjs from world-countries ${version} (https://github.com/mledoze/countries, ODbL 1.0). Do not edit.

/** One state a line: ISO 3166-1 alpha-2 | short name | official name | capitals (;) | demonym | ISO 3166-1 alpha-3. */
export const countries = \`
${lines.join('\n')}
\`;
`,
);
