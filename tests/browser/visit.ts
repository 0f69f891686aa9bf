import type { Browser, Page } from 'playwright-core';

export interface VisitOptions {
  readonly javaScript?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** May the page read and write what is copied? */
  readonly clipboard?: boolean;
}

/** A page in a browser of its own kind, and everything that went wrong while it was looked at. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, requests to other hosts, requests that failed: one sentence each. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Open an empty page that reports its troubles. */
export async function visit(
  browser: Browser,
  { javaScript = true, width = 1280, scheme = 'light', clipboard = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    ...(clipboard && { permissions: ['clipboard-read', 'clipboard-write'] }),
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`other host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return { page, troubles, close: () => context.close() };
}
