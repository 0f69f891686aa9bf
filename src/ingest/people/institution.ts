import type { Authority, Organisation } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import { once } from '../once.ts';
import type { Item } from '../types.ts';
import type { SpeakingInstitution } from './institution-rules.ts';
import type { ItemMentions } from './item-mentions.ts';
import { jointParties } from './joint-statements.ts';
import type { NameIndex } from './name-index.ts';
import { bodyOfReadout } from './readouts.ts';
import { findWords } from './words.ts';

/** What a headline calls a ministry without saying whose it is. */
const GENERIC: readonly { readonly pattern: RegExp; readonly kind: Organisation['kind'] }[] = [
  {
    pattern:
      /(?<!\p{L})(?:foreign\s+ministry|ministry\s+of\s+foreign\s+affairs|мид|министерств[аоу]\s+иностранных\s+дел|мзс|ministère\s+des\s+affaires\s+étrangères|auswärtiges?\s+amt)(?!\p{L})/iu,
    kind: 'ministry',
  },
  {
    pattern: /(?<!\p{L})(?:embassy|посольств[аоу]|ambassade|botschaft|embajada|permanent\s+mission)(?!\p{L})/iu,
    kind: 'mission',
  },
  {
    pattern: /(?<!\p{L})(?:government|cabinet|правительств[аоу]|gouvernement|regierung|gobierno)(?!\p{L})/iu,
    kind: 'government',
  },
];

const STATEMENT =
  /(?<!\p{L})(?:statement|declaration|communiqu[eé]|comment|press\s+release|appeal|notice|message|note|заявлени[ея]|комментари[йя]|сообщение|коммюнике|нота|заява|déclaration|communiqué|erklärung|mitteilung|declaración|comunicado)(?!\p{L})/iu;

/**
 * The institution that a headline names as the one that speaks: "Foreign Ministry statement on …", "Statement of the
 * Ministry of Foreign Affairs of …".
 *
 * A ministry that the headline leaves without its state is the one of the source's state.
 */
export function institutionOfTitle(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): SpeakingInstitution | null {
  const { title } = item;
  if (title === null) return null;
  const joint = jointParties(title, mentions.title.length > 0);
  if (joint !== null)
    return {
      named: organisationOf({ id: null, name: joint.name }, item, authority),
      rule: 'title/joint',
      line: title.number,
      quote: joint.quote,
    };
  const issuing = bodyOfReadout(title, mentions.title, authority, index, day);
  if (issuing !== null)
    return { named: toNamed(issuing), rule: 'title/readout', line: title.number, quote: title.text };
  // "Joint press release by the Council and …": no single body's.
  if (/(?<!\p{L})joint\s+(?!chiefs|staff|base|command)/iu.test(title.text)) return null;
  const statement = STATEMENT.exec(title.text);
  if (statement === null) return null;
  const speaking = findOrganisations(title.text, authority.organisations).filter(({ start, end }) =>
    speaks(title.text, start, end, statement.index, statement.index + statement[0].length),
  );
  // Several ministries go by one short name: then only the source can tell which one is meant.
  const longest = speaking.filter(({ start, end }) => start === speaking[0]!.start && end === speaking[0]!.end);
  const known = new Set(longest.map(({ organisation }) => organisation.id)).size === 1 ? longest[0] : undefined;
  if (known !== undefined)
    return {
      named: toNamed(known.organisation),
      rule: 'title/institution',
      line: title.number,
      quote: title.text.slice(
        Math.min(known.start, statement.index),
        Math.max(known.end, statement.index + statement[0].length),
      ),
    };
  const source = authority.sources.find(({ id }) => id === item.source);
  for (const { pattern, kind } of GENERIC) {
    const match = pattern.exec(title.text);
    if (
      match === null ||
      !speaks(
        title.text,
        match.index,
        match.index + match[0].length,
        statement.index,
        statement.index + statement[0].length,
      )
    )
      continue;
    // "Chinese Foreign Ministry", "Foreign Ministry of Chile": not the one of the source's own state.
    const whole = wholeName(title.text, match.index, match.index + match[0].length);
    const organisation =
      whole === match[0] && source?.organisation
        ? nearest(source.organisation, kind, pattern, authority.organisations)
        : null;
    const named = organisation === null ? { id: null, name: whole } : toNamed(organisation);
    return {
      named,
      rule: organisation === null ? 'title/institution' : 'title/institution+source',
      line: title.number,
      quote: title.text.slice(
        Math.min(match.index, statement.index),
        Math.max(match.index + match[0].length, statement.index + statement[0].length),
      ),
    };
  }
  return null;
}

