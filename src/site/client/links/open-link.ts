import type { Versions } from '../../../statement/versions.ts';
import { judgeAddress, type Part, type StatementOnPage, type Verdict } from '../../links/judge-link.ts';
import { type Stretch, wordChanges } from '../../links/word-changes.ts';
import { type Asked, readAddress } from '../../links/word-link.ts';
import { wordDate } from '../../words/dates.ts';
import { joinWords } from '../../words/join-words.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { markWords } from './mark-words.ts';
import { elementAt, rangeOf, readPage } from './page-text.ts';
import { passageWords } from './passage-words.ts';

/**
 * What is found out about an address; `unchecked`: what the statement was before could not be read; `partial`, `record`: only
 * a part of the words may be shown, or none.
 */
type Finding = Verdict | { readonly verdict: 'unchecked' | 'partial' | 'record' };

/**
 * Answer the address of the page: mark the words that it asks for, say in a line beside them whether they are still these,
 * and go there.
 */
export async function openLink(page: Document, { search, hash }: Pick<Location, 'search' | 'hash'>): Promise<void> {
  const words = page.querySelector<HTMLElement>('.words, [data-record-only]');
  const asked = readAddress(search, hash);
  if (!words || asked.anchor === null) return;
  const statement = readPage(page);
  const finding = await find(asked, statement, words.dataset);
  page.querySelector('.link-note')?.remove();
  const ranges = partsOf(finding).flatMap((part) => part.ranges.flatMap((range) => rangeOf(page, range) ?? []));
  markWords(page, ranges);
  if (finding === null) return;
  const lexicon = await passageWords(page);
  const note = noteOf(page, finding, lexicon, words);
  const place = placeOf(page, asked, finding);
  if (place) place.before(note);
  else words.prepend(note);
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'start' });
}

async function find(asked: Asked, statement: StatementOnPage, data: DOMStringMap): Promise<Finding | null> {
  const finding = judgeAddress(asked, statement, null);
  if (finding?.verdict !== 'not-made') return finding;
  if (data['partial'] !== undefined) return { verdict: 'partial' };
  if (data['recordOnly'] !== undefined) return { verdict: 'record' };
  if (data['versions'] === undefined) return finding;
  try {
    const response = await fetch(data['versions']);
    return judgeAddress(asked, statement, (await response.json()) as Versions);
  } catch {
    return { verdict: 'unchecked' };
  }
}

const partsOf = (finding: Finding | null): readonly Part[] => (finding && 'parts' in finding ? finding.parts : []);

/** What the line stands before: the block of the first paragraph that is spoken of; null: none of them stands. */
function placeOf(page: Document, { anchor }: Asked, finding: Finding): Element | null {
  const parts = partsOf(finding);
  const today = [
    ...parts.flatMap(({ ranges }) => ranges),
    ...parts.flatMap(({ now }) => now),
    ...('now' in finding ? finding.now : []),
    { anchor: anchor ?? '' },
  ];
  for (const one of today) {
    const element = elementAt(page, one.anchor);
    if (element) return element.closest('.paragraph') ?? element;
  }
  return null;
}

const SAID: Readonly<Record<Finding['verdict'], Key>> = {
  same: 'links.same',
  kept: 'links.kept',
  corrected: 'links.wordsCorrected',
  gone: 'links.gone',
  lost: 'links.lost',
  'not-made': 'links.notMade',
  unchecked: 'links.unchecked',
  partial: 'links.partial',
  record: 'links.recordOnly',
};

function noteOf(page: Document, finding: Finding, lexicon: Lexicon, words: HTMLElement): HTMLElement {
  const say = (key: Key, values: Readonly<Record<string, string>> = {}) =>
    plainText(fill(lexicon.message(key), values, lexicon.lang));
  const note = make(page, 'div', 'link-note');
  note.tabIndex = -1;
  note.lang = lexicon.lang;
  note.dir = page.documentElement.dir;
  note.role = 'status';
  note.dataset['verdict'] = finding.verdict;
  // What is gone stood until it went for good, whatever was corrected before.
  const told = 'days' in finding ? finding.days.slice(finding.verdict === 'gone' ? -1 : 0) : [];
  const days = told.map((day) => wordDate(lexicon, day));
  const line = make(page, 'p', '');
  line.textContent = say(SAID[finding.verdict], { days: joinWords(days, lexicon.lang) });
  const close = make(page, 'button', 'close');
  close.textContent = say('links.close');
  close.addEventListener('click', () => {
    note.remove();
    markWords(page, []);
  });
  note.append(line);
  const changed = partsOf(finding).filter(({ old, now }) => now.length !== 1 || now[0]!.words !== old);
  if (finding.verdict !== 'same' && changed.length > 0) {
    const show = make(page, 'details', '');
    show.open = finding.verdict !== 'kept';
    const summary = make(page, 'summary', '');
    summary.textContent = say('links.show');
    show.append(summary, ...changed.map((part) => sides(page, part, words, say)));
    note.append(show);
  }
  note.append(close);
  return note;
}

/** The paragraph as it was and as it stands, beside each other; the words of the link are set off in the old one. */
function sides(page: Document, { old, cut, now }: Part, words: HTMLElement, say: (key: Key) => string): HTMLElement {
  const stands = now.map((one) => one.words).join('\n');
  const { old: before, now: after } = wordChanges(old, stands);
  const both = make(page, 'div', 'sides');
  const side = (key: Key, stretches: readonly Stretch[], mark: 'del' | 'ins') => {
    const element = make(page, 'div', '');
    const heading = make(page, 'b', '');
    heading.textContent = say(key);
    const text = make(page, 'p', '');
    [text.lang, text.dir] = [words.lang, words.dir];
    for (const { text: piece, changed } of stretches) {
      const part = changed ? make(page, mark, '') : page.createElement('span');
      part.textContent = piece;
      text.append(part);
    }
    element.append(heading, text);
    both.append(element);
    return text;
  };
  side('links.asLinked', before, 'del').title = cut;
  const standing = side('links.asItStands', after, 'ins');
  if (stands === '') {
    standing.textContent = say('links.nothingNow');
    [standing.lang, standing.dir] = ['', ''];
  }
  return both;
}

function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = page.createElement(name);
  if (className !== '') element.className = className;
  return element;
}
