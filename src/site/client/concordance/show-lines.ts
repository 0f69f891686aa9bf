import { findLines } from '../../../search/concordance/find-lines.ts';
import { MOST_SORTED, sortLines } from '../../../search/concordance/sort-lines.ts';
import type { Concordance, Line, LineSort } from '../../../search/concordance/types.ts';
import { type Card, IndexError, type SearchReader } from '../../../search/reader.ts';
import { statementUrl } from '../../address.ts';
import { csvLine } from '../../data/csv.ts';
import { sizeWords } from '../../data/size-words.ts';
import { textDirection } from '../../language.ts';
import { addressOfWords } from '../../links/address-of-words.ts';
import { openIndex } from '../../search/open-engine.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import { element } from '../search/element.ts';
import { NoIndex, showTrouble } from '../search/trouble.ts';
import type { ConcordanceParts } from './parts.ts';

export interface LinesTask {
  readonly parts: ConcordanceParts;
  readonly lexicon: Lexicon;
  readonly base: string;
  readonly text: string;
  readonly exact: boolean;
  readonly sort: LineSort;
  /** False as soon as the reader asked for something else. */
  readonly isAsked: () => boolean;
}

/** How many lines come at once. */
const PAGE = 25;
/** What a line costs to read, in bytes, measured on ten thousand texts: about one part of a text for each. */
const LINE_BYTES = 2000;

interface Shown {
  readonly line: Line;
  readonly card: Card;
}

/** Opened once for a visit. */
let opened: Promise<SearchReader | null> | null = null;
/** Ends what the buttons did for the answer before. */
let buttons = new AbortController();

/** Show the lines of what is asked: by date page by page; by their neighbours all, read when the reader agrees to the size. */
export async function showLines(task: LinesTask): Promise<void> {
  const { parts, base, isAsked } = task;
  buttons.abort();
  buttons = new AbortController();
  clear(parts);
  try {
    opened ??= openIndex(base);
    const reader = await opened;
    if (reader === null) throw new NoIndex();
    const found = await findLines(reader, task.text, task.exact);
    if (!isAsked()) return;
    if (found === null || found.total === 0) {
      parts.status.textContent = sayText(task.lexicon, { k: 'concordance.none' });
      return;
    }
    tellCount(task, found);
    takeAway(task, reader, found);
    if (task.sort === 'date' || found.total > MOST_SORTED) await byDate(task, reader, found);
    else byNeighbour(task, reader, found);
  } catch (error) {
    opened = null;
    if (isAsked()) showTrouble(task.parts, task.lexicon, error);
  }
}

async function withCard(reader: SearchReader, line: Line): Promise<Shown> {
  return { line, card: await reader.card(line.statement) };
}

async function byDate(task: LinesTask, reader: SearchReader, found: Concordance): Promise<void> {
  const { parts, lexicon, sort, isAsked } = task;
  if (sort !== 'date') {
    parts.remark.hidden = false;
    parts.remark.textContent = sayText(lexicon, { k: 'concordance.tooMany', with: { most: MOST_SORTED } });
  }
  const lines = found.lines();
  const next = async () => {
    const first = parts.lines.childElementCount;
    for (let count = 0; count < PAGE; count++) {
      const { value, done } = await lines.next();
      if (!isAsked() || done) break;
      parts.lines.append(renderLine(await withCard(reader, value), task));
    }
    const left = found.total - parts.lines.childElementCount;
    parts.more.hidden = left <= 0;
    parts.more.textContent = sayText(lexicon, { k: 'search.showMore', with: { n: Math.min(left, PAGE), left } });
    return first;
  };
  const again = () =>
    void next().then(
      (first) => parts.lines.children[first]?.querySelector('a')?.focus(),
      (error: unknown) => showTrouble(task.parts, task.lexicon, error),
    );
  parts.more.addEventListener('click', again, { signal: buttons.signal });
  await next();
}

function byNeighbour(task: LinesTask, reader: SearchReader, found: Concordance): void {
  const { parts, lexicon, sort } = task;
  parts.remark.hidden = false;
  const size = sizeWords(found.total * LINE_BYTES, lexicon.lang);
  parts.remark.textContent = sayText(lexicon, { k: 'concordance.ask', with: { n: found.total, size } });
  const read = async () => {
    parts.read.hidden = true;
    const all = await readAll(task, reader, found);
    if (all === null) return;
    parts.remark.hidden = true;
    const cards = new Map(all.map((one) => [one.line, one.card]));
    const sorted = sortLines(
      all.map(({ line }) => line),
      sort,
    );
    parts.lines.replaceChildren(...sorted.map((line) => renderLine({ line, card: cards.get(line)! }, task)));
    parts.lines.querySelector('a')?.focus();
  };
  parts.read.hidden = false;
  const start = () => void read().catch((error: unknown) => showTrouble(task.parts, task.lexicon, error));
  parts.read.addEventListener('click', start, { signal: buttons.signal });
}

