import { FACETS, type Facet } from '../../../../src/search/reader.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { pieces, plain, plainPhrase } from './plain-text.ts';
import { randomFrom } from './random.ts';
import type { Spec, SpecTerm, SpecWords } from './spec.ts';

interface Part {
  readonly typed: string;
  readonly words: SpecWords;
}

/**
 * Draw questions from records: words common and rare, phrases of two to eight words as they are printed or in any forms, what is left out,
 * alternatives, words near each other, filters, days, months and years, both tests of dates, own words, three orders.
 *
 * @param seed the same gives the same
 */
export function* drawQuestions(records: readonly SearchRecord[], seed: number): Generator<Spec, never> {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const happens = (share: number) => random() < share;
  const paragraphs = records.flatMap(({ paragraphs: all }, number) => all.map(({ text }) => ({ text, number })));
  const counts = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const piece of pieces(plain(text)))
      if (piece.isWord) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);

  /** A word that means nothing to the box: `near5` does, and what has no letters may be a date. */
  const isPlainWord = (word: string) => /\p{L}/u.test(word) && !/^(?:near|w)\d|^\p{M}/u.test(word);
  function drawWord(): Part {
    const rank = happens(0.3) ? below(Math.min(60, byCount.length)) : Math.floor(byCount.length ** random());
    const found = byCount[Math.min(rank, byCount.length - 1)]!;
    const text = isPlainWord(found) ? found : 'strait';
    return { typed: text, words: { is: 'word', text, exact: false } };
  }

  function drawPhrase(length = 2 + below(7)): Part {
    for (let tries = 0; tries < 50; tries++) {
      const { text } = pick(paragraphs);
      const all = [...text.matchAll(/\S+/gu)];
      const first = below(Math.max(1, all.length - length));
      const some = all.slice(first, first + length);
      const printed = text.slice(some[0]?.index ?? 0, (some.at(-1)?.index ?? 0) + (some.at(-1)?.[0].length ?? 0));
      if (plainPhrase(printed) === '' || /["“”„‟«»″〝〞＂「『《\n]/u.test(printed)) continue;
      const changed = happens(0.15) ? swapped(printed) : happens(0.3) ? printed.toUpperCase() : printed;
      if (plainPhrase(changed) === '' || changed.length !== printed.length) continue;
      const [open, close] = pick([
        ['"', '"'],
        ['“', '”'],
        ['« ', ' »'],
        ['„', '“'],
      ] as const);
      return { typed: `${open}${changed}${close}`, words: { is: 'phrase', text: changed, exact: true } };
    }
    return { typed: '"the strait"', words: { is: 'phrase', text: 'the strait', exact: true } };
  }

  /** A phrase, sometimes in any forms of its words. */
  function drawLoosely(): Part {
    const phrase = drawPhrase(2 + below(3));
    if (happens(0.6)) return phrase;
    return { typed: `~${phrase.typed}`, words: { ...phrase.words, exact: false } };
  }

  /** With two words changed for each other, so that it stands nowhere, or elsewhere. */
  function swapped(text: string): string {
    const all = text.split(' ');
    const at = below(Math.max(1, all.length - 1));
    return [...all.slice(0, at), all[at + 1] ?? '', all[at]!, ...all.slice(at + 2)]
      .join(' ')
      .trim()
      .padEnd(text.length);
  }

  const one = (part: Part, not = false): { readonly typed: string; readonly term: SpecTerm } => ({
    typed: `${not ? pick(['-', 'NOT ']) : ''}${part.typed}`,
    term: { is: 'one', one: part.words, not },
  });

  function drawNear(): { readonly typed: string; readonly term: SpecTerm } {
    const [left, right] = neighbours() ?? [drawWord(), drawWord()];
    const within = 1 + below(happens(0.7) ? 6 : 31);
    const typed = `${left.typed} ${pick(['near/', 'NEAR/', 'near'])}${within} ${right.typed}`;
    return {
      typed,
      term: { is: 'one', one: { is: 'near', left: left.words, right: right.words, within }, not: false },
    };
  }

  /** Two words of one paragraph, one of them sometimes a phrase. */
  function neighbours(): readonly [Part, Part] | null {
    const words = pieces(plain(pick(paragraphs).text)).filter(({ isWord, text }) => isWord && isPlainWord(text));
    const first = below(words.length);
    const second = words[first + 1 + below(5)];
    if (words.length < 2 || second === undefined) return null;
    const part = (text: string): Part => ({ typed: text, words: { is: 'word', text, exact: false } });
    const both = [part(words[first]!.text), happens(0.2) ? drawPhrase(2) : part(second.text)] as const;
    return happens(0.5) ? both : [both[1], both[0]];
  }

  const values = new Map(
    FACETS.map((facet) => [facet, [...new Set(records.flatMap((record) => keysIn(record, facet)))]]),
  );
  const drawFilter = (): { readonly facet: Facet; readonly keys: readonly string[] } => {
    const facet = pick(FACETS.filter((name) => values.get(name)!.length > 0));
    const keys = Array.from({ length: happens(0.8) ? 1 : 2 }, () => pick(values.get(facet)!));
    return { facet, keys: [...new Set(keys)].filter((key) => !/["“”]/u.test(key)) };
  };

  /** A beginning and an end, each as precise as it is typed. */
  function drawDates(): { readonly typed: string; readonly from: string | null; readonly to: string | null } {
    const days = records
      .flatMap(({ spans }) => spans.flatMap(({ first, last }) => [first, last]))
      .flatMap((day) => day ?? []);
    const [a, b] = [pick(days) + below(40) - 20, pick(days) + below(400) - 200].map(dayText).toSorted() as [
      string,
      string,
    ];
    switch (below(6)) {
      case 0:
        return { typed: `date:${a.slice(0, 4)}`, from: `${a.slice(0, 4)}-01-01`, to: `${a.slice(0, 4)}-12-31` };
      case 1:
        return { typed: `date:${a.slice(0, 7)}`, from: `${a.slice(0, 7)}-01`, to: endOfMonth(a) };
      case 2:
        return { typed: `from:${a}`, from: a, to: null };
      case 3:
        return { typed: `to:${b.slice(0, 7)}`, from: null, to: endOfMonth(b) };
      case 4:
        return { typed: `${a.slice(0, 4)}..${b.slice(0, 7)}`, from: `${a.slice(0, 4)}-01-01`, to: endOfMonth(b) };
      default:
        return happens(0.15)
          ? { typed: `from:${b} to:${a}`, from: a, to: b }
          : { typed: `from:${a} to:${b}`, from: a, to: b };
    }
  }

  for (;;) {
    const parts: { readonly typed: string; readonly term: SpecTerm }[] = [];
    switch (below(9)) {
      case 0:
        parts.push(one(drawWord()));
        break;
      case 1:
        parts.push(one(drawWord()), one(drawWord()));
        break;
      case 2:
      case 3:
        parts.push(one(drawPhrase()));
        break;
      case 4:
        parts.push(one(drawLoosely()), one(drawWord()));
        break;
      case 5:
        parts.push(one(drawPhrase(2)), one(drawPhrase(3)));
        break;
      case 6:
        parts.push(drawNear());
        break;
      case 7: {
        const of = [drawWord(), happens(0.5) ? drawWord() : drawPhrase(2)];
        parts.push({
          typed: of.map(({ typed }) => typed).join(pick([' OR ', ' | '])),
          term: { is: 'any', of: of.map(({ words }) => words) },
        });
        break;
      }
      default:
    }
    if (happens(0.25)) parts.push(one(happens(0.7) ? drawWord() : drawPhrase(2), true));
    const filters: Partial<Record<Facet, readonly string[]>> = {};
    const without: Partial<Record<Facet, readonly string[]>> = {};
    const typed = parts.map((part) => part.typed);
    for (const [into, sign, share] of [
      [filters, '', 0.35],
      [without, '-', 0.1],
    ] as const) {
      if (!happens(share)) continue;
      const { facet, keys } = drawFilter();
      if (keys.length === 0) continue;
      into[facet] = keys;
      for (const key of keys) typed.push(`${sign}${facet}:"${key}"`);
    }
    const time = happens(0.35) ? drawDates() : { typed: null, from: null, to: null };
    const undated = time.typed === null && happens(0.04);
    if (time.typed !== null) typed.push(time.typed);
    if (undated) typed.push('date:undated');
    const exactWords = happens(0.2);
    yield {
      typed: typed.join(' '),
      terms: exactWords ? parts.map(({ term }) => exactly(term)) : parts.map(({ term }) => term),
      filters,
      without,
      from: time.from,
      to: time.to,
      undated,
      dates: pick(['certainly', 'possibly']),
      ownWords: filters.speaker !== undefined && happens(0.6),
      exactWords,
      sort: pick(['relevance', 'newest', 'oldest']),
    };
  }
}

/** With the switch for exact words on. */
function exactly(term: SpecTerm): SpecTerm {
  const words = (some: SpecWords): SpecWords => (some.is === 'word' ? { ...some, exact: true } : some);
  if (term.is === 'any') return { ...term, of: term.of.map(words) };
  const { one } = term;
  return { ...term, one: one.is === 'near' ? { ...one, left: words(one.left), right: words(one.right) } : words(one) };
}

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function endOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function keysIn(record: SearchRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'speaker':
      return record.voices.map(({ key }) => key);
    case 'organisation':
      return record.organisations.map(({ key }) => key);
    case 'source':
    case 'place':
      return record[facet] === null ? [] : [record[facet].key];
    case 'kind':
    case 'lang':
      return [record[facet]];
  }
}
