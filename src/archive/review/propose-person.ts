import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Authority, type Office, type Person, PersonSchema } from '../../statement/authority.ts';
import { checkAuthority } from '../check-authority.ts';
import { describeIssues } from '../describe-issue.ts';
import { foldName } from '../fold-name.ts';
import { ARCHIVE_PATHS } from '../paths.ts';
import { writeAtomic } from '../write-atomic.ts';

/** What an editor says of a person. */
export interface ProposedPerson {
  readonly id: string;
  /** In Latin letters, as this archive names the person. */
  readonly name: string;
  /** The last word of the name unless told. */
  readonly surname?: string | undefined;
  readonly pronoun?: string | undefined;
  /** Further forms of the name in print. */
  readonly names?: readonly string[] | undefined;
  /** Title of the office: `Foreign Minister of Tarn`. */
  readonly office?: string | undefined;
  /** What kind of office; from the title, or from an office of the authority that has it, unless told. */
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  /** EDTF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Where the facts can be checked. */
  readonly reference: string;
}

/**
 * The record of a person whom the authority does not have.
 *
 * @throws Error in words for whoever proposed it: an id or a name that is taken, an office without its beginning, a value that does not fit
 */
export function makePerson(proposed: ProposedPerson, authority: Authority): Person {
  const { id, name, pronoun, names = [], reference } = proposed;
  const words = name.trim().split(/\s+/u);
  const surname = proposed.surname ?? words.at(-1)!;
  const given = name.endsWith(` ${surname}`) ? name.slice(0, -surname.length - 1) : words.slice(0, -1).join(' ');
  const record = {
    id,
    name,
    sort: given === '' ? surname : `${surname}, ${given}`,
    surname,
    ...(pronoun === undefined ? {} : { pronoun }),
    ...(names.length === 0 ? {} : { names: names.map((other) => ({ name: other })) }),
    ...(proposed.office === undefined ? {} : { offices: [makeOffice(proposed, proposed.office, authority)] }),
    reference,
  };
  const parsed = PersonSchema.safeParse(record);
  if (!parsed.success)
    throw new Error(
      describeIssues(parsed.error, record)
        .map(({ reason }) => `${reason[0]!.toUpperCase()}${reason.slice(1)}.`)
        .join('\n'),
    );
  refuseTaken(parsed.data, authority);
  const finding = checkAuthority({ ...authority, people: [parsed.data] }).find(
    (found) => found.record === `people/${id}`,
  );
  if (finding) throw new Error(`${finding.path.join('.')}: ${finding.reason}.`);
  return parsed.data;
}

/** An office with the role and organisation that the authority knows under its title. */
function makeOffice(
  { role, organisation, from, to, reference }: ProposedPerson,
  title: string,
  { people }: Authority,
): object {
  if (from === undefined) throw new Error('Expected the day, month or year from which the office is held (--from).');
  const known = people
    .flatMap(({ offices }) => offices)
    .find((office) => [office.title, ...office.titles].some((other) => foldName(other) === foldName(title)));
  return {
    role: role ?? known?.role ?? roleOf(title),
    organisation: organisation ?? known?.organisation ?? null,
    title,
    from,
    to: to ?? null,
    reference,
  } satisfies Omit<Office, 'titles'>;
}

/** `Foreign Minister of Tarn` is a `foreign-minister`. */
function roleOf(title: string): string {
  const kind = title.replace(/\s+(?:of|to|for)\s.*/u, '');
  return kind
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function refuseTaken({ id, name, names }: Person, { people }: Authority): void {
  if (people.some((person) => person.id === id))
    throw new Error(`The authority has a person "${id}" already. Correct that record, or choose another id.`);
  const own = new Set([name, ...names.map((other) => other.name)].map(foldName));
  const namesake = people.find((person) =>
    [person.name, ...person.names.filter(({ use }) => use === 'full').map((other) => other.name)].some((other) =>
      own.has(foldName(other)),
    ),
  );
  if (namesake)
    throw new Error(
      `The authority has this name already: people/${namesake.id}. Where two people bear it, write the second record by hand and tell them apart by their offices.`,
    );
}

/**
 * Write a person's record into an archive.
 *
 * @param dir the archive's folder; its lock must be held
 * @returns its path below `dir`
 */
export async function writePerson(dir: string, person: Person): Promise<string> {
  const file = `${ARCHIVE_PATHS.people}/${person.id}.yaml`;
  await writeAtomic(join(dir, file), personYaml(person));
  return file;
}

/** A record as an editor would write it: what is empty is left out. */
function personYaml({ names, identifiers, offices, ...person }: Person): string {
  const { reference, ...own } = person;
  const record = {
    ...own,
    ...(names.length === 0
      ? {}
      : { names: names.map(({ use, ...other }) => (use === 'full' ? other : { ...other, use })) }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(offices.length === 0
      ? {}
      : { offices: offices.map(({ titles, ...office }) => (titles.length === 0 ? office : { ...office, titles })) }),
    reference,
  };
  return stringify(record, { schema: 'core', compat: 'yaml-1.1', lineWidth: 110 });
}
