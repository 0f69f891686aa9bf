import type { Source } from '../../../statement/authority.ts';
import { bodyKindOf } from '../../lexicon/bodies.ts';
import { isGivenName } from '../../people/given-names.ts';
import { isAgency } from '../../lexicon/agencies.ts';
import { once } from '../../once.ts';
import type { Line } from '../../types.ts';
import { isVenueName } from '../../lexicon/rooms.ts';
import { isTown } from '../../lexicon/towns.ts';
import { spelled } from '../source-marks.ts';
import { isState } from '../../lexicon/states.ts';
import {
  ADDRESSED,
  type Form,
  hasBodyWord,
  type Host,
  hostsIn,
  inAgency,
  inBodies,
  inBrackets,
  inItself,
  inLabel,
  inLead,
  inPieces,
  inRights,
  inTitle,
  isPart,
  type NameMention,
  nameIn,
} from './mentions.ts';
import { MEDIA_SIGNS, MEDIA_WORDS, PARTS } from './phrases.ts';

/** A name that may be that of the text's source, with what is known of it. */
export interface SourceCandidate {
  /** As printed where it tells most. */
  readonly name: string;
  readonly line: Line;
  /** How that line prints it. */
  readonly form: Form;
  /** The record of that name, or null. */
  readonly source: Source | null;
  readonly features: readonly string[];
  /** Whether the text came with the menus of a page around it. */
  readonly saved: boolean;
}

/** A name as a line prints it, and the record that it is known to be of. */
export type KnownMention = NameMention & { readonly source?: Source };

/** What a section of the page adds to what the page prints. */
export interface SectionMentions {
  /** Numbers of the lines that are words of the section. */
  readonly words?: ReadonlySet<number>;
  /** Of these, those in the middle of a paragraph that was broken over several lines. */
  readonly broken?: ReadonlySet<number>;
  /** The page's first line and the headline. */
  readonly heads: readonly Line[];
  /** Sources with a record whose marks or names were found, and how. */
  readonly mentions: readonly KnownMention[];
}

/** Names and hosts that a page prints around its words; found once for all sections of a page. */
interface PageNames {
  readonly mentions: readonly NameMention[];
  readonly hosts: readonly Host[];
  readonly prose: string;
  /** Lines that come again letter for letter, as those at the head of every sheet do. */
  readonly repeated: ReadonlySet<string>;
  /** What stands before a colon at the beginning of a line. */
  readonly labels: ReadonlySet<string>;
  readonly lines: number;
  /** Numbers of the lines that are no prose. */
  readonly short: readonly number[];
  /** Number of the line that is the n-th of those with words. */
  readonly place: ReadonlyMap<number, number>;
}

const MOST_HOSTS = 6;
const MOST_AGAIN = 16;
const MOST_LINES = 4000;
/** Lines at the top and at the foot of a page that may be nothing but a name. */
const EDGE = 6;
/** Lines in which a dateline or an author's line may stand. */
const AGENCY_ABOVE = 40;
/** Lines in which letters and releases name the house that writes. */
const LETTERHEAD = 14;

/** So many sentences from the top are asked which body they begin with. */
const LEADS_READ = 2;

/** An address in a longer line is one that a sentence refers to. */
const LONG_LINE = 120;

/** More short lines than these are a menu's. */
const MENU = 30;