/** Every line, with progress told; null: the reader asked for something else. */
async function readAll(task: LinesTask, reader: SearchReader, found: Concordance): Promise<readonly Shown[] | null> {
  const { parts, lexicon, isAsked } = task;
  const all: Shown[] = [];
  let told = performance.now();
  for await (const line of found.lines()) {
    if (!isAsked()) return null;
    all.push(await withCard(reader, line));
    if (performance.now() - told < 200) continue;
    told = performance.now();
    parts.status.textContent = sayText(lexicon, {
      k: 'concordance.reading',
      with: { done: all.length, n: found.total },
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  tellCount(task, found);
  return all;
}

function tellCount({ parts, lexicon }: LinesTask, { total, statements, forms }: Concordance): void {
  const within = { k: 'list.statements' as const, with: { n: statements } };
  parts.status.textContent = sayText(lexicon, { k: 'concordance.count', with: { n: total, statements: within } });
  parts.forms.textContent =
    forms.length < 2
      ? ''
      : sayText(lexicon, {
          k: 'concordance.forms',
          with: { forms: { list: forms.map(({ form, count }) => `${form} (${valueText(lexicon, count)})`) } },
        });
}

/** The line with its words in the middle, its place behind them. */
function renderLine({ line, card }: Shown, { lexicon }: LinesTask): HTMLLIElement {
  const { lang } = card;
  const who = line.voice ?? card.speakers.join(', ');
  const date = card.date === null ? [] : [{ edtf: card.date, width: 'short' as const }];
  const about = valueText(lexicon, { list: [...date, ...(who === '' ? [] : [who])], join: 'dot' });
  const href = addressOfWords(statementUrl(card.id), [{ ...line, words: line.match }]);
  return element(
    'li',
    {},
    element(
      'a',
      { href, lang, dir: textDirection(lang) },
      element('span', { className: 'before' }, element('bdi', {}, line.before)),
      element('b', {}, line.match),
      element('span', { className: 'after' }, element('bdi', {}, line.after)),
    ),
    element('span', { className: 'of', title: card.title }, about),
  );
}

const COLUMNS = ['before', 'match', 'after', 'speaker', 'date', 'title', 'source', 'statement', 'address'] as const;
/** So many statements are asked for at once, and in all. */
const AT_ONCE = 6;
const MOST_FETCHED = 500;

/** What the buttons give: all lines as a table or line by line, or the archive’s own RIS files of the statements, one after another. */
function takeAway(task: LinesTask, reader: SearchReader, found: Concordance): void {
  const { parts, base } = task;
  parts.take.hidden = false;
  const site = new URL(base, location.href).href;
  for (const button of parts.take.querySelectorAll<HTMLButtonElement>('[data-take]')) {
    const format = button.dataset['take'];
    if (format === 'ris') button.hidden = found.statements > MOST_FETCHED;
    const take = async () => {
      const all = await readAll(task, reader, found);
      if (all === null) return;
      if (format === 'ris') save('statements.ris', await risOf(site, all), 'application/x-research-info-systems');
      else if (format === 'csv')
        save(
          'lines.csv',
          ['\uFEFF', csvLine([...COLUMNS]), ...all.map((one) => csvLine(Object.values(rowOf(one, site))))],
          'text/csv',
        );
      else
        save(
          'lines.ndjson',
          all.map((one) => `${JSON.stringify(rowOf(one, site))}\n`),
          'application/x-ndjson',
        );
    };
    const start = () => void take().catch((error: unknown) => showTrouble(task.parts, task.lexicon, error));
    button.addEventListener('click', start, { signal: buttons.signal });
  }
}

function rowOf({ line, card }: Shown, site: string): Readonly<Record<(typeof COLUMNS)[number], string | null>> {
  const { before, match, after, voice } = line;
  const { id, date, title, source, speakers } = card;
  const address = addressOfWords(`${site}statements/${id}/`, [{ ...line, words: match }]);
  const speaker = voice ?? (speakers.join(', ') || null);
  return { before, match, after, speaker, date, title, source, statement: id, address };
}

async function risOf(site: string, all: readonly Shown[]): Promise<readonly string[]> {
  const ids = [...new Set(all.map(({ card }) => card.id))];
  const texts: string[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    texts.push(
      ...(await Promise.all(
        ids.slice(from, from + AT_ONCE).map(async (id) => {
          const answer = await fetch(`${site}statements/${id}.ris`);
          if (!answer.ok) throw new IndexError(`statements/${id}.ris`, `came with the status ${answer.status}`);
          return answer.text();
        }),
      )),
    );
  return texts;
}

function save(name: string, parts: readonly string[], type: string): void {
  const href = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

function clear(parts: ConcordanceParts): void {
  parts.answer.hidden = false;
  parts.lines.replaceChildren();
  parts.forms.textContent = '';
  for (const part of [parts.remark, parts.read, parts.more, parts.take]) part.hidden = true;
  for (const part of parts.trouble.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = true;
}
