import { parse } from 'yaml';
import type { Authority, Person } from '../../statement/authority.ts';
import { bounds } from '../../statement/edtf.ts';
import type { Field, Named, Speaker, Statement } from '../../statement/schema.ts';
import { IdSchema } from '../../statement/text.ts';

/**
 * A value as an editor types it on a command line, as a decision holds it.
 *
 * `null` leaves a field open. Speakers are ids of people, or `Name (Role)` for somebody whom the authority does not have;
 * several are parted by semicolons. An institution is the id or the name of an organisation. Speakers and an institution may
 * also be typed as YAML, as decisions have them.
 *
 * @param statement what the value is for: a person's role is the one of the statement's day
 * @throws Error that says which id the authority does not have
 */
export function parseValue(
  field: Field,
  text: string,
  authority: Authority,
  statement: Pick<Statement, 'date'>,
): unknown {
  if (text === 'null') return field === 'speakers' ? [] : null;
  if (field === 'source') return knownId('source', text, authority.sources);
  if (field !== 'speakers' && field !== 'institution') return text;
  if (/^\s*[[{]/u.test(text)) return parse(text, { schema: 'core' }) as unknown;
  return field === 'institution'
    ? parseInstitution(text.trim(), authority)
    : text.split(';').map((part) => parseSpeaker(part.trim(), authority, statement));
}

function parseSpeaker(text: string, { people }: Authority, { date }: Pick<Statement, 'date'>): Speaker {
  const person = people.find(({ id }) => id === text);
  if (person) return { id: person.id, name: person.name, role: officeOn(person, date) };
  if (IdSchema.safeParse(text).success) knownId('person', text, people);
  const { name = text, role = null } = /^(?<name>.+?)\s*\((?<role>[^()]+)\)$/u.exec(text)?.groups ?? {};
  return { id: null, name, role };
}

function parseInstitution(text: string, { organisations }: Authority): Named {
  const found = organisations.find(
    ({ id, name, names }) => id === text || name === text || names.some((other) => other.name === text),
  );
  if (found) return { id: found.id, name: found.name };
  if (IdSchema.safeParse(text).success) knownId('organisation', text, organisations);
  return { id: null, name: text };
}

/** The title of the only office that a person held on a date; null where there are several or none. */
function officeOn({ offices }: Person, date: string | null): string | null {
  const day = date === null ? null : bounds(date);
  const held = offices.filter(({ from, to }) => {
    const [first, last] = [bounds(from).min, to === null ? null : bounds(to).max];
    return (
      day !== null &&
      day.min !== null &&
      day.max !== null &&
      (first === null || first <= day.max) &&
      (last === null || day.min <= last)
    );
  });
  return held.length === 1 ? held[0]!.title : null;
}

function knownId(what: string, id: string, records: readonly { readonly id: string }[]): string {
  if (records.some((record) => record.id === id)) return id;
  throw new Error(`Expected the id of a ${what} in the authority, found ${JSON.stringify(id)}.`);
}
