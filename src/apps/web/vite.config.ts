import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: path('.'),
  // Relative, so that the page works in any folder of any server.
  base: './',
  logLevel: 'warn',
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
  plugins: [noteInputs],
});
