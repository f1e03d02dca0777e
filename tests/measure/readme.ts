/**
 * Writes what the commands in the README print into it, so that every excerpt is a real output (`npm run build` before):
 *
 *   npx tsx tests/measure/readme.ts [--check]
 *
 * In blocks that are marked as `console` a line "$ command  # comment" is run by bash, and what it prints stands below it. With --check
 * nothing is written; the status is 1 where something would be.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = `${root}README.md`;
const before = readFileSync(file, 'utf8');

/** What a command prints, without spaces at the ends of lines. */
function run(command: string): string {
  const script = `stancekit() { ${JSON.stringify(process.execPath)} dist/cli.js "$@"; }\n${command}`;
  const printed = execFileSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return printed.replace(/[ \t]+$/gm, '').trimEnd();
}

const after = before.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  const parts = commands.map((line) => `${line}\n\n${run(line.slice(2))}\n`);
  return `\`\`\`console\n${parts.join('\n')}\`\`\``;
});

if (after === before) console.log('README.md says what the commands print.');
else if (process.argv.includes('--check')) {
  console.log('README.md does not say what the commands print: npx tsx tests/measure/readme.ts');
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log('README.md has been written anew.');
}
