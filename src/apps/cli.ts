#!/usr/bin/env node
import * as nodeModule from 'node:module';

// From 22.8 on, Node keeps what it has compiled for the next call, unless NODE_DISABLE_COMPILE_CACHE is set. In a folder of the user's own: in one
// that all may write, somebody else could put code there.
const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && `${HOME}/.cache`);
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => void };
if (caches) enableCompileCache?.(`${caches}/stancekit`);
// Behind that: what is imported above would be compiled before.
await import('./cli/start');
