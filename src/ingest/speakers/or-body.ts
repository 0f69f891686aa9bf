import type { Authority } from '../../statement/authority.ts';
import { organisationOf } from '../people/institution.ts';
import { announceInstitution, type SpeakingInstitution } from '../people/institution-rules.ts';
import type { MainSpeakers } from '../people/whose-words.ts';
import type { Draft } from '../read-text.ts';
import { publishingBody } from './speaking-body.ts';

/**
 * The body whose words a text is, where no person is known to speak. A rule that found one keeps it, unless what it found
 * is the head word of a name alone. The name is as printed, with the id of a record that has it.
 */
export function orBody(
  people: MainSpeakers,
  told: SpeakingInstitution | null,
  { item, source }: Pick<Draft, 'item' | 'source'>,
  authority: Authority,
): MainSpeakers {
  if (people.speakers.value.length > 0) return people;
  const ruled = people.institution.value;
  const rule = people.institution.evidence[0]?.rule;
  if (ruled !== null && people.institution.tier !== 'possible' && rule !== OF_PAGE) return people;
  const body = told ?? (ruled === null ? publishingBody(item, source, authority.sources) : null);
  if (body === null) return people;
  if (rule === OF_PAGE)
    return isNamed(authority, ruled!.id, body.named.name)
      ? give(people, { ...body, named: { id: ruled!.id, name: body.named.name } })
      : people;
  const { id } = organisationOf(body.named, item, authority);
  return ruled === null || isBetter(body, ruled.name)
    ? give(people, { ...body, named: { id, name: body.named.name } })
    : people;
}

/** Whether the printed name is one of the record's, or stands in one: "Foreign Ministry" in "Foreign Ministry of Norland". */
const isNamed = ({ organisations }: Authority, id: string | null, printed: string) =>
  organisations.some(
    (organisation) =>
      organisation.id === id &&
      [organisation.name, ...organisation.names.map(({ name }) => name)].some((name) => name.includes(printed)),
  );

/** The rule that gives a page's text to the house of the page by its record's name; the text may sign with another. */
const OF_PAGE = 'institution/publisher';

function give(people: MainSpeakers, body: SpeakingInstitution): MainSpeakers {
  const { institution, candidates } = announceInstitution(body);
  return { ...people, institution, candidates: [...people.candidates, ...candidates] };
}

/** A whole name instead of its head word. */
const isBetter = ({ named }: SpeakingInstitution, name: string) => !/\s/u.test(name) && /\s/u.test(named.name);
