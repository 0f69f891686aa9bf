import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Settings, SettingsSchema } from '../statement/archive.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../statement/interface-languages.ts';
import { problem } from '../statement/problems.ts';
import { errorText, readText } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { readSavedSearches } from './saved-searches.ts';
import { isYamlFile, parseYaml, validate, type YamlFile } from './yaml.ts';

/**
 * Read `archive.yaml`.
 *
 * Where a property does not fit, it is told and takes the place-holder's value, so that what does not need
 * it can go on; of saved queries those are left out that do not fit. Throws `archive-missing` where there is no such file.
 */
export async function readSettings(dir: string): Promise<{ settings: Settings; messages: readonly VFileMessage[] }> {
  const file = ARCHIVE_PATHS.settings;
  const text = await readText(join(dir, file)).catch((error: unknown) =>
    problem('archive-settings', { file }, `Expected a readable file: ${errorText(error)}`),
  );
  if (text === null)
    throw problem('archive-missing', { file: dir }, 'Expected an archive: a folder with an archive.yaml');
  const fallback = placeholder(dir);
  if (typeof text !== 'string') return { settings: fallback, messages: [text] };
  const yaml = parseYaml(text, file, 'archive-settings');
  if (!isYamlFile(yaml)) return { settings: fallback, messages: yaml };
  const checked = checkSettings(yaml, fallback);
  const saved = readSavedSearches(yaml, spokenFirst(checked.settings));
  return {
    settings: { ...checked.settings, searches: [...saved.searches] },
    messages: [...checked.messages, ...saved.messages],
  };
}

/** All but the saved queries, each of which is checked by itself. */
function checkSettings(yaml: YamlFile, fallback: Settings): Awaited<ReturnType<typeof readSettings>> {
  const value = isObject(yaml.value) ? { ...yaml.value, searches: [] } : yaml.value;
  const whole = validate({ ...yaml, value }, SettingsSchema, 'archive-settings');
  if ('value' in whole) return { settings: whole.value, messages: unspoken(whole.value) };
  return { settings: keepFitting(value, fallback), messages: whole.messages };
}

/** The language that pages speak which exist once. */
function spokenFirst({ languages }: Settings): InterfaceLanguage {
  return languages.flatMap((lang) => INTERFACE_LANGUAGES.find((one) => one === lang) ?? [])[0] ?? 'en';
}

/** A word about each language that the interface has not. */
function unspoken({ languages }: Settings): readonly VFileMessage[] {
  const spoken = new Set<string>(INTERFACE_LANGUAGES);
  return languages
    .filter((lang) => !spoken.has(lang))
    .map((lang) =>
      problem(
        'interface-language',
        { file: ARCHIVE_PATHS.settings },
        `Expected languages of the interface (${INTERFACE_LANGUAGES.join(', ')}), found ${lang}`,
      ),
    );
}

/** Settings for a folder whose own cannot be used. */
function placeholder(dir: string): Settings {
  return SettingsSchema.parse({
    title: basename(dir).normalize('NFC') || 'Archive',
    description: 'An archive of statements.',
    baseUrl: 'http://localhost/',
    languages: ['en'],
    rights: 'Not stated.',
    contact: 'Not stated.',
  });
}

function keepFitting(found: unknown, fallback: Settings): Settings {
  if (!isObject(found)) return fallback;
  const fitting = Object.entries(SettingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(found[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...fallback, ...Object.fromEntries(fitting) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
