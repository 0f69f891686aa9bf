import type { KeyedName, SearchParagraph, SearchRecord } from '../../search/record.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { absoluteUrl, statementUrl } from '../address.ts';
import { isWorkedOut } from '../evidence/basis.ts';
import type { Catalogue } from '../catalogue.ts';
import { citationItem, citedRecords } from '../cite/item.ts';
import { searchId } from '../entities/named-url.ts';
import { firstRoles } from '../entities/first-roles.ts';
import { coins } from '../head/coins.ts';
import { daySpans } from './day-spans.ts';
import { textParagraphs } from './text-paragraphs.ts';

/**
 * What the search holds of a statement, from what readers may see of it.
 *
 * Speakers are found by the id of their page, so that namesakes are two and a corrected name breaks no address; who has no
 * page is found by the name. One who is named in several ways has the name of their page.
 *
 * @param site scheme and host, for what reference managers take
 * @param organisationsOf those in which the statement's speakers surely held an office when they made it
 */
export function searchRecord(
  statement: Statement,
  catalogue: Catalogue,
  site: URL | undefined,
  organisationsOf: (statement: Statement) => readonly KeyedName[],
): SearchRecord {
  const { id, lang, kind, date, speakers, institution, place: printed, turns } = statement;
  const keyed = (named: Named): KeyedName => ({
    key: searchId(named, statement, catalogue) ?? named.name,
    name: catalogue.voiceOf(named, statement)?.name ?? named.name,
  });
  const voices = each([...speakers, ...(institution ? [institution] : []), ...speakersOf(turns)].map(keyed));
  const voiceOf = (named: Named | null) =>
    named === null ? null : orNull(voices.findIndex(({ key }) => key === keyed(named).key));
  const source = sourceName(statement.source, (wanted) => catalogue.sources.get(wanted)?.source);
  const place = catalogue.placeOf(printed);
  const main = speakers.length > 0 ? speakers : institution ? [institution] : [];
  return {
    id,
    lang,
    kind,
    date,
    workedOut: date !== null && isWorkedOut(statement, 'date'),
    spans: daySpans(date),
    speakers: main.map((named) => ({ key: keyed(named).key, name: named.name })),
    voices,
    source: source === null ? null : { key: catalogue.sourcePage(statement.source)?.id ?? source, name: source },
    organisations: each([
      ...(institution ? [organisation(institution, catalogue)] : []),
      ...organisationsOf(statement),
    ]),
    place: printed === null ? null : { key: place?.id ?? printed, name: printed },
    coins: coins(citationItem(statement, citedRecords(catalogue), absoluteUrl(statementUrl(id), site))),
    paragraphs: [...textParagraphs(statement, voiceOf), ...recordParagraphs(statement, catalogue, voices, source)],
  };
}

/** What the record says of a statement, as its page shows it: names, roles, source, place, each once. */
function recordParagraphs(
  statement: Statement,
  { speakers: people, voiceOf }: Catalogue,
  voices: readonly KeyedName[],
  source: string | null,
): readonly SearchParagraph[] {
  const { speakers, institution, turns, place } = statement;
  const roles = firstRoles(statement, (id) => people.get(id)?.person);
  const head = (zone: SearchParagraph['zone'], text: string | null | undefined): SearchParagraph[] =>
    text ? [{ zone, anchor: null, voice: null, text }] : [];
  const inTurns = turns.flatMap(({ turn, speaker }): SearchParagraph[] => {
    const named: SearchParagraph[] =
      speaker === null
        ? []
        : [{ zone: 'speaker', anchor: turn, voice: null, text: voiceOf(speaker, statement)?.name ?? speaker.name }];
    const role = roles.get(turn);
    return role === undefined ? named : [...named, { zone: 'role', anchor: turn, voice: null, text: role }];
  });
  const all = [
    ...speakers.flatMap(({ name, role }) => [...head('speaker', name), ...head('role', role)]),
    ...head('speaker', institution?.name),
    ...voices.flatMap(({ name }) => head('speaker', name)),
    ...inTurns,
    ...head('source', source),
    ...head('place', place),
  ];
  const said = new Set<string>();
  return all.filter(({ zone, text }) => {
    const known = said.has(`${zone} ${text}`);
    said.add(`${zone} ${text}`);
    return !known;
  });
}

function organisation(named: Named, { organisationOf }: Catalogue): KeyedName {
  const found = organisationOf(named);
  return found ? { key: found.id, name: found.name } : { key: named.name, name: named.name };
}

const speakersOf = (turns: Statement['turns']) => turns.flatMap(({ speaker }) => speaker ?? []);

const orNull = (index: number) => (index === -1 ? null : index);

/** Each key once, with the name that it has first. */
const each = (names: readonly KeyedName[]): readonly KeyedName[] =>
  [...new Map(names.toReversed().map((one) => [one.key, one])).values()].toReversed();
