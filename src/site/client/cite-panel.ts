import type { Locator } from '../cite/csl.ts';
import { bibtex } from '../cite/formats/bibtex.ts';
import { cslJson } from '../cite/formats/csl-json.ts';
import { ris } from '../cite/formats/ris.ts';
import { locate, locateQuotation } from '../cite/locate.ts';
import { displayName } from '../cite/names.ts';
import type { CitePage } from '../cite/places.ts';
import { plainText, type Text } from '../cite/runs.ts';
import { htmlOf, runElement } from '../cite/shown-runs.ts';
import { STYLES } from '../cite/styles/index.ts';
import { fill, plainText as plainWords } from '../words/message.ts';
import type { Key } from '../words/translation.ts';
import { pageWords } from './page-words.ts';
import { localDay } from './stamp-print.ts';

/** What of the statement is cited, as an option of the choice. `value`: an anchor, `q` and a number, or empty for the whole. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The most letters of a passage in the choice of what to cite. */
const SHOWN_WORDS = 48;

/**
 * Fill in the day of access and the choice of what is cited.
 *
 * @returns what a press on something in the panel does: copies, where it is a button
 */
export function openCitePanel(page: Document, panel: HTMLElement): (pressed: Element) => void {
  const data = JSON.parse(panel.querySelector('[data-cite-page]')!.textContent) as CitePage;
  const select = panel.querySelector<HTMLSelectElement>('[data-cite-place]')!;
  const accessed = localDay(new Date());
  let texts = new Map<string, Text>();

  const show = () => {
    texts = write(data, placeOf(page, data, select.value), accessed);
    for (const element of page.querySelectorAll<HTMLElement>('[data-cite]')) {
      const text = texts.get(element.dataset['cite']!);
      if (text) element.replaceChildren(...text.map((run) => nodeOf(page, run)));
    }
  };

  fillChoice(page, panel, select, data);
  const follow = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (data.places.anchors.some(([name]) => name === anchor)) select.value = anchor;
    show();
  };
  follow();
  addEventListener('hashchange', follow);
  select.addEventListener('change', show);
  return (pressed) => {
    const button = pressed.closest<HTMLElement>('button');
    if (!button) return;
    const { citeCopy, citeData } = button.dataset;
    const text = citeCopy === undefined ? undefined : texts.get(citeCopy);
    const copied = text
      ? copy(plainText(text), htmlOf(text))
      : citeData === undefined
        ? null
        : copy(dataText(data, placeOf(page, data, select.value), citeData), null);
    if (!copied) return;
    const name = citeData ?? STYLES.find(({ id }) => citeCopy?.startsWith(`${id} `))?.name ?? '';
    void copied.then((done) => announce(page, say(panel, done ? 'cite.copied' : 'cite.notCopied', { name })));
  };
}

/** Every text of every style, by the name of the style and the form. */
function write({ item }: CitePage, locator: Locator | null, accessed: string): Map<string, Text> {
  return new Map(
    STYLES.flatMap(({ id, write: writeStyle }) =>
      writeStyle({ item, locator, accessed }).map(({ form, text }): [string, Text] => [`${id} ${form}`, text]),
    ),
  );
}

function placeOf(page: Document, { item, places }: CitePage, value: string): Locator | null {
  if (value === '') return null;
  if (!value.startsWith('q')) return locate(places, value, item.URL);
  const index = Number(value.slice(1));
  return locateQuotation(places, index, wordsAt(page, places.quotations[index]?.[0] ?? ''), item.URL);
}

/** The words of a paragraph as the page prints them. */
const wordsAt = (page: Document, anchor: string) => page.getElementById(anchor)?.textContent ?? '';

/** What reference managers take, for the statement or a place in it, which is in its address. */
function dataText({ item }: CitePage, locator: Locator | null, format: string): string {
  const place = locator ? { ...item, URL: locator.URL } : item;
  return format === 'BibTeX' ? bibtex(place) : format === 'RIS' ? ris(place) : cslJson(place);
}

function fillChoice(page: Document, panel: HTMLElement, select: HTMLSelectElement, data: CitePage): void {
  const { anchors, quotations, voices } = data.places;
  const cut = (text: string) =>
    text.length <= SHOWN_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN_WORDS))} …`;
  let number = 0;
  const turns: Choice[] = [];
  const paragraphs: Choice[] = [];
  for (const [anchor, voice, label] of anchors) {
    const found = voices[voice];
    if (anchor.startsWith('t-')) {
      const name = label ?? (found ? displayName(found[0]) : '…');
      const spoken = locate(data.places, anchor, '')?.paragraphs;
      // Speakers take many turns: the paragraphs tell which one it is.
      const at = spoken ? ` · ${[...new Set(spoken)].join('–')}` : '';
      turns.push({ value: anchor, label: `${name}${at}` });
    } else {
      const name = say(panel, 'cite.paragraph', { n: ++number });
      paragraphs.push({ value: anchor, label: `${name}: ${cut(wordsAt(page, anchor))}` });
    }
  }
  const quoted = quotations.map(([anchor, start, end], index): Choice => {
    const words = wordsAt(page, anchor).slice(start, end);
    return { value: `q${index}`, label: cut(words) };
  });
  const group = (key: Key, choices: readonly Choice[]) => {
    const element = page.createElement('optgroup');
    element.label = say(panel, key);
    element.append(...choices.map(({ value, label }) => new Option(label, value)));
    return choices.length === 0 ? [] : [element];
  };
  select.replaceChildren(
    new Option(say(panel, 'cite.whole'), ''),
    ...group('cite.turns', turns),
    ...group('cite.paragraphs', paragraphs),
    ...group('cite.quotations', quoted),
  );
}

function nodeOf(page: Document, run: Text[number]): Node {
  const { element, attributes } = runElement(run);
  if (element === null) return page.createTextNode(run.text);
  const node = page.createElement(element);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.textContent = run.text;
  return node;
}

/** Plain text and, where a citation has type, HTML, in one: whatever it is pasted into takes what it can. */
async function copy(text: string, html: string | null): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
      ]);
    return true;
  } catch {
    return false;
  }
}

function say(panel: HTMLElement, key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const { lang, message } = pageWords(panel);
  return plainWords(fill(message(key), values, lang));
}

const SHOWN_MS = 2500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Said in the page's live region, and seen there for a moment. */
function announce(page: Document, words: string): void {
  const notice = page.querySelector<HTMLElement>('[data-notice]');
  if (!notice) return;
  notice.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => (notice.textContent = ''), SHOWN_MS);
}
