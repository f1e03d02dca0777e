/**
 * Writes what the commands in the README and in the guides print into them, so that every excerpt is a real output (`npm run build` before):
 *
 *   npx tsx tests/measure/readme.ts [--check]
 *
 * In blocks that are marked as `console` a line "$ command  # comment" is run by bash, and what it prints stands below it. With --check
 * nothing is written; the status is 1 where something would be.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guides = readdirSync(`${root}.github/guides`).map((name) => `.github/guides/${name}`);

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

/** The page, with what its commands print now. */
function renew(page: string): string {
  return page.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '));
    const parts = commands.map((line) => `${line}\n\n${run(line.slice(2))}\n`);
    return `\`\`\`console\n${parts.join('\n')}\`\`\``;
  });
}

for (const file of ['README.md', ...guides]) {
  const before = readFileSync(root + file, 'utf8');
  const after = renew(before);
  if (after === before) console.log(`${file} says what the commands print.`);
  else if (process.argv.includes('--check')) {
    console.log(`${file} does not say what the commands print: npx tsx tests/measure/readme.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + file, after);
    console.log(`${file} has been written anew.`);
  }
}