/** A body's name with the state before or after it. */
function wholeName(text: string, start: number, end: number): string {
  const before = /(?:\p{Lu}[\p{L}.'’]*\s+){1,2}$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after =
    /^(?:\s+of\s+(?:the\s+)?\p{Lu}\p{L}+(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}\p{L}+)*)/u.exec(text.slice(end))?.[0] ?? '';
  const adjective = STATEMENT.test(before) ? '' : before;
  return `${adjective}${text.slice(start, end)}${after}`;
}

/** Whether the body stands as the one that speaks: before the noun, or after it with "of", "by", "from". */
function speaks(text: string, start: number, end: number, noun: number, nounEnd: number): boolean {
  if (end <= noun)
    return (
      /^(?:['’]s)?\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(end, noun)) &&
      !/(?<!\p{L})(?:on|about|to|against)\s+(?:the\s+)?$/iu.test(text.slice(0, start))
    );
  return /^\s+(?:(?:of|by|from|du|de|des|del|der|von)\s+(?:the\s+|la\s+)?)?(?:spokes\p{L}+\s+(?:of|for)\s+(?:the\s+)?)?$/iu.test(
    text.slice(nounEnd, start),
  );
}

interface FoundOrganisation {
  readonly organisation: Organisation;
  readonly start: number;
  readonly end: number;
}

/**
 * The organisation that a report calls by a body's name: the one record with that name, or, for a bare "Ministry" on
 * a ministry's own page, the source's own. Without one, the name as printed.
 */
export function organisationOf(printed: Named, item: Item, authority: Authority): Named {
  const wanted = comparable(printed.name);
  // "Foreign Ministry" is many states': only the page's own is meant by it.
  const generic = GENERIC.some(({ pattern }) => comparable(printed.name.replace(pattern, '')) === '');
  const named = generic ? [] : (indexOrganisations(authority.organisations).named.get(wanted) ?? []);
  if (named.length === 1) return toNamed(named[0]!);
  const own = authority.organisations.find(
    ({ id }) => id === authority.sources.find((source) => source.id === item.source)?.organisation,
  );
  const forms = own === undefined ? [] : namesOf(own);
  return own !== undefined && forms.some((name) => ` ${comparable(name)} `.includes(` ${wanted} `))
    ? toNamed(own)
    : printed;
}

const comparable = (name: string) =>
  findWords(name)
    .filter(({ key }) => key !== 'the')
    .map(({ key }) => key)
    .join(' ');

const namesOf = ({ name, names }: Organisation) => [name, ...names.map((other) => other.name)];

/** Organisations by their names as they are compared, and the keys of each name. */
const indexOrganisations = once((organisations: readonly Organisation[]) => {
  const named = new Map<string, Organisation[]>();
  for (const organisation of organisations)
    for (const name of new Set(namesOf(organisation).map(comparable)))
      named.set(name, [...(named.get(name) ?? []), organisation]);
  return { named, keys: [...named].map(([name, holders]) => ({ keys: name.split(' '), holders })) };
});

/** Organisations that a text names, longest names first. */
export function findOrganisations(text: string, organisations: readonly Organisation[]): FoundOrganisation[] {
  const words = findWords(text).filter(({ key }) => key !== 'the');
  const printed = new Set(words.map(({ key }) => key));
  const found = indexOrganisations(organisations).keys.flatMap(({ keys, holders }): FoundOrganisation[] => {
    if (!printed.has(keys[0]!)) return [];
    const at = words.findIndex((_, i) => keys.every((key, n) => words[i + n]?.key === key));
    return at === -1
      ? []
      : holders.map((organisation) => ({
          organisation,
          start: words[at]!.start,
          end: words[at + keys.length - 1]!.end,
        }));
  });
  return found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || (a.organisation.id < b.organisation.id ? -1 : 1),
  );
}

/** From the source's organisation up through what it belongs to, and from there to the state's own body of that kind. */
function nearest(
  id: string,
  kind: Organisation['kind'],
  pattern: RegExp,
  organisations: readonly Organisation[],
): Organisation | null {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const above: Organisation[] = [];
  for (
    let at = byId.get(id);
    at !== undefined && !above.includes(at);
    at = at.parent === null ? undefined : byId.get(at.parent)
  )
    above.push(at);
  const named = (organisation: Organisation) =>
    organisation.kind === kind && namesOf(organisation).some((name) => kind !== 'ministry' || pattern.test(name));
  const own = above.find(named);
  if (own !== undefined) return own;
  const siblings = organisations.filter(
    (organisation) => named(organisation) && above.some(({ id: parent }) => parent === organisation.parent),
  );
  return siblings.length === 1 ? siblings[0]! : null;
}

const toNamed = ({ id, name }: Organisation): Named => ({ id, name });
