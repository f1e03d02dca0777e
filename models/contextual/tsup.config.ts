import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Notes which files went into a bundle; a test holds the notices against it. */
const noteInputs = (name: string): Plugin => ({
  name: 'note-inputs',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const folder = '../../.cache/bundled-contextual';
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${name}.json`, JSON.stringify(Object.keys(metafile?.inputs ?? {}).sort(), null, 2));
    });
  },
});

const common: Options = {
  target: 'es2022',
  format: ['esm'],
  external: ['onnxruntime-node'],
  outDir: 'dist',
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.chunkNames = 'wasm-[hash]';
  },
};

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts' },
    platform: 'node',
    // Among it is what is said to bundlers in comments.
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.minifyWhitespace = false;
    },
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [noteInputs('index')],
    async onSuccess() {
      // CommonJS has the same functions by `import()`, so that nothing stands in the package twice.
      writeFileSync(
        'dist/index.cjs',
        'exports.contextual = async (options) => (await import("./index.js")).contextual(options);\n',
      );
    },
  },
  {
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    entry: { browser: 'src/browser.ts' },
    platform: 'browser',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [noteInputs('browser')],
  },
]);