/** A line with more signs is prose. */
const LONG = 110;
const isProse = (text: string, words: number) => words > 14 || (words > 7 && /[.?!。！？]["”»)]?$/u.test(text));

const pageNames = once((lines: readonly Line[]): PageNames => {
  const full = lines.filter(({ text }) => text !== '').slice(0, MOST_LINES);
  const mentions: NameMention[] = [];
  const hosts: Host[] = [];
  const short: Line[] = [];
  const prose: string[] = [];
  const alone = new Map<string, Line[]>();
  const times = new Map<string, number>();
  let leads = 0;
  for (const [index, line] of full.entries()) {
    times.set(line.text, (times.get(line.text) ?? 0) + 1);
    if (index < AGENCY_ABOVE || index >= full.length - EDGE) mentions.push(...inAgency(line));
    hosts.push(...hostsIn(line));
    mentions.push(...inRights(line));
    if (index < 3) mentions.push(...inBrackets(line));
    if (line.text.length <= 160) mentions.push(...inLabel(line));
    const words = line.text.length > LONG ? Infinity : line.text.split(/\s+/u).length;
    if (isProse(line.text, words)) {
      prose.push(line.text);
      if (leads++ < LEADS_READ) mentions.push(...inLead(line));
      continue;
    }
    short.push(line);
    if (index < LETTERHEAD || index >= full.length - LETTERHEAD) mentions.push(...inBodies(line), ...inPieces(line));
    mentions.push(...inItself(line));
    const name = words <= 9 ? nameIn(line.text) : null;
    // `Dear friends,`: how somebody is addressed.
    if (name === null || /[,،，]\s*$/u.test(line.text)) continue;
    if (index < EDGE) mentions.push({ name, line, form: 'head' });
    else if (index >= full.length - EDGE) mentions.push({ name, line, form: 'foot' });
    const key = spelled(name);
    alone.set(key, [...(alone.get(key) ?? []), line]);
  }
  for (const [key, found] of alone) {
    const form = found.length > 1 ? 'alone' : hasMediaWord(key) ? 'alone-media' : null;
    if (form !== null && (key.includes(' ') || !isPart(key)))
      mentions.push(...found.map((line): NameMention => ({ name: nameIn(line.text)!, line, form })));
  }
  mentions.push(...again(short), ...likeHosts(full, hosts));
  return {
    mentions,
    hosts,
    prose: prose.join('\n'),
    labels: new Set(
      full.flatMap(({ text }) => /^(?<label>[^:：]{2,60})[:：]\s/u.exec(text)?.groups?.['label'] ?? []).map(spelled),
    ),
    repeated: new Set([...times].flatMap(([text, count]) => (count >= AGAIN ? [text] : []))),
    lines: full.length,
    short: short.map(({ number }) => number),
    place: new Map(full.map(({ number }, index) => [number, index])),
  };
});

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&.@-]*/gu;

/** In so many short lines a name comes again. */
const AGAIN = 3;

/** Names that come again in several short lines: `Skerry Post Shop`, `Skerry Post Jobs`. */
function again(short: readonly Line[]): NameMention[] {
  const first = new Map<string, Line>();
  for (const line of short) if (!first.has(line.text)) first.set(line.text, line);
  const distinct = [...first.values()];
  const capital = distinct.map(({ text }) =>
    [...text.matchAll(WORD)].map((word) => (/^[\p{Lu}\p{Lo}]/u.test(word[0]) ? word : null)),
  );
  // A name comes again where its first and last words do: most words of a page stand there once.
  const times = new Map<string, number>();
  for (const words of capital)
    for (const word of new Set(words.map((one) => one?.[0])))
      if (word !== undefined) times.set(word, (times.get(word) ?? 0) + 1);
  const runs = new Map<string, Line[]>();
  for (const [index, words] of capital.entries()) {
    const line = distinct[index]!;
    const comesAgain = words.map((word) => (word !== null && times.get(word[0])! >= AGAIN ? word : null));
    const own = new Set<string>();
    for (const [from, begins] of comesAgain.entries()) {
      if (begins === null) continue;
      for (const ends of comesAgain.slice(from, from + 4))
        if (ends !== null) own.add(line.text.slice(begins.index, ends.index + ends[0].length));
    }
    for (const run of own) {
      const found = runs.get(run);
      if (found === undefined) runs.set(run, [line]);
      else found.push(line);
    }
  }
  const often = [...runs].filter(
    ([run, { length }]) => length >= AGAIN && (run.includes(' ') || !isPart(spelled(run))) && nameIn(run) !== null,
  );
  return often
    .filter(
      ([run, { length }]) =>
        !often.some(([other, lines]) => other !== run && other.includes(run) && lines.length >= length),
    )
    .toSorted((a, b) => b[1].length * Math.sqrt(b[0].length) - a[1].length * Math.sqrt(a[0].length))
    .slice(0, MOST_AGAIN)
    .flatMap(([name, lines]) => lines.map((line): NameMention => ({ name, line, form: 'again' })));
}

/** Words that written together are the label of a host that the page prints, and the hosts themselves. */
function likeHosts(lines: readonly Line[], hosts: readonly Host[]): NameMention[] {
  const counts = Map.groupBy(hosts, ({ label }) => label);
  const labels = [...counts].toSorted((a, b) => b[1].length - a[1].length).slice(0, MOST_HOSTS);
  return labels.flatMap(([label, found]) => {
    const joined = label.replaceAll('-', '');
    const printed = lines.flatMap((line) => spelling(line, joined));
    const { host, line, mail } = found.find((one) => !one.mail) ?? found[0]!;
    return [...printed, { name: host, line, form: mail ? ('mail' as const) : ('host' as const) }];
  });
}

/** Articles that stand in hosts and are left out, or glued to another word, where the name is printed. */
const HOST_ARTICLES: readonly string[] = [
  'the',
  'le',
  'la',
  'les',
  'el',
  'los',
  'il',
  'lo',
  'die',
  'der',
  'das',
  'o',
  'a',
];
const LEADING_ARTICLE = new RegExp(`^(?:${HOST_ARTICLES.filter(({ length }) => length > 1).join('|')})`, 'u');

/** A run of words of a line that makes up the label, with `the` or without. */
function spelling(line: Line, label: string): NameMention[] {
  const short = label.length <= 3;
  if (!short && !squeeze(line.text).includes(label.replace(LEADING_ARTICLE, ''))) return [];
  const words = [...line.text.matchAll(WORD)];
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + 6); to++) {
      joined += squeeze(words[to]![0].replace(/(?<=\p{L})['’]s$/u, ''));
      if (!short && !label.includes(joined)) break;
      if (joined === label || (joined.length > 4 && HOST_ARTICLES.some((article) => article + joined === label))) {
        const name = line.text
          .slice(words[from]!.index, words[to]!.index + words[to]![0].length)
          .replace(/['’]s$/u, '');
        const isAddress = to === from && /\.\p{L}{2,}$/u.test(name);
        // Three letters in small letters are some word.
        if (isAddress || (short && name !== name.toUpperCase())) break;
        return nameIn(name) === null ? [] : [{ name: nameIn(name)!, line, form: 'like-host' }];
      }
    }
  }
  return [];
}

const FOLDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', æ: 'ae', å: 'a' };

/** Letters and figures alone, as hosts are written. */
const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[äöüßøæå]/gu, (letter) => FOLDED[letter]!)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const keyOf = (name: string) =>
  spelled(name.replace(/\.(?:com|org|net|de|co\.uk|fr|es|it|ch|at|tv|info|ru|cr|se|no|dk)$/iu, '')).replace(
    /^(?:the|der|die|das|le|la|les|el|il|los) (?=\S)/u,
    '',
  );

/**
 * Every name that a page prints where sources print theirs.
 *
 * @param lines all lines of the page
 * @param sources those that have a record
 */
export function sourceCandidates(
  lines: readonly Line[],
  { heads, mentions, words: own = new Set(), broken = new Set() }: SectionMentions,
  sources: readonly Source[],
): readonly SourceCandidate[] {
  const page = pageNames(lines);
  const hasMenu = page.short.filter((number) => !own.has(number)).length > MENU;
  const known = recordsByName(sources);
  const homes = recordsByHost(sources);
  const all: readonly KnownMention[] = [
    ...heads.flatMap(inTitle),
    ...heads.flatMap(inBodies),
    ...mentions,
    ...besideWords(page.mentions, own, broken),
  ];
  const headline = hasMenu ? undefined : heads.at(-1);
  /** A whole headline of several words is none's name; a page's first line may be taken for one. */
  const isHeadline = (name: string, line: Line, form: Form) =>
    line.number === headline?.number && (form === 'head' || form === 'foot') && name.split(' ').length > 3;
  const groups = new Map<string, KnownMention[]>();
  for (const mention of all) {
    const { name, line, form, source } = mention;
    const bare = keyOf(name);
    if (bare === '' || SMALL_WORDS.has(bare) || isHeadline(name, line, form)) continue;
    if (HEADINGS.has(bare.split(' ')[0]!)) continue;
    if (source === undefined && isVenueName(name)) continue;
    const key = source?.id ?? known.get(bare)?.id ?? homes.get(name.toLowerCase()) ?? bare;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const byId = new Map(sources.map((source) => [source.id, source]));
  const hostCounts = Map.groupBy(page.hosts, ({ label }) => label.replaceAll('-', ''));
  const mostHosts = Math.max(0, ...[...hostCounts.values()].map(({ length }) => length));
  const rows = [...groups].map(([key, group]) => ({
    key,
    group,
    lines: new Set(group.map(({ line }) => line.number)).size,
  }));
  const most = Math.max(...rows.map((row) => row.lines));
  const shorts = new Map(
    rows
      .flatMap(({ key, group }) => group.map(({ name }) => [initialsOf(name), key] as const))
      .filter(([k]) => k.length > 1),
  );
  const keys = new Set(rows.map(({ key }) => key));
  const headNumbers = new Set(heads.map(({ number }) => number));
  const bodies = rows.filter(({ group }) => group.some(({ name }) => hasBodyWord(name))).length;
  const firstLine = lines.find(({ text }) => text !== '')?.number;
  return rows.map(({ key, group, lines: count }): SourceCandidate => {
    const source = byId.get(key) ?? null;
    const { name, line, form } = best(group);
    const forms = Map.groupBy(group, (mention) => mention.form);
    const bare = spelled(name);
    const words = bare.split(' ');
    const squeezed = squeeze(keyOf(name));
    const host = [...hostCounts.keys()].find(
      (label) => label === squeezed || label === `the${squeezed}` || label === squeeze(name),
    );
    const near =
      host === undefined && squeezed.length >= 4
        ? [...hostCounts.keys()].find(
            (label) => label.length >= 4 && (label.includes(squeezed) || squeezed.includes(label)),
          )
        : undefined;
    const initials = host === undefined && words.length > 1 && hostCounts.has(words.map((word) => word[0]).join(''));
    const at = Math.min(...group.map((mention) => page.place.get(mention.line.number) ?? 0));
    const bottom = Math.max(...group.map((mention) => page.place.get(mention.line.number) ?? 0));
    const saved = hasMenu ? 'page' : 'bare';
    const inProse = countIn(page.prose, name);
    const told =
      inProse > 0 && ['told ', 'told the ', 'told The '].some((before) => page.prose.includes(`${before}${name}`));
    const isHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name);
    const zones = new Set(
      group.map((mention) =>
        headNumbers.has(mention.line.number) ? 'title' : own.has(mention.line.number) ? 'words' : 'around',
      ),
    );
    const ledBy = new Set(group.map(leadOf));
    const features = [
      ...[...zones].map((zone) => `z:${zone}`),
      ...(zones.size === 1 ? [`only:${[...zones][0]!}|${saved}`] : []),
      ...[...zones].flatMap((zone) => [...forms.keys()].map((kind) => `f:${kind}|${zone}`)),
      ...(forms.size === 1 ? [`only:${form}`, `only:${form}|words=${Math.min(words.length, 6)}`] : []),
      ...[...ledBy].filter((lead) => lead !== '').map((lead) => `lead:${lead}`),
      ...(hasBodyWord(name) ? [...ledBy].map((lead) => `lead:${lead || 'none'}|body`) : []),
      ...(words.length > 1 && keys.has(initialsOf(name)) ? ['spells-out'] : []),
      ...(shorts.has(bare) && shorts.get(bare) !== key ? ['spelled-out'] : []),
      ...(words.every((word) => MEDIA_WORDS.has(word) || PARTS.has(word))
        ? [`generic=${Math.min(words.length, 3)}`]
        : []),
      ...[...forms].flatMap(([kind, found]) => [
        `f:${kind}`,
        ...(found.some((one) => (page.place.get(one.line.number) ?? 0) > 0.8 * page.lines) ? [`f:${kind}@end`] : []),
        `f:${kind}|${saved}`,
        ...(new Set(found.map((one) => one.line.number)).size > 1 ? [`f2:${kind}`] : []),
      ]),
      `forms=${Math.min(forms.size, 5)}`,
      `lines=${bucket(count)}`,
      ...(count === most ? ['most'] : []),
      host !== undefined
        ? `host=own|${hostCounts.get(host)!.length === mostHosts ? 'most' : 'less'}`
        : near !== undefined
          ? `host=near|${hostCounts.get(near)!.length === mostHosts ? 'most' : 'less'}`
          : initials
            ? 'host=initials'
            : hostCounts.size > 0
              ? 'host=other'
              : 'host=none',
      `words=${Math.min(words.length, 6)}`,
      ...(/^\p{Lu}{2,5}$/u.test(name) ? [`acronym|${saved}`, `acronym|${host === undefined ? 'other' : 'host'}`] : []),
      ...(/\p{Ll}\p{Lu}/u.test(name) ? ['camel'] : []),
      ...(name.split(/\s+/u).some(isAgency)
        ? [...[...forms.keys()].map((kind) => `f:${kind}|agency`), `agency|${saved}`]
        : []),
      ...(isHost
        ? [`address-in=${group.some(({ line: { text } }) => text.length > LONG_LINE) ? 'sentence' : 'line'}|${saved}`]
        : []),
      ...(isHost ? ['address'] : [`small-words=${smallWordsIn(name)}`]),
      ...(/\p{Lo}/u.test(name)
        ? ['signs']
        : name === name.toUpperCase()
          ? ['capitals']
          : /^\p{Ll}/u.test(name)
            ? ['small']
            : []),
      ...(hasMediaWord(bare) ? ['media', ...[...forms.keys()].map((kind) => `f:${kind}|media`)] : []),
      ...kindsOf(name).flatMap((kind) => [
        `kind=${kind}`,
        `kind=${kind}|${saved}`,
        ...[...ledBy].map((lead) => `kind=${kind}|lead=${lead || 'none'}`),
      ]),
      ...(isPerson(words) ? ['person'] : words.some(isGivenName) ? ['given-name'] : []),
      ...(group.some((mention) => mention.line.number === firstLine)
        ? ['first-line', ...(hasBodyWord(name) ? ['first-line|body', `first-line|body|${saved}`] : [])]
        : []),
      ...(group.some((mention) => page.repeated.has(mention.line.text))
        ? ['repeated', `repeated|body=${hasBodyWord(name)}`]
        : []),
      ...(bodies === 1 && hasBodyWord(name) ? ['only-body', `only-body|${saved}`] : []),
      ...(group.some(hasColon) ? ['colon-behind', `colon-behind|${saved}`] : []),
      ...(page.labels.has(bare) ? ['label'] : []),
      ...(hasBodyWord(name) ? ['body', `body|${saved}`, ...[...forms.keys()].map((kind) => `f:${kind}|body`)] : []),
      ...(host === undefined ? [] : [...forms.keys()].map((kind) => `f:${kind}|host`)),
      ...(isPart(bare) ? ['part'] : words.some((word) => PARTS.has(word)) ? ['some-part'] : []),
      ...(name.split(/[-–/]/u).every((part) => isTown(part) || isState(part)) ? ['place'] : []),
      ...(/\d/u.test(name) ? ['figures'] : []),
      ...(at < EDGE ? ['top'] : []),
      ...(bottom >= page.lines - EDGE ? ['foot'] : []),
      `prose=${bucket(inProse)}`,
      ...(told ? ['told'] : []),
      ...(source === null ? [] : ['record', `record=${source.kind}`, `record=${source.kind}|${saved}`]),
      ...(rows.some((other) => other.key !== key && ` ${other.key} `.includes(` ${key} `) && other.lines >= count)
        ? ['inside']
        : []),
      ...(rows.some((other) => other.key !== key && ` ${key} `.includes(` ${other.key} `) && other.lines > count)
        ? ['around']
        : []),
    ];
    return { name, line, form, source, features, saved: saved === 'page' };
  });
}

/** Forms that only a line of its own has; a piece of a sentence that was broken over lines looks like one. */
const ON_ITS_OWN: ReadonlySet<Form> = new Set<Form>([
  'head',
  'foot',
  'alone',
  'alone-media',
  'piece',
  'itself-before',
  'itself-behind',
]);

/** Mentions that are more than words of the text: no piece of a sentence, and what comes again does so beside the words. */
function besideWords(
  mentions: readonly NameMention[],
  own: ReadonlySet<number>,
  broken: ReadonlySet<number>,
): readonly NameMention[] {
  const beside = mentions.filter(({ form, line: { number } }) =>
    form === 'again' ? !own.has(number) : !(ON_ITS_OWN.has(form) && broken.has(number)),
  );
  const times = Map.groupBy(
    beside.filter(({ form }) => form === 'again'),
    ({ name }) => name,
  );
  return beside.filter(({ form, name }) => form !== 'again' || times.get(name)!.length >= AGAIN);
}

/** First letters of a name's words, the small ones left out: `Skerry Post Daily`: `spd`. */
export const initialsOf = (name: string): string =>
  spelled(name.replace(/['’]s?(?!\p{L})/gu, ''))
    .split(' ')
    .filter((word) => !LITTLE.has(word))
    .map((word) => word[0] ?? '')
    .join('');
const LITTLE = new Set('of the for and de la le les des du del der die und für di da do dos e y et'.split(' '));

/** Words that no source is called by, wherever they stand. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'us uns you we me them our your nous vous nos nosotros noi voi oss os oss nas нас вас so but and the thank thanks question answer speaker moderator q a yes no dr mr mrs well ok okay i it this that there here what when how why now not if or as at'.split(
    ' ',
  ),
);

/** Words that headings and letters begin with, and names of sources do not. */
const HEADINGS: ReadonlySet<string> = new Set(
  (
    'dear statement statements interview speech speeches remarks transcript address briefing communique declaration memorandum ' +
    'discours allocution entretien comunicado declaracion discurso entrevista comunicato dichiarazione discorso intervista ' +
    'erklarung pressemitteilung rede ansprache oswiadczenie komunikat przemowienie заявление сообщение выступление заява виступ'
  ).split(' '),
);

/** What leads to a name inside a line: who speaks, what kind of text, where; at its beginning, what follows; empty: it is alone. */
function leadOf({ name, line: { text } }: NameMention): string {
  const at = text.indexOf(name);
  if (at <= 0) return at === 0 && text.length > name.length ? `first|${behindOf(text.slice(name.length))}` : '';
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  const [nearest = '', next = ''] = before
    .split(/[^\p{L}\p{M}’-]+/u)
    .filter(Boolean)
    .toReversed();
  return LEADING.get(ARTICLES.has(nearest) ? next : nearest) ?? 'other';
}
const ARTICLES = new Set('the le la les l el los las il lo gli o os a as der die das dem den'.split(' '));
const behindOf = (rest: string) =>
  /^['’]s?\s/u.test(rest)
    ? 'possessive'
    : /^\s*[|–—:,.(-]/u.test(rest)
      ? 'stroke'
      : /^\s\p{Ll}/u.test(rest)
        ? 'small'
        : 'capital';

/** Words before a name by what they make of it. */
const LEADING: ReadonlyMap<string, string> = new Map(
  (
    [
      ['by', 'by par por von da od av door przez tarafından от від oleh af'],
      ['of', 'of de du des del della dei do dos des van der af av o'],
      ['from', 'from aus depuis desde dal från fra z из'],
      ['in', 'in at before on dans en nel im bei na no em vor à au i på til to zu w u ve в на при'],
      ['with', 'with and avec et con y com e mit und och og med z i и с'],
      [
        'role',
        'minister minister’s president spokesperson spokesman spokeswoman secretary ministre porte-parole ministro ministra sprecher sprecherin presidente portavoz porta-voz rzecznik представитель речник министр официальный',
      ],
      [
        'kind',
        'statement release press communiqué communique déclaration comunicado declaración nota comunicato erklärung pressemitteilung oświadczenie komunikat заявление заява сообщение açıklaması 声明 record',
      ],
    ] as const
  ).flatMap(([lead, words]) => words.split(' ').map((word) => [word, lead] as const)),
);

const kindsOf = (name: string): readonly string[] =>
  [...new Set(name.split(/[^\p{L}\p{M}-]+/u).map((word) => bodyKindOf(word)))].filter((kind) => kind !== null);

const isPerson = ([first = '']: readonly string[]) => ADDRESSED.has(first) || isGivenName(first);

/** The letters that a name is short by, `SPD` and `SPD News`, as small ones; null: it is none of letters alone. */
export function lettersOf(name: string): string | null {
  const own = name.split(/\s+/u).filter((word) => !MEDIA_WORDS.has(word.toLowerCase()));
  return own.length === 1 && /^\p{Lu}{2,7}$/u.test(own[0]!) ? own[0]!.toLowerCase() : null;
}

/** Whether a name has a word that media call themselves by; written together too, as in German. */
const hasMediaWord = (spelledName: string): boolean =>
  MEDIA_SIGNS.test(spelledName) ||
  spelledName.split(' ').some((word) => MEDIA_WORDS.has(word) || MEDIA_ENDS.test(word));
const MEDIA_ENDS =
  /(?:zeitung|nachrichten|anzeiger|spiegel|magazin|blatt|bladet|posten|times|news|post|press|presse)$/u;

function countIn(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

/** `Skerry Post: …`: a label, more likely than a name. */
const hasColon = ({ name, line: { text } }: NameMention) =>
  /^\s?[:：]/u.test(text.slice(text.indexOf(name) + name.length));

/** Words of a name in small letters that are more than prepositions: names have few of them, sentences many. */
const smallWordsIn = (name: string) => Math.min(3, name.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length);

const bucket = (count: number) => (count > 9 ? '10+' : count > 4 ? '5+' : count > 2 ? '3+' : String(count));

/** The forms in which a name is printed best, those first that print nothing else beside it. */
const PRINTED: readonly string[] = [
  'dateline',
  'label',
  'byline',
  'rights',
  'itself-before',
  'head',
  'title-last',
  'foot',
  'alone',
  'like-host',
  'again',
];

function best(group: readonly NameMention[]): NameMention {
  const rank = ({ form, name }: NameMention) => {
    const at = PRINTED.indexOf(form);
    return (at === -1 ? PRINTED.length : at) + (/\.\p{L}{2,5}$/u.test(name) ? 20 : 0);
  };
  return group.reduce((chosen, mention) => (rank(mention) < rank(chosen) ? mention : chosen));
}

/** Records by the host of their site; a host that two have is nobody's. */
const recordsByHost = once((sources: readonly Source[]): ReadonlyMap<string, string> => {
  const hosts = Map.groupBy(
    sources.filter(({ home }) => home !== null),
    ({ home }) => home!.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/gu, '').toLowerCase(),
  );
  return new Map([...hosts].flatMap(([host, [first, ...more]]) => (more.length === 0 ? [[host, first!.id]] : [])));
});

/** Records by each name under which they may stand alone; a name that two have is nobody's. */
const recordsByName = once((sources: readonly Source[]): ReadonlyMap<string, Source> => {
  const found = Map.groupBy(
    sources.flatMap((source) =>
      [source.name, ...source.names.filter(({ use }) => use === 'full').map(({ name }) => name)].map((name) => ({
        key: keyOf(name),
        source,
      })),
    ),
    ({ key }) => key,
  );
  return new Map(
    [...found].flatMap(([key, rows]) =>
      new Set(rows.map(({ source }) => source.id)).size === 1 ? [[key, rows[0]!.source] as const] : [],
    ),
  );
});
