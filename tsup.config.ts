import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { withoutExamples } from './src/runtime/withoutExamples';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Notes which files went into a bundle; a test holds THIRD_PARTY_NOTICES.md against it. */
const noteInputs = (name: string): Plugin => ({
  name: 'note-inputs',
  setup(build) {
    build.onEnd(({ metafile }) => {
      mkdirSync('.cache/bundled', { recursive: true });
      const inputs = Object.keys(metafile?.inputs ?? {}).sort();
      writeFileSync(`.cache/bundled/${name}-${build.initialOptions.format}.json`, JSON.stringify(inputs, null, 2));
    });
  },
});

/** Piscina and what it needs are a file of their own, which is read where threads are asked for. */
const threadsApart: Plugin = {
  name: 'threads-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/pool$/ }, () => ({ path: './pool.js', external: true }));
  },
};

/** Piscina makes its `import()` out of a string, which Node may forbid (`--disallow-code-generation-from-strings`); here it can stand as it is. */
const importAsCode: Plugin = {
  name: 'import-as-code',
  setup(build) {
    build.onLoad({ filter: /piscina[\\/]dist[\\/]worker\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        "new Function('specifier', 'return import(specifier)')",
        '(specifier) => import(specifier)',
      ),
    }));
  },
};

const stripExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]\w+[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: withoutExamples(path, readFileSync(path, 'utf8')),
    }));
  },
};

/** The entries that CommonJS has in one file, beside that of `index`, and the names by which that file has them. */
const inOneFile = { training: 'trainingEntry', german: 'germanEntry' } as const;

/** What the entries have in common, nearly all, is in the package once: `library.cjs` has them all, and each has a file that hands on its own. */
const oneFile: Plugin = {
  name: 'one-file',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, ({ path }) => {
      const others = Object.entries(inOneFile).map(([folder, name]) => `export * as ${name} from './${folder}/index';`);
      return { loader: 'ts', contents: `${readFileSync(path, 'utf8')}\n${others.join('\n')}` };
    });
    build.onEnd(() => {
      const names = Object.values(inOneFile).join(', ');
      writeFileSync(
        'dist/index.cjs',
        `const { ${names}, ...own } = require("./library.cjs");\nmodule.exports = own;\n`,
      );
      for (const [entry, name] of Object.entries(inOneFile))
        writeFileSync(`dist/${entry}.cjs`, `module.exports = require("./library.cjs").${name};\n`);
    });
  },
};

/** Characters of a line at most. Node shows the line at which an error was thrown; one of a megabyte hides the message. */
const LINE = 800;

/**
 * Shortens the names that no stack trace tells: those inside functions. esbuild, which does the rest, shortens all names or none; terser takes
 * 4 % off the library in two seconds.
 */
const shortLocals: Pick<Options, 'minify' | 'terserOptions'> = {
  minify: 'terser',
  terserOptions: {
    module: false,
    compress: false,
    mangle: { toplevel: false, keep_fnames: true, keep_classnames: true },
    format: { comments: false, max_line_len: LINE },
  },
};

const common: Options = {
  target: 'es2022',
  // Names of functions stay, so that a stack trace can be read.
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.lineLimit = LINE;
  },
};

export default defineConfig([
  {
    ...common,
    ...shortLocals,
    entry: { index: 'src/index.ts', training: 'src/training/index.ts', german: 'src/german/index.ts' },
    format: ['esm'],
    platform: 'node',
    // What both have in common, nearly all, is a file of its own, so that the package holds it once.
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.chunkNames = 'library-[hash]';
    },
    esbuildPlugins: [threadsApart, stripExamples, noteInputs('library')],
  },
  {
    ...common,
    ...shortLocals,
    entry: { library: 'src/index.ts' },
    format: ['cjs'],
    platform: 'node',
    // tsup splits CommonJS by rewriting it for old engines, which makes it slow.
    splitting: false,
    dts: {
      compilerOptions: { ignoreDeprecations: '6.0' },
      entry: { index: 'src/index.ts', training: 'src/training/index.ts', german: 'src/german/index.ts' },
    },
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      // `import.meta` is empty in CommonJS; and paths may hold characters that a URL must escape.
      options.define = { ...options.define, 'import.meta.url': 'moduleUrl' };
      options.banner = { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' };
    },
    esbuildPlugins: [threadsApart, stripExamples, oneFile, noteInputs('library')],
  },
  {
    ...common,
    entry: { browser: 'src/browser.ts' },
    format: ['esm'],
    platform: 'browser',
    // Its names are shorter than esbuild’s.
    minify: 'terser',
    terserOptions: { compress: false, format: { comments: false, max_line_len: LINE } },
    esbuildPlugins: [stripExamples, noteInputs('browser')],
  },
  {
    ...common,
    entry: { report: 'src/report/index.ts', project: 'src/project/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: false,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [noteInputs('report')],
  },
  {
    ...common,
    entry: {
      pool: 'src/analyzer/threads/pool.ts',
      'analyze-thread': 'src/analyzer/threads/analyzeThread.ts',
      // Piscina looks for it by this name beside itself.
      worker: 'node_modules/piscina/dist/worker.js',
    },
    format: ['esm'],
    platform: 'node',
    minify: true,
    // Sets priorities of threads, which nobody asks for here.
    external: ['stancekit', '@napi-rs/nice'],
    banner: {
      // Piscina is CommonJS.
      js: `import { createRequire as requireFor } from "node:module";
const require = requireFor(import.meta.url);
const __dirname = require("node:url").fileURLToPath(new URL(".", import.meta.url));`,
    },
    esbuildPlugins: [importAsCode, noteInputs('threads')],
  },
  {
    ...common,
    entry: {
      cli: 'src/apps/cli.ts',
      'train-thread': 'src/apps/server/trainThread.ts',
      'work-thread': 'src/apps/server/workThread.ts',
    },
    format: ['esm'],
    platform: 'node',
    // What is imported where it is needed is a file of its own, and read only there. Nobody imports any, so their names may go.
    splitting: true,
    minify: true,
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      // linkedom would load a package of this name if the user has one.
      options.alias = { canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs' };
    },
    external: [
      'stancekit',
      'stancekit/training',
      'stancekit/report',
      'stancekit/project',
      'stancekit/german',
      'stancekit-contextual',
    ],
    // commander is CommonJS and asks for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
    },
    esbuildPlugins: [noteInputs('cli')],
  },
]);
