/**
 * Writes into `.github/ARCHITECTURE.md` what each stage gives for one sentence, so that it stays true (a test looks):
 *
 *   npx tsx tests/measure/architecture.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTENCE, walk } from './house/walk';

const file = join(import.meta.dirname, '../../.github/ARCHITECTURE.md');
const page = readFileSync(file, 'utf8');
const written = page.replace(
  /(<!-- walk -->\n)[\s\S]*?(<!-- end -->)/,
  (_, open, end) => `${open}\n> ${SENTENCE}\n\n\`\`\`\n${walk()}\n\`\`\`\n\n${end}`,
);
writeFileSync(file, written);
console.log(written === page ? 'The page is as it was.' : 'The page has been written anew.');
