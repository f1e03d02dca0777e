import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The repository. */
export const root = new URL('../../', import.meta.url);

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. @param reader What STANCEKIT_READER says; null for nothing. */
export async function execute(
  program: string,
  args: readonly string[],
  { cwd, input = '', reader }: { cwd: string; input?: string; reader?: string | null },
): Promise<Result> {
  // The runner's own settings must not reach the program, as they would not at a user's.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_|npm_|TEST$)/.test(name)),
  );
  // Tests say "fast" for all (`tests/setup.ts`).
  if (reader === null) delete env.STANCEKIT_READER;
  else if (reader !== undefined) env.STANCEKIT_READER = reader;
  const running = promisify(execFile)(program, args, { cwd, env, maxBuffer: 1 << 26 });
  running.child.stdin?.on('error', () => {});
  running.child.stdin?.end(input);
  try {
    return { status: 0, ...(await running) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

/** Compiles a file of somebody who has the package installed, and writes nothing. @param resolution How TypeScript looks for modules. */
export function checkTypes(folder: string, file: string, resolution: string): Promise<Result> {
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const module = { bundler: 'esnext', node10: 'commonjs' }[resolution] ?? 'node16';
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom'];
  // TypeScript warns of `node10`, with which many programs are still compiled.
  const deprecated = resolution === 'node10' ? ['--ignoreDeprecations', '6.0'] : [];
  const args = [tsc, ...options, ...deprecated, '--module', module, '--moduleResolution', resolution, file];
  return execute(process.execPath, args, { cwd: folder });
}
