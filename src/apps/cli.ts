#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

// How many bytes of bytecode a function runs before the engine compiles it for speed: three times Node 20's own, since a call of the program mostly ends before that
// pays: 50 articles, 145 kB in all, take 0.77 × the processor time, 60,000 short ones as much as else (tried: 67,584, Node's own, to 800,000). Later engines have no such
// option, and say so on standard error.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=200000');

// From 22.8 on, Node keeps what it has compiled for the next call, unless NODE_DISABLE_COMPILE_CACHE is set. In a folder of the user's own: in one
// that all may write, somebody else could put code there.
const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && `${HOME}/.cache`);
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => void };
if (caches) enableCompileCache?.(`${caches}/stancekit`);
// Behind that: what is imported above would be compiled before.
await import('./cli/start');
