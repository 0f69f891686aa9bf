import CSL from 'citeproc';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cited, CslItem } from '../../../src/site/cite/csl.ts';
import { displayName } from '../../../src/site/cite/names.ts';
import { plainText } from '../../../src/site/cite/runs.ts';
import { STYLES, type StyleId } from '../../../src/site/cite/styles/index.ts';
import { ALL_CASES, paragraphOf, whole } from './cases.ts';

/**
 * Our citation texts beside those of citeproc-js with the styles of the CSL project. The two are compared word by word, in any order
 * (the order is what the examples written by hand show): whatever citeproc says we say too, and what we say beyond it is
 * declared here.
 */
const FOLDER = new URL('../../../../shared/schemas/csl/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

const CSL_STYLES = {
  chicago: { file: 'chicago-notes-bibliography.csl', lang: 'en-US', forms: ['note', 'bibliography'] },
  mla: { file: 'modern-language-association.csl', lang: 'en-US', forms: ['in-text', 'entry'] },
  apa: { file: 'apa.csl', lang: 'en-US', forms: ['in-text', 'entry'] },
  oscola: { file: 'oscola.csl', lang: 'en-GB', forms: ['note', null] },
  bluebook: { file: 'bluebook-law-review.csl', lang: 'en-US', forms: ['note', null] },
} as const satisfies Partial<
  Record<StyleId, { file: string; lang: string; forms: readonly [cited: string, listed: string | null] }>
>;
type Compared = keyof typeof CSL_STYLES;

const engines = new Map<Compared, InstanceType<typeof CSL.Engine>>();
const items = new Map<string, object>();

function engineOf(style: Compared) {
  const known = engines.get(style);
  if (known) return known;
  const { file: name, lang } = CSL_STYLES[style];
  const system = {
    retrieveLocale: (wanted: string) =>
      file(existsSync(new URL(`locales-${wanted}.xml`, FOLDER)) ? `locales-${wanted}.xml` : 'locales-en-US.xml'),
    retrieveItem: (id: string) => items.get(id),
  };
  const engine = new CSL.Engine(system, file(name), lang, true);
  engine.setOutputFormat('text');
  engines.set(style, engine);
  return engine;
}

/**
 * The item as citeproc gets it: without what is ours alone; a page without its container, which is the archive that it has as `archive` already;
 * a body that publishes itself once, since citeproc would print it twice.
 */
function forCiteproc({ item, accessed }: Cited): object {
  const { custom: _, note: __, contributor: ___, ...rest } = item;
  const [author] = item.author ?? [];
  const own = author && 'literal' in author && author.literal === item.publisher;
  return {
    ...rest,
    ...(item.type === 'webpage' && { 'container-title': undefined, 'event-place': undefined }),
    ...(own && { publisher: undefined }),
    accessed: { 'date-parts': [accessed!.split('-').map(Number)] },
  };
}

function theirs(style: Compared, cited: Cited): readonly string[] {
  const { item, locator } = cited;
  items.set(item.id, forCiteproc(cited));
  const engine = engineOf(style);
  engine.updateItems([item.id]);
  const at = locator?.paragraphs ? { locator: String(locator.paragraphs[0]), label: 'paragraph' } : {};
  const note = engine.previewCitationCluster(
    { citationItems: [{ id: item.id, ...at }], properties: { noteIndex: 1 } },
    [],
    [],
    'text',
  );
  const list = engine.makeBibliography();
  const [, listed] = CSL_STYLES[style].forms;
  return [note, ...(listed !== null && list ? [list[1].join('')] : [])];
}

function ours(style: Compared, { item, locator, accessed }: Cited): readonly string[] {
  const written = STYLES.find(({ id }) => id === style)!.write({
    item,
    locator: locator && { ...locator, URL: item.URL },
    accessed,
  });
  return CSL_STYLES[style].forms.flatMap((form) =>
    written.filter((one) => one.form === form).map(({ text }) => plainText(text)),
  );
}

const cases = [
  ...ALL_CASES.map((name) => [name, whole(name)] as const),
  ['briefing, paragraph 2', paragraphOf('briefing', 2)] as const,
];

/** Words without marks and case: styles of CSL rewrite the case of English titles, we never do. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/https?:\S+?(?=[.>]*(?:\s|$))/gu, (url) => url.replace(/[^a-z0-9]/gu, ''))
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What is left of the first when each word of the second is taken away once. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Dates that CSL can only hold roughly are told apart by hand, in the examples. */
const isRough = ({ issued }: CslItem) =>
  issued !== undefined && (issued.circa === true || issued['date-parts']?.length !== 1);
const DATE_WORDS = wordsOf(
  'between and or circa ca c january february march april may june july august september october november december ' +
    'jan feb mar apr aug sept oct nov dec',
);
const isDateWord = (word: string) => DATE_WORDS.includes(word) || /^\d+$/u.test(word);

const roles = ({ custom }: CslItem) => (custom.roles ?? []).join(' ');
const speakers = ({ contributor }: CslItem) => (contributor ?? []).map(displayName).join(' ');

/** What we say and citeproc does not. */
const ADDITIONS: Readonly<Record<Compared, (item: CslItem) => string>> = {
  // Roles, whom a report reports, where a speech was held; the genre of an interview comes from us.
  chicago: (item) => `${roles(item)} ${speakers(item)} reported in ${item['event-place'] ?? ''}`,
  // The day of access always; "interview" of a body's own page keeps its publisher; titles are shortened in the text.
  mla: (item) =>
    `accessed 30 nov 2026 ${item.type === 'interview' ? (item.publisher ?? '') : ''} ${item['event-place'] ?? ''}`,
  apa: () => '',
  // Kind, source and archive, without which nobody finds the text.
  oscola: (item) => `${item.genre ?? ''} ${item.publisher ?? ''} ${item['container-title'] ?? ''} ${item.archive}`,
  // The same, whom a report reports, and the day, which the CSL style leaves out of interviews and speeches.
  bluebook: (item) =>
    `${item.genre ?? ''} interview with at in ${item['event-place'] ?? ''} ${item.publisher ?? ''} ${item.archive} ${roles(item)} ` +
    `reporting words of ${speakers(item)} jan 6 june 4 sept 14`,
};

/** What citeproc says and we do not: the day of a speech twice (Chicago), "Interview" twice (OSCOLA). */
const LOSSES: Readonly<Partial<Record<Compared, (item: CslItem) => string>>> = {
  chicago: (item) => (item.type === 'speech' && item.custom.edtf ? 'june 4 1999' : ''),
  oscola: (item) => (item.type === 'interview' ? 'interview' : ''),
};

/** In the text CSL gives the whole title where there is no author, and APA the publisher; we the title, shortened. */
const isTitleInText = (form: string | null, { author }: CslItem) => form === 'in-text' && author === undefined;
/** A body that publishes itself is named in the list by the publisher alone, and in the text by the title (MLA). */
const isOwnPublisher = (form: string | null, { author, publisher }: CslItem) =>
  form === 'in-text' && author?.length === 1 && displayName(author[0]!) === publisher;

function differences(style: Compared, cited: Cited): readonly string[] {
  const { item } = cited;
  const { forms } = CSL_STYLES[style];
  const [written, expected] = [ours(style, cited), theirs(style, cited)];
  return written.flatMap((text, index) => {
    const form = forms[index] ?? null;
    if (isTitleInText(form, item) || (style === 'mla' && isOwnPublisher(form, item))) return [];
    const rough = (words: readonly string[]) => (isRough(item) ? words.filter((word) => !isDateWord(word)) : words);
    const [own, other] = [rough(wordsOf(text)), rough(wordsOf(expected[index]!))];
    // CSL has no variable for a translated title.
    const added = `${ADDITIONS[style](item)} ${item.custom['translated-title'] ?? ''}`;
    const extra = without(without(own, other), wordsOf(added));
    const lost = without(without(other, own), wordsOf(LOSSES[style]?.(item) ?? ''));
    return [...extra.map((word) => `${form} + ${word}`), ...lost.map((word) => `${form} - ${word}`)];
  });
}

describe.skipIf(!existsSync(FOLDER))('citeproc-js (../shared/schemas/csl)', () => {
  for (const style of Object.keys(CSL_STYLES) as Compared[]) {
    it.each(cases)(`says in ${style} what we say: %s`, (_, cited) => {
      expect(differences(style, cited)).toEqual([]);
    });
  }

  it('would show a day or a name that we got wrong', () => {
    const cited = paragraphOf('briefing', 2);
    const changed = { ...cited, item: { ...cited.item, custom: { ...cited.item.custom, edtf: '2021-02' } } };
    expect(differences('apa', changed)).toEqual(['entry - 18']);
    const other = { ...cited.item, author: [{ family: 'Palyuk', given: 'Zoya' }] };
    expect(without(wordsOf(ours('mla', { ...cited, item: other })[1]!), wordsOf(theirs('mla', cited)[1]!))).toContain(
      'zoya',
    );
  });
});
