import type { Bounds } from '../../statement/edtf.ts';
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
  const holders = [...index.people.values()].flatMap((person) => {
    const office = (index.offices.get(person.id) ?? []).find(
      ({ office: { title: name, titles }, term }) =>
        holds(term, day) &&
        officesOn(person, day, index).length > 0 &&
        [name, ...titles].some((printed) => opens(keys, printed)),
    );
    return office === undefined ? [] : [{ person, office: office.office }];
  });
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

/** Whether the words begin with a title that says whose office it is. */
function opens(keys: readonly string[], title: string): boolean {
  const wanted = findWords(title).map(({ key }) => key);
  return (
    wanted.length > 1 &&
    /\s(?:of|for)\s|['’]s\s|\p{Script=Cyrillic}/u.test(title) &&
    wanted.every((key, i) => keys[i] === key)
  );
}
