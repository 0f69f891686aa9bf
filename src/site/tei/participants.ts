import type { Organisation } from '../../statement/authority.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { digest } from '../../statement/text.ts';
import { absoluteUrl, organisationUrl, speakerUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Voice } from '../entities/voices.ts';
import { element, wording, type XmlElement } from '../machines/xml.ts';

/** Somebody who speaks in a statement or is quoted in it, with the id of the element that describes them. */
interface Participant {
  readonly xmlId: string;
  readonly named: Named;
  /** As printed beside the name. */
  readonly role: string | null;
  /** With their page; null for a body, and where nobody can be sure that the name is one. */
  readonly voice: Voice | null;
  readonly organisation: Organisation | null;
}

/** Everybody whose words a statement holds. */
export interface Participants {
  /** `#` and the id of somebody's element; null for nobody. */
  readonly who: (named: Named | null) => string | null;
  /** The description of them; null where nobody is known. */
  readonly description: XmlElement | null;
}

/**
 * The people and bodies of a statement, once each, in the order in which they come: its main speakers, its institution,
 * those of turns, and those whom it quotes.
 *
 * @param prefix stands before every id, so that statements can share a file
 */
export function participantsOf(
  statement: Statement,
  { voiceOf, organisations }: Pick<Catalogue, 'voiceOf' | 'organisations'>,
  site: URL | undefined,
  prefix: string,
): Participants {
  const found = new Map<string, Participant>();
  const add = (named: Named | null, role: string | null = null, isBody = false) => {
    if (named === null || found.has(keyOf(named))) return;
    const body = organisations.get(named.id ?? '')?.organisation ?? null;
    const xmlId = `${prefix}${isBody || body ? 'org' : 'person'}-${named.id ?? digest(named.name, 8)}`;
    const voice = isBody || body ? null : voiceOf(named, statement);
    found.set(keyOf(named), { xmlId, named, role, voice, organisation: body });
  };
  for (const speaker of statement.speakers) add(speaker, speaker.role);
  add(statement.institution, null, true);
  for (const { speaker } of statement.turns) add(speaker);
  for (const { speaker } of statement.quotations) add(speaker);
  const list = [...found.values()];
  const isBody = ({ xmlId }: Participant) => xmlId.startsWith(`${prefix}org-`);
  const people = list.filter((each) => !isBody(each)).map((each) => describePerson(each, site));
  const bodies = list.filter(isBody).map((each) => describeOrganisation(each, site));
  return {
    who: (named) => (named === null ? null : `#${found.get(keyOf(named))!.xmlId}`),
    description:
      list.length === 0
        ? null
        : element(
            'particDesc',
            {},
            people.length > 0 && element('listPerson', {}, ...people),
            bodies.length > 0 && element('listOrg', {}, ...bodies),
          ),
  };
}

/** Who has no record is told from others by the name alone. */
const keyOf = ({ id, name }: Named) => (id === null ? `name:${name}` : `id:${id}`);

function describePerson({ xmlId, named, role, voice }: Participant, site: URL | undefined): XmlElement {
  const person = voice?.person;
  return element(
    'person',
    { 'xml:id': xmlId },
    wording('persName', {}, person?.name ?? named.name),
    ...(person?.names ?? []).map(({ name, lang }) =>
      wording('persName', { type: 'alternative', 'xml:lang': lang }, name),
    ),
    role !== null && wording('occupation', {}, role),
    voice && wording('idno', { type: 'URI' }, absoluteUrl(speakerUrl(voice.id), site)),
    ...(person?.identifiers ?? []).map(({ scheme, identifier }) =>
      wording('idno', { type: scheme.replace(/[\p{C}\p{Z}]+/gu, '-') }, identifier),
    ),
  );
}

function describeOrganisation({ xmlId, named, organisation }: Participant, site: URL | undefined): XmlElement {
  return element(
    'org',
    { 'xml:id': xmlId },
    wording('orgName', {}, organisation?.name ?? named.name),
    organisation && wording('idno', { type: 'URI' }, absoluteUrl(organisationUrl(organisation.id), site)),
  );
}
