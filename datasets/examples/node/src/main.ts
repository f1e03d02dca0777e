/** Reads the files that are named, and writes who takes which side as CSV. */
import { readFile } from 'node:fs/promises';
import { analyze, isStancekitError, type Statement } from 'stancekit';
import { matrixToCsv, positionMatrix } from 'stancekit/report';

/** A line for people: what is claimed, and the sides that it takes. */
function describe({ claim, issues }: Statement): string {
  const sides = issues.filter(({ abstained }) => !abstained).map(({ issue, stance }) => `${issue}: ${stance}`);
  return `${claim.text}  [${sides.join(', ')}]`;
}

try {
  const files = process.argv.slice(2);
  const documents = await Promise.all(files.map(async (id) => analyze(await readFile(id, 'utf8'), { id })));
  for (const { statements } of documents) for (const statement of statements) console.error(describe(statement));
  process.stdout.write(matrixToCsv(positionMatrix(documents, { by: 'country' })));
} catch (error) {
  if (!isStancekitError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
