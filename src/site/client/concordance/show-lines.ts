import { findLines } from '../../../search/concordance/find-lines.ts';
import { MOST_SORTED, sortLines } from '../../../search/concordance/sort-lines.ts';
import type { Concordance, Line, LineSort } from '../../../search/concordance/types.ts';
import type { Card, SearchReader } from '../../../search/reader.ts';
import { statementUrl, url } from '../../address.ts';
import { sizeWords } from '../../data/size-words.ts';
import { textDirection } from '../../language.ts';
import { addressOfWords } from '../../links/address-of-words.ts';
import type { KeptIndex } from '../../search/keep-index.ts';
import type { Row } from '../../takeaway/files.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import { keepReader } from '../kept-reader.ts';
import { makeTakeaway, type Takeaway } from '../offer-takeaway.ts';
import { publicAddress } from '../public-address.ts';
import { element } from '../search/element.ts';
import { showTrouble } from '../search/trouble.ts';
import type { ConcordanceParts } from './parts.ts';

export interface LinesTask {
  readonly parts: ConcordanceParts;
  readonly lexicon: Lexicon;
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

/** What is opened and made once for a visit. */
let visit: { readonly kept: KeptIndex<SearchReader>; readonly takeaway: Takeaway } | null = null;
/** The task whose lines are shown. */
let shown: LinesTask | null = null;
/** Ends what the buttons did for the answer before. */
let buttons = new AbortController();

/** Show the lines of what is asked: by date page by page; by their neighbours all, read when the reader agrees to the size. */
export async function showLines(task: LinesTask): Promise<void> {
  const { parts, lexicon, isAsked } = task;
  shown = task;
  visit ??= {
    kept: keepReader(lexicon),
    takeaway: makeTakeaway(parts.take, lexicon, (error) => void tellTrouble(shown!, error)),
  };
  const { kept, takeaway } = visit;
  try {
    await kept.ask(async (reader) => {
      buttons.abort();
      buttons = new AbortController();
      clear(parts);
      takeaway.offer(null);
      const found = await findLines(reader, task.text, task.exact);
      if (!isAsked()) return;
      if (found === null || found.total === 0) {
        parts.status.textContent = sayText(lexicon, { k: 'concordance.none' });
        return;
      }
      tellCount(task, found);
      takeaway.offer(takeable(task, reader, found));
      if (task.sort === 'date' || found.total > MOST_SORTED) await byDate(task, reader, found);
      else byNeighbour(task, reader, found);
    });
  } catch (error) {
    await tellTrouble(task, error);
  }
}

/** What a button could not read: from another version of the site everything is shown anew. */
async function tellTrouble(task: LinesTask, error: unknown): Promise<void> {
  if (!task.isAsked()) return;
  if (await visit!.kept.isRenewed(error)) return showLines(task);
  showTrouble(task.parts, task.lexicon, error);
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
      (error: unknown) => tellTrouble(task, error),
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
  const start = () => void read().catch((error: unknown) => tellTrouble(task, error));
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

function takeable(task: LinesTask, reader: SearchReader, found: Concordance) {
  const site = new URL(url(''), publicAddress()).href;
  const asked = sayText(task.lexicon, { k: 'search.quoted', with: { words: task.text } });
  return {
    name: 'lines',
    origin: { asked, address: publicAddress() },
    count: found.total,
    async *rows() {
      for await (const line of found.lines()) yield rowOf(await withCard(reader, line), site);
    },
  };
}

function rowOf({ line, card }: Shown, site: string): Row {
  const { before, match, after, voice } = line;
  const { id, date, title, source, speakers } = card;
  const address = addressOfWords(`${site}statements/${id}/`, [{ ...line, words: match }]);
  const speaker = voice ?? (speakers.join(', ') || null);
  return { before, match, after, speaker, date, title, source, statement: id, address };
}

function clear(parts: ConcordanceParts): void {
  parts.answer.hidden = false;
  parts.lines.replaceChildren();
  parts.forms.textContent = '';
  for (const part of [parts.remark, parts.read, parts.more]) part.hidden = true;
}
