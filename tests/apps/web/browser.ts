/** The page in a real browser, on a server of files. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** STANCEKIT_CHROMIUM, or the first Chromium on the PATH. */
function findChromium(): string {
  const named = process.env.STANCEKIT_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((f) => join(f, name)));
  const found = named ?? places.find((place) => existsSync(place));
  if (found && existsSync(found)) return found;
  throw new Error(
    `The page is tested in a browser, and ${named ? `STANCEKIT_CHROMIUM (${named}) is not there` : 'no Chromium is on the PATH'}. Install one (apt-get install chromium), or name it in STANCEKIT_CHROMIUM.`,
  );
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the static build, with the model files beside it, as any server of files would. */
export async function serveFiles(): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const folder = path.startsWith('/contextual/')
      ? join(root, 'models')
      : path.startsWith('/models/')
        ? root
        : join(root, 'dist/page');
    try {
      const content = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() });
}

/** A visitor: a page of one's own, and everything that went wrong on it. */
export interface Visitor {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens the page, whatever it shows first. `expected` are messages on the console that are no faults. */
export async function open(
  browser: Browser,
  url: string,
  { expected, ...options }: BrowserContextOptions & { readonly expected?: RegExp } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 850 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // Where there is no service, the browser says so by itself.
    if (message.type() !== 'error' || message.location().url.endsWith('/healthz')) return;
    if (!expected?.test(message.text())) faults.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults };
}

/** Opens the page, and waits until it can be worked with. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const visitor = await open(browser, url, options);
  await visitor.page.getByRole('button', { name: 'Try an example' }).waitFor();
  return visitor;
}

/** Reads the example, and waits until it is there. */
export async function readExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.locator('.text .said').first().waitFor();
}

export async function paste(page: Page, text: string): Promise<void> {
  const before = await page.locator('.shelf li').count();
  await page.getByRole('textbox', { name: 'An article' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await page.locator('.shelf li').nth(before).waitFor();
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'coverage/screenshots', `${name}.png`) });
}
