import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { withoutExamples } from '../../runtime/withoutExamples';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = path('../../../');

/** Notes which files went into the page; a test holds THIRD_PARTY_NOTICES.md against it. */
const noteInputs: Plugin = {
  name: 'note-inputs',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) =>
      chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
    );
    const inputs = modules.filter((id) => id.startsWith(root)).map((id) => id.slice(root.length));
    mkdirSync(`${root}.cache/bundled`, { recursive: true });
    writeFileSync(`${root}.cache/bundled/page.json`, JSON.stringify(inputs.sort(), null, 2));
  },
};

const stripExamples: Plugin = {
  name: 'without-examples',
  enforce: 'pre',
  transform(source, id) {
    const code = withoutExamples(id, source);
    return code === source ? null : { code, map: null };
  },
};

/**
 * The calibration errors of stances on real news, from their one place, the README's table of how often it errs.
 *
 * @throws Error where the table has other names now.
 */
function calibrationErrors(): { shipped: string; reader: string } {
  const rows = readFileSync(`${root}README.md`, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.replaceAll('*', '').trim()));
  const column = rows.map((row) => row.indexOf('its calibration error')).find((at) => at > 0) ?? -1;
  const figure = (name: RegExp) => {
    const found = rows.find((row) => name.test(row[1] ?? '') && /^0\.\d+$/.test(row[column] ?? ''))?.[column];
    if (found === undefined) throw new Error(`README.md has no “its calibration error” in a row that fits ${name}.`);
    return found;
  };
  return { shipped: figure(/^world press/), reader: figure(/contextual reader/) };
}

export default defineConfig({
  root: path('.'),
  // Relative, so that the page works in any folder of any server.
  base: './',
  logLevel: 'warn',
  define: { CALIBRATION_ERROR: JSON.stringify(calibrationErrors()) },
  resolve: {
    alias: [
      { find: /^stancekit$/, replacement: path('../../browser.ts') },
      { find: /^stancekit\/report$/, replacement: path('../../report/index.ts') },
      { find: /^stancekit\/project$/, replacement: path('../../project/index.ts') },
      // What the page takes from there; the rest reads files.
      { find: /^stancekit\/training$/, replacement: path('../../training/data/suggest.ts') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `${root}dist/page`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Everything is a file of its own: a strict content security policy forbids `data:`.
    assetsInlineLimit: 0,
  },
  plugins: [stripExamples, noteInputs],
});
