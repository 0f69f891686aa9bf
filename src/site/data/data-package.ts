import { absoluteUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import type { MeasuredFile } from './data-file.ts';
import type { Table } from './table.ts';

/**
 * The description of the data files for programs: a Data Package 2.0 (https://datapackage.org/standard/data-package/), which
 * readers of several languages turn into typed tables.
 */
export function dataPackage(
  files: readonly MeasuredFile[],
  { settings, days }: Catalogue,
  site: URL | undefined,
): string {
  const changed = [...days.values()].reduce((last, one) => (one.changed > last ? one.changed : last), '');
  const isMail = /^[^\s@]+@[^\s@]+$/u.test(settings.contact);
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(settings.title),
    id: absoluteUrl(url('data/'), site),
    title: settings.title,
    description: settings.description,
    homepage: absoluteUrl(url(''), site),
    ...(changed !== '' && { version: changed, created: startOfDay(changed) }),
    licenses: [{ path: settings.licence ?? absoluteUrl(url('data/'), site), title: settings.rights }],
    contributors: [{ title: settings.title, ...(isMail && { email: settings.contact }), roles: ['publisher'] }],
    resources: files.map(resource),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function resource({ path, mediaType, table, bytes, sha256 }: MeasuredFile) {
  const about = { path, mediatype: mediaType, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
  if (table === null) return { name: path.toLowerCase(), ...about, format: path.split('.').at(-1) };
  return {
    name: table.name,
    type: 'table',
    description: table.description,
    ...about,
    format: 'csv',
    schema: tableSchema(table),
  };
}

function tableSchema({ columns, primaryKey, foreignKeys }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, type, format, description, required, enum: values }) => ({
      name,
      type,
      ...(format && { format }),
      description,
      ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
    })),
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ field, table, column }) => ({
        fields: [field],
        reference: { resource: table, fields: [column] },
      })),
    }),
  };
}

/** A title as a name for programs: small Latin letters, digits and hyphens; `archive` where it has none of those. */
function packageName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return name || 'archive';
}
