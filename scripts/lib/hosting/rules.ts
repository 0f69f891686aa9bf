import { STATEMENT_FILES } from '../../../src/statement/archive.ts';

/** What every host has to know of a site, whatever its own language for it. */
export interface HostingRules {
  /** Path that the site stands under, with slashes at both ends. */
  readonly base: string;
  /** Folder of the built site, for programs that are told where it lies. */
  readonly folder: string;
  /** Host name of the site. */
  readonly host: string;
  /** Ids of statements that were taken down: their addresses answer with why their words are gone. */
  readonly withdrawn: readonly string[];
}

/** Folder of the pages of statements, below the base. */
export const STATEMENTS = 'statements/';

/** The page that says why the words of a statement are gone, below the base. */
export const gonePage = (id: string): string => `${STATEMENTS}${id}/`;

/** What a statement had beside its page while it stood, below the base: all that any archive may give of one. */
export const goneBeside = (id: string): readonly string[] => [
  ...STATEMENT_FILES.map((ending) => `${STATEMENTS}${id}.${ending}`),
  `${STATEMENTS}${id}/compare/`,
  `${STATEMENTS}${id}/versions.json`,
];

/** Types of files that hosts may not know by their ending. All are UTF-8. */
export const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['atom', 'application/atom+xml'],
  ['bib', 'application/x-bibtex'],
  ['md', 'text/markdown'],
  ['ndjson', 'application/x-ndjson'],
  ['ris', 'application/x-research-info-systems'],
];

/**
 * Pages load nothing from elsewhere, and so a browser is told. The search runs WebAssembly in a worker; scripts of a few lines
 * stand in the pages.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Bytes as received are nobody's pages: what they may hold of scripts does not run. */
export const RAW_POLICY = "default-src 'none'; sandbox";

export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

/** Folders whose files have a digest of what is in them in their paths. */
export const KEPT = ['_astro/', 'search/files/'] as const;

/** A year, for files of those folders. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** A page is asked for again each time, and comes only where it changed. */
export const FRESH = 'no-cache';

/** A file that a host reads. `path`: below the site's folder, with forward slashes. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** A block of a configuration, as nginx and Caddy write it: one line each for its head, what is in it, and its end. */
export const block = (head: string, lines: readonly string[]): readonly string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];
