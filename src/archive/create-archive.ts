import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { errorCode } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { writeAtomic } from './write-atomic.ts';

const SETTINGS = `# What every page says of this archive.
title: Untitled archive
# One sentence for the home page, or null.
tagline: null
# Two or three sentences for the home page, search engines and feeds.
description: An archive of diplomatic statements.
# Where the site will stand, with its path. Links in feeds and citations are made from it.
baseUrl: https://example.org/
# Languages of the interface: en, fr, ru, es, ar. The first stands without a prefix in addresses. Texts may be in any.
languages: [en]
# Who owns the texts, and what readers may do with them.
rights: The texts belong to their publishers.
# The address of a licence that covers them, or null.
licence: null
# Where readers report a mistake.
contact: keeper@example.org
# true: states, people and words are invented; every page says so and no real people are recognised.
invented: false
# The colour of links and signs, by light and by dark; null: the one that comes with the software.
accent: null
# A picture beside this file (.svg, .png or .webp) that stands before the title, or null.
logo: null
# Draw pictures with which pages are shared (previews of links).
pictures: true
# The search index in files of the usual size, or "lean": half as many, for hosts that take only so many.
search: usual
# Queries that you keep: each has a page and feeds at searches/<id>/. As they are typed into the search box, for example
# - { name: On the harbour, q: "harbour speaker:Windle", description: What the minister said of it. }
searches: []
# Who will serve the site: apache, caddy, cloudflare-pages, github-pages, netlify, nginx. The build writes what they read.
hosting: []
`;

const README = `# An archive of statements

- \`archive.yaml\`: title, address, rights. Begin here.
- \`raw/\`: texts as received; never edited, never renamed once published.
- \`people/\`, \`organisations/\`, \`sources/\`: who speaks and who publishes, beside those that the software knows.
- \`decisions/\`: your answers where a text leaves a question open, each with its reason.
- \`statements/\`, \`report.ndjson\`: written by ingest. Commit them and read the changes.
- \`ledger.ndjson\`: every address ever published. Lines are only added.

From the software's folder, with this folder in place of DIR:

    npm run ingest -- FILES --archive DIR
    npm run review -- --archive DIR
    npm run check -- --archive DIR
    npm run build -- --archive DIR

The site is then in \`dist/\`.
`;

/** Folders that would be lost from version control while they are empty. */
const FOLDERS = [
  ARCHIVE_PATHS.raw,
  ARCHIVE_PATHS.people,
  ARCHIVE_PATHS.organisations,
  ARCHIVE_PATHS.sources,
  ARCHIVE_PATHS.decisions,
  ARCHIVE_PATHS.statements,
];

/**
 * Make an empty archive.
 *
 * @param dir a folder that is empty or not there
 * @param title what it is called; a placeholder where it is not told
 * @throws Error where the folder holds something, or is a file
 */
export async function createArchive(dir: string, title?: string): Promise<void> {
  const entries = await readdir(dir).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw new Error(`Expected an empty folder or none, found a file: ${dir}`, { cause: error });
  });
  if (entries.length > 0)
    throw new Error(
      `Expected an empty folder or none, found ${entries.length === 1 ? 'a file' : `${entries.length} files`} in ${dir}. Nothing was written.`,
    );

  const settings = parseDocument(SETTINGS, { schema: 'core' });
  if (title !== undefined) settings.set('title', title);
  await mkdir(dir, { recursive: true });
  await writeAtomic(join(dir, ARCHIVE_PATHS.settings), settings.toString({ lineWidth: 0 }));
  await writeAtomic(join(dir, ARCHIVE_PATHS.ledger), '');
  await writeAtomic(join(dir, '.gitignore'), 'dist/\nhosting/\n.cache/\n.*.part\n');
  await writeAtomic(join(dir, 'README.md'), README);
  for (const folder of FOLDERS) await writeAtomic(join(dir, folder, '.gitkeep'), '');
}
