/** Finds out who works for the page. */
import type { Engine } from './engine';
import { createServiceEngine } from './service';

/** The page comes from a service where that says so, and else does all by itself. */
export async function connect(token: string | null): Promise<Engine> {
  const base = new URL('.', document.baseURI).href;
  if (await isService(base)) return createServiceEngine(base, token);
  const { createLocalEngine } = await import('./local');
  return createLocalEngine(base);
}

/** Some servers answer everything with a page, so the answer is looked at. */
async function isService(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}healthz`);
    const { status, error } = await response.json();
    // One whose threads are being replaced is a service all the same.
    return status === 'ok' || error?.code === 'UNAVAILABLE';
  } catch {
    return false;
  }
}
