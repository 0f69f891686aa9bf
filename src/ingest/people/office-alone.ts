import type { Office, Person } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { once } from '../once.ts';
import type { Line } from '../types.ts';
import type { NameIndex } from './name-index.ts';
import { officesOn } from './offices.ts';
import type { Speaking } from './speaking-mentions.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import { findWords } from './words.ts';

const HEAD = new RegExp(
  String.raw`^(?:[\p{L}-]+\s+){0,3}?(?:${SPEECH_NOUNS.join('|')})\s+(?:(?:by|of|from)\s+(?:the\s+)?)?(?<rest>\p{Lu}.*)$`,
  'iu',
);

/**
 * The holder of an office that a headline names without a name: "Address by the President of Norland on …", "Звернення Президента
 * України".
 */
export function holderInTitle(title: Line | null, index: NameIndex, day: Bounds | null): Speaking[] {
  const rest = title === null ? undefined : HEAD.exec(title.text)?.groups?.['rest'];
  return title === null || rest === undefined ? [] : holderOf(rest, 'title/office', title.number, index, day);
}

/** The holder of an office that a report's first sentence lets speak without a name: "Norland’s foreign minister said on Friday". */
export function holderInLead(words: string, line: number, index: NameIndex, day: Bounds | null): Speaking | null {
  return holderOf(words.replace(/^the\s+/iu, ''), 'lead/office', line, index, day)[0] ?? null;
}

/** Who held the office that the words open with. It counts where its whole title stands there and one person of the authority held it on every day that comes into question. */
function holderOf(words: string, rule: string, line: number, index: NameIndex, day: Bounds | null): Speaking[] {
  if (day === null) return [];
  const keys = findWords(words).map(({ key }) => key);
  const opened = (titlesOf(index).get(keys[0] ?? '') ?? []).filter(
    ({ person, term, wanted }) =>
      wanted.every((key, i) => keys[i] === key) && holds(term, day) && officesOn(person, day, index).length > 0,
  );
  // Of the offices of one person the first counts.
  const holders = [...Map.groupBy(opened, ({ person }) => person).values()].map(([first]) => first!);
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return [];
  return [
    {
      mention: {
        start: 0,
        end: words.length,
        exact: holder.person.name,
        people: [holder.person],
        form: 'full',
        title: null,
        offices: [holder.office],
        present: true,
        name: holder.person.name,
      },
      rule,
      line,
    },
  ];
}

const holds = (term: Bounds, day: Bounds) =>
  (term.min === null || (day.min !== null && term.min <= day.min)) &&
  (term.max === null || (day.max !== null && day.max <= term.max));

interface TitleOfOffice {
  readonly person: Person;
  readonly office: Office;
  readonly term: Bounds;
  /** Keys of its words. */
  readonly wanted: readonly string[];
}

/** The titles that say whose office it is, by their first word; people and their offices in the order of the authority. */
const titlesOf = once((index: NameIndex): ReadonlyMap<string, readonly TitleOfOffice[]> =>
  Map.groupBy(
    [...index.people.values()].flatMap((person) =>
      (index.offices.get(person.id) ?? []).flatMap(({ office, term }) =>
        [office.title, ...office.titles].flatMap((title): TitleOfOffice[] => {
          const wanted = findWords(title).map(({ key }) => key);
          return wanted.length > 1 && /\s(?:of|for)\s|['’]s\s|\p{Script=Cyrillic}/u.test(title)
            ? [{ person, office, term, wanted }]
            : [];
        }),
      ),
    ),
    ({ wanted }) => wanted[0]!,
  ),
);
