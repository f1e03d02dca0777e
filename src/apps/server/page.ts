/** The files of the page, as they were built. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageFile } from '../../runtime/packageFile';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page runs its own scripts and styles, talks to this service, and is shown in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer is sent with, also one that is none: it is what its type says, nothing else may be made of it, and nobody keeps it. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Reads the files of the page. Only what was there at the start is ever served, so that no path leads out of the folder.
 *
 * @param folder The built page; `dist/page` of the package where it is absent.
 * @returns The files by their path, "/" among them; none where the page has not been built.
 */
export function readPage(folder: string = packageFile('dist/page')): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const path of filesIn(folder)) {
    const extension = extname(path);
    const isNamedByContent = path.startsWith('assets/');
    files.set(path === 'index.html' ? '/' : `/${path}`, {
      bytes: new Uint8Array(readFileSync(join(folder, path))),
      headers: {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
        // Scripts that run as workers have the policy that they come with.
        'Content-Security-Policy': POLICY,
      },
    });
  }
  return files;
}

/** Paths below a folder, with slashes. */
function filesIn(folder: string, below = ''): string[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below + entry.name;
      return entry.isDirectory() ? filesIn(folder, `${path}/`) : [path];
    });
  } catch {
    return [];
  }
}
