import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { type Authority, EventSchema, OrganisationSchema, PersonSchema, SourceSchema } from '../statement/authority.ts';
import { problem } from '../statement/problems.ts';
import { compareText, errorText, type Found, listFolder, readText } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { isYamlFile, parseYaml, validate, type YamlFile } from './yaml.ts';

/** Where an authority record was read, for messages about it. */
export interface RecordOrigin {
  readonly yaml: YamlFile;
  /** Path of the record in its file. */
  readonly path: readonly PropertyKey[];
}

export interface AuthorityReading {
  readonly authority: Authority;
  /** Origin of each record, by `people/<id>`, `organisations/<id>`, `sources/<id>` or `events/<id>`. */
  readonly origins: ReadonlyMap<string, RecordOrigin>;
  readonly messages: readonly VFileMessage[];
}

/** A folder of authority records, and how messages name it: `''` for the archive itself. */
export interface AuthorityFolder {
  readonly dir: string;
  readonly shown: string;
}

interface Entry<T> {
  readonly record: T;
  readonly origin: RecordOrigin;
}

/**
 * Read people, organisations, sources and events of several folders as one authority, each list sorted by id.
 *
 * A record that does not fit its schema is left out and told; where two records have one id, the first folder's
 * stands: an archive adds to the authority and does not redefine it.
 */
export async function readAuthority(folders: readonly AuthorityFolder[]): Promise<AuthorityReading> {
  const messages: VFileMessage[] = [];
  const origins = new Map<string, RecordOrigin>();

  async function gather<T extends { readonly id: string }>(
    area: string,
    read: (folder: AuthorityFolder) => Promise<readonly Entry<T>[]>,
  ): Promise<readonly T[]> {
    const records: T[] = [];
    for (const folder of folders) {
      for (const { record, origin } of await read(folder)) {
        const first = origins.get(`${area}/${record.id}`);
        if (first) {
          messages.push(
            problem(
              'authority-duplicate',
              { file: origin.yaml.file, ...origin.yaml.locate([...origin.path, 'id']) },
              `Expected an id of its own, found "${record.id}" of ${first.yaml.file} again`,
            ),
          );
          continue;
        }
        origins.set(`${area}/${record.id}`, origin);
        records.push(record);
      }
    }
    return records.toSorted((a, b) => compareText(a.id, b.id));
  }

  const authority = {
    people: await gather('people', (folder) => readRecords(folder, ARCHIVE_PATHS.people, PersonSchema, messages)),
    organisations: await gather('organisations', (folder) =>
      readRecords(folder, ARCHIVE_PATHS.organisations, OrganisationSchema, messages),
    ),
    sources: await gather('sources', (folder) => readRecords(folder, ARCHIVE_PATHS.sources, SourceSchema, messages)),
    events: await gather('events', (folder) => readEvents(folder, messages)),
  };
  return { authority, origins, messages };
}

/** `<area>/<id>.yaml`, one record a file. */
async function readRecords<S extends z.ZodType<{ id: string }>>(
  folder: AuthorityFolder,
  area: string,
  schema: S,
  messages: VFileMessage[],
): Promise<readonly Entry<z.infer<S>>[]> {
  const entries: Entry<z.infer<S>>[] = [];
  const listed = await listFolder(join(folder.dir, area));
  // Read at once: one after the other, hundreds of small files are mostly waiting.
  const found = await Promise.all(
    listed.map(async ({ path, kind }) => ({
      path,
      yaml: isRecord(path, kind) ? await readYaml(join(folder.dir, area, path), show(folder, `${area}/${path}`)) : null,
      kind,
    })),
  );
  for (const { path, yaml, kind } of found) {
    const file = show(folder, `${area}/${path}`);
    if (!isRecord(path, kind)) {
      messages.push(problem('authority-invalid', { file }, 'Expected an ordinary file named <id>.yaml'));
      continue;
    }
    if (yaml === null) continue;
    if (!isYamlFile(yaml)) {
      messages.push(...yaml);
      continue;
    }
    const checked = validate(yaml, schema, 'authority-invalid');
    if ('messages' in checked) {
      messages.push(...checked.messages);
      continue;
    }
    const id = basename(path, '.yaml');
    if (checked.value.id !== id) {
      messages.push(
        problem(
          'authority-invalid',
          { file, ...yaml.locate(['id']) },
          `id: expected ${JSON.stringify(id)}, as the file is named, found ${JSON.stringify(checked.value.id)}`,
        ),
      );
      continue;
    }
    entries.push({ record: checked.value, origin: { yaml, path: [] } });
  }
  return entries;
}

/** `events.yaml`, a list. */
async function readEvents(
  folder: AuthorityFolder,
  messages: VFileMessage[],
): Promise<readonly Entry<z.infer<typeof EventSchema>>[]> {
  const yaml = await readYaml(join(folder.dir, ARCHIVE_PATHS.events), show(folder, ARCHIVE_PATHS.events));
  if (yaml !== null && !isYamlFile(yaml)) messages.push(...yaml);
  if (yaml === null || !isYamlFile(yaml) || yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) {
    messages.push(problem('authority-invalid', { file: yaml.file, ...yaml.locate([]) }, 'Expected a list of events'));
    return [];
  }
  return yaml.value.flatMap((_, index) => {
    const checked = validate(yaml, EventSchema, 'authority-invalid', [index]);
    if ('value' in checked) return [{ record: checked.value, origin: { yaml, path: [index] } }];
    messages.push(...checked.messages);
    return [];
  });
}

/** A file's YAML, or the messages that say why it cannot be read; null: there is no such file. */
async function readYaml(path: string, file: string): Promise<YamlFile | readonly VFileMessage[] | null> {
  try {
    const text = await readText(path);
    return text === null ? null : parseYaml(text, file, 'authority-invalid');
  } catch (error) {
    return [problem('authority-invalid', { file }, `Expected a readable file: ${errorText(error)}`)];
  }
}

const isRecord = (path: string, kind: Found['kind']) => kind === 'file' && path.endsWith('.yaml');

const show = (folder: AuthorityFolder, path: string) => (folder.shown === '' ? path : `${folder.shown}/${path}`);
