#!/usr/bin/env node
import * as nodeModule from 'node:module';

// From 22.8 on, Node keeps what it has compiled for the next call, in the system's folder for temporary files, unless NODE_DISABLE_COMPILE_CACHE is set.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
// Behind that: what is imported above would be compiled before.
await import('./cli/start');
