import { newStemmer } from 'snowball-stemmers';
import { isLatin, LATIN_STEMS, stemOf } from '../../../src/search/tokens/stem.ts';
import { FACETS, type Facet } from '../../../src/search/reader.ts';
import type { DaySpan, SearchRecord } from '../../../src/search/record.ts';
import {
  type Piece,
  pieces,
  piecesBetween,
  plain,
  plainPhrase,
} from '../../../scripts/lib/search/questions/plain-text.ts';
import type { Scanned, Spec, SpecNear, SpecTerm, SpecWords } from '../../../scripts/lib/search/questions/spec.ts';

/** A paragraph as it is scanned. */
interface Plain {
  readonly text: string;
  readonly voice: string | null;
  /** What somebody else is quoted with: key, and the places of the first and last piece. */
  readonly quotes: readonly (Stand & { readonly voice: string })[];
  /** Cut when it is needed, and kept where the texts are few: ten thousand are many words. */
  readonly pieces: () => readonly Piece[];
  /** Numbers of its pieces, in order; 0: no word. */
  readonly words: Uint32Array;
}

/** Where something stands in a paragraph: numbers of its first and last piece. */
interface Stand {
  readonly first: number;
  readonly last: number;
}

/** Which of the filters, the date and the words a statement meets. */
interface Verdict {
  readonly facets: ReadonlyMap<Facet, boolean>;
  readonly date: 'certainly' | 'possibly' | 'no';
  readonly words: boolean;
}

/**
 * A plain scan over the texts of records: no index, no lists of tokens, nothing of the code that it judges but the stems of
 * languages for which there is no other. Slow, and simple enough to be read.
 */
export class Oracle {
  readonly #records: readonly SearchRecord[];
  readonly #statements: readonly (readonly Plain[])[];
  /** Words by number, each with the languages of the texts that it stands in. */
  readonly #words: string[] = [''];
  readonly #languages: Set<string>[] = [new Set()];
  readonly #numbers = new Map<string, number>();
  readonly #wordsIn: readonly string[];
  readonly #names: readonly (readonly string[])[];
  readonly #stems = new Map<string, Map<string, string>>();

  /**
   * @param wordsIn languages of the texts, that of most first
   * @param names that stand for each other
   */
  constructor(
    records: readonly SearchRecord[],
    wordsIn: readonly string[],
    names: readonly (readonly string[])[] = [],
  ) {
    this.#records = records;
    this.#wordsIn = wordsIn;
    this.#names = names.map((group) => group.map(plain).filter((name) => pieces(name).length === 1));
    const size = records.reduce(
      (sum, { paragraphs }) => paragraphs.reduce((more, { text }) => more + text.length, sum),
      0,
    );
    const isSmall = size < SMALL;
    this.#statements = records.map(({ paragraphs, voices, lang }) =>
      paragraphs.map(({ text: printed, voice, quotes = [] }): Plain => {
        const text = plain(printed);
        const words = pieces(text).map((piece) => (piece.isWord ? this.#number(piece.text, lang) : 0));
        return {
          text,
          voice: voice === null ? null : voices[voice]!.key,
          quotes: quotes.flatMap((quote) => {
            const stand = piecesBetween(printed, quote);
            return stand === null ? [] : [{ ...stand, voice: voices[quote.voice]!.key }];
          }),
          pieces: isSmall ? keep(() => pieces(text)) : () => pieces(text),
          words: Uint32Array.from(words),
        };
      }),
    );
  }

  #number(word: string, lang: string): number {
    const known = this.#numbers.get(word);
    const number = known ?? this.#words.length;
    if (known === undefined) {
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#languages.push(new Set());
    }
    this.#languages[number]!.add(primary(lang));
    return number;
  }

  /** Answer a question by looking at every text. */
  scan(spec: Spec): Scanned {
    const all = this.#records.map((_, statement) => statement);
    const scans = spec.terms.map((term) => this.#scanTerm(term, spec));
    const verdicts = all.map((statement) => this.#judge(statement, spec, scans));
    const meets = (statement: number, spared: Facet | 'date' | null) => {
      const { facets, date, words } = verdicts[statement]!;
      const isInTime = date === 'certainly' || (date === 'possibly' && spec.dates === 'possibly');
      return words && (spared === 'date' || isInTime) && [...facets].every(([facet, fits]) => fits || facet === spared);
    };
    const found = all.filter((statement) => meets(statement, null));
    const anyDate = all.filter((statement) => meets(statement, 'date'));
    const wanted = scans.filter((_, index) => !isNot(spec.terms[index]!));
    return {
      found: this.#order(found, spec, wanted),
      occurrences: wanted.reduce((sum, { times }) => sum + found.reduce((more, one) => more + times[one]!, 0), 0),
      unknown: [
        ...new Set(spec.terms.flatMap((term) => allWords(term).flatMap((words) => this.#unknown(words)))),
      ].toSorted(),
      undated: anyDate.filter((statement) => this.#records[statement]!.spans.length === 0).length,
      possiblyMore:
        spec.dates === 'possibly' ? 0 : anyDate.filter((statement) => verdicts[statement]!.date === 'possibly').length,
      years: this.#years(anyDate),
      facets: Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          this.#countKeys(
            facet,
            all.filter((statement) => meets(statement, facet)),
          ),
        ]),
      ) as unknown as Scanned['facets'],
    };
  }

  #countKeys(facet: Facet, statements: readonly number[]): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const statement of statements)
      for (const key of keysOf(this.#records[statement]!, facet)) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  }

  #judge(statement: number, spec: Spec, scans: readonly TermScan[]): Verdict {
    const record = this.#records[statement]!;
    const has = (facet: Facet, keys: readonly string[]) => keysOf(record, facet).some((key) => keys.includes(key));
    const isLeftOut = FACETS.some((facet) => has(facet, spec.without[facet] ?? []));
    return {
      facets: new Map(
        FACETS.map((facet) => [facet, spec.filters[facet] === undefined || has(facet, spec.filters[facet])]),
      ),
      date: dateOf(record.spans, spec),
      words: !isLeftOut && spec.terms.every((term, index) => scans[index]!.times[statement]! > 0 !== isNot(term)),
    };
  }

  /** How often a term stands in each statement, and what it weighs there. */
  #scanTerm(term: SpecTerm, spec: Spec): TermScan {
    const parts: readonly (SpecWords | SpecNear)[] = term.is === 'any' ? term.of : [term.one];
    const own = spec.ownWords ? (spec.filters.speaker ?? null) : null;
    const times: number[] = [];
    const weights: number[] = [];
    const [only] = parts;
    if (parts.length === 1 && only!.is !== 'near' && pieces(plainPhrase(only!.text)).length === 1)
      return this.#countWord(only!, own);
    const looks = parts.map((part) => this.#lookFor(part, parts.length === 1 && own === null));
    for (const paragraphs of this.#statements) {
      /** By form: how often, and whether in the title. */
      const forms = new Map<string, { times: number; title: boolean }>();
      const places = new Set<string>();
      let often = 0;
      for (const [number, paragraph] of paragraphs.entries()) {
        const counts = countsIn(paragraph, own);
        if (counts === null) continue;
        for (const look of looks)
          for (const { first, form } of look(paragraph, counts)) {
            // Alternatives may find the same place, as the same form or as another.
            if (looks.length > 1 && places.has(`${number} ${first} ${form}`)) continue;
            if (looks.length === 1 || !places.has(`${number} ${first}`)) often += 1;
            if (looks.length > 1) places.add(`${number} ${first}`).add(`${number} ${first} ${form}`);
            const { times: before, title } = forms.get(form) ?? { times: 0, title: false };
            forms.set(form, { times: before + 1, title: title || number === 0 });
          }
      }
      times.push(often);
      weights.push([...forms.values()].reduce((sum, form) => sum + step(form.times) + (form.title ? 4 : 0), 0));
    }
    return { times, weights };
  }

  /** A single word, which may stand in ten thousand texts a million times. */
  #countWord(word: SpecWords, own: readonly string[] | null): TermScan {
    const wanted = new Map(
      this.#formsIn(word)[0]!.flatMap((form, at) => {
        const number = this.#numbers.get(form);
        return number === undefined ? [] : [[number, at] as const];
      }),
    );
    const times: number[] = [];
    const weights: number[] = [];
    for (const paragraphs of this.#statements) {
      const often = Array.from(wanted, () => 0);
      const titles = Array.from(wanted, () => 0);
      for (const [number, paragraph] of paragraphs.entries()) {
        const counts = countsIn(paragraph, own);
        if (counts === null) continue;
        const { words } = paragraph;
        for (let at = 0; at < words.length; at++) {
          const form = wanted.get(words[at]!);
          if (form === undefined || !counts({ first: at, last: at })) continue;
          often[form]!++;
          if (number === 0) titles[form] = 4;
        }
      }
      times.push(often.reduce((sum, some) => sum + some, 0));
      weights.push(often.reduce((sum, some, form) => sum + step(some) + titles[form]!, 0));
    }
    return { times, weights };
  }

  /** Where words, or words near each other, stand in a paragraph: something by which each place is known, and the form that counts. */
  #lookFor(part: SpecWords | SpecNear, isAlone: boolean): Look {
    if (part.is === 'near') return this.#lookForNear(part);
    const phrase = plainPhrase(part.text);
    const parts = pieces(phrase);
    if (parts.length === 1) {
      const forms = new Map(this.#formsIn(part)[0]!.map((form) => [this.#numbers.get(form), form]));
      return ({ words }, counts) => {
        const found: Place[] = [];
        for (let at = 0; at < words.length; at++) {
          const form = forms.get(words[at]);
          if (form !== undefined && counts({ first: at, last: at })) found.push({ first: at, form });
        }
        return found;
      };
    }
    // Alternatives are told apart by the places of pieces, a phrase alone by those of letters.
    if (isAlone && part.exact && isSpaced(parts))
      return ({ text }) => standsIn(text, phrase).map((first) => ({ first, form: phrase }));
    const find = this.#finder(part);
    return (paragraph, counts) =>
      find(paragraph)
        .filter(counts)
        .map(({ first, last }) => ({
          first,
          form: paragraph
            .pieces()
            .slice(first, last + 1)
            .map(({ text }) => text)
            .join(' '),
        }));
  }

  #lookForNear(part: SpecNear): Look {
    const [left, right] = [this.#finder(part.left), this.#finder(part.right)];
    const form = `near ${JSON.stringify(part)}`;
    return (paragraph, counts) => {
      const a = left(paragraph).filter(counts);
      const b = a.length === 0 ? [] : right(paragraph).filter(counts);
      const isNear = (one: Stand) =>
        b.some((other) => {
          const steps = other.first > one.last ? other.first - one.last : one.first - other.last;
          return steps >= 1 && steps <= part.within;
        });
      return a.filter(isNear).map(({ first }) => ({ first, form }));
    };
  }

  /** Of each piece of some words the forms in which it counts. */
  #formsIn({ text, exact }: SpecWords): readonly (readonly string[])[] {
    return pieces(plainPhrase(text)).map((piece) =>
      piece.isWord && !exact ? this.#formsOf(piece.text) : [piece.text],
    );
  }

  /** Finds words in a row, by their places among the pieces of a paragraph. */
  #finder(words: SpecWords): (paragraph: Plain) => readonly Stand[] {
    const forms = this.#formsIn(words);
    const parts = pieces(plainPhrase(words.text));
    if (forms.length === 0 || forms.some((some) => some.length === 0)) return () => [];
    const wanted = forms.flatMap((some, at) =>
      parts[at]!.isWord ? [new Set(some.flatMap((form) => this.#numbers.get(form) ?? []))] : [],
    );
    // Signs of scripts without spaces may have one; between other words there is one, or they would be one word.
    const pattern = new RegExp(
      parts
        .map((part, at) => {
          const space = at > 0 && part.isWord && parts[at - 1]!.isWord ? ' ?' : '';
          return `${space}(?:${forms[at]!.toSorted((a, b) => b.length - a.length)
            .map(escape)
            .join('|')})`;
        })
        .join(''),
      'uy',
    );
    if (forms.length === 1)
      return (paragraph) =>
        [...paragraph.words.entries()].flatMap(([at, word]) => (wanted[0]!.has(word) ? [{ first: at, last: at }] : []));
    const first = new Set(forms[0]);
    return (paragraph) => {
      if (!wanted.every((some) => paragraph.words.some((word) => some.has(word)))) return [];
      const all = paragraph.pieces();
      return all.flatMap((piece, index) => {
        const last = all[index + parts.length - 1];
        if (last === undefined || !first.has(piece.text)) return [];
        pattern.lastIndex = piece.at;
        const match = pattern.exec(paragraph.text);
        if (match === null || piece.at + match[0].length !== endOf(last)) return [];
        return [{ first: index, last: index + parts.length - 1 }];
      });
    };
  }

  readonly #forms = new Map<string, readonly string[]>();

  /** The printed words that are forms of a word, by each language’s endings, or names that stand for it. */
  #formsOf(word: string): readonly string[] {
    const known = this.#forms.get(word) ?? this.#lookThroughWords(word);
    this.#forms.set(word, known);
    return known;
  }

  #lookThroughWords(word: string): readonly string[] {
    const [first, ...others] = LATIN_STEMS.toSorted((a, b) => this.#rank(a) - this.#rank(b)).filter(
      (language) => this.#rank(language) < this.#wordsIn.length,
    );
    const stem = (one: string, language = first) => this.#stem(one, language);
    const wanted = new Set([stem(word)]);
    for (const group of this.#names)
      if (group.some((name) => stem(name) === stem(word))) for (const name of group) wanted.add(stem(name));
    // A word in -ив or -ыв of which no other form stands anywhere is a gerund of the verb whose stem Snowball gives it.
    for (const gerund of this.#gerunds()) {
      const verb = RUSSIAN.stem(gerund.replaceAll('ё', 'е'));
      if (stem(word) === verb) wanted.add(stem(gerund));
      if (stem(word) === stem(gerund)) wanted.add(verb);
    }
    return this.#words.filter(
      (form, number) =>
        (number > 0 && wanted.has(stem(form))) ||
        (isLatin(word) &&
          isLatin(form) &&
          others.some(
            (language) => this.#languages[number]!.has(language) && stem(form, language) === stem(word, language),
          )),
    );
  }

  #gerundsKnown: readonly string[] | null = null;

  #gerunds(): readonly string[] {
    this.#gerundsKnown ??= this.#words.filter(
      (word) =>
        /^[\u0400-\u052f]*[аеёиоуыэюя][\u0400-\u052f]*[иы]в$/u.test(word) &&
        !this.#words.some((other) => other !== word && this.#stem(other) === this.#stem(word)),
    );
    return this.#gerundsKnown;
  }

  #rank(language: string): number {
    const rank = this.#wordsIn.findIndex((tag) => primary(tag) === language);
    return rank === -1 ? this.#wordsIn.length : rank;
  }

  #stem(word: string, language = ''): string {
    let stems = this.#stems.get(language);
    if (stems === undefined) this.#stems.set(language, (stems = new Map()));
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem =
      language === 'en' && /^[a-z]+$/u.test(word)
        ? ENGLISH.stem(word)
        : stemOf(word, language === '' ? [] : [language]);
    stems.set(word, stem);
    return stem;
  }

  /** Words that stand nowhere, as typed. */
  #unknown({ text, exact }: SpecWords): readonly string[] {
    const words = pieces(plain(text)).filter(({ isWord }) => isWord);
    return words
      .filter(({ text: word }) => (exact ? !this.#numbers.has(word) : this.#formsOf(word).length === 0))
      .map(({ text: word }) => word);
  }

  #order(found: readonly number[], { sort }: Spec, scans: readonly TermScan[]): readonly number[] {
    const days = (statement: number) =>
      this.#records[statement]!.spans.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
    const scores = this.#scores(found, scans);
    const keys = (statement: number): readonly number[] => {
      const of = days(statement);
      const undated = of.length === 0 ? 1 : 0;
      const [first, last] = undated ? [0, 0] : [Math.min(...of), Math.max(...of)];
      if (sort === 'oldest') return [undated, first, last, statement];
      const newest = [undated, -last, -first, statement];
      return sort === 'newest' ? newest : [-scores.get(statement)!, ...newest];
    };
    const all = new Map(found.map((statement) => [statement, keys(statement)]));
    return found.toSorted((a, b) => {
      const [one, other] = [all.get(a)!, all.get(b)!];
      const at = one.findIndex((key, index) => key !== other[index]);
      return at === -1 ? 0 : one[at]! - other[at]!;
    });
  }

  /** Okapi BM25 with k1 = 1.2 and b = 0.75. */
  #scores(found: readonly number[], scans: readonly TermScan[]): ReadonlyMap<number, number> {
    const lengths = this.#lengths();
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const rarities = scans.map(({ times }) => {
      const having = times.filter((often) => often > 0).length;
      return Math.log(1 + (times.length - having + 0.5) / (having + 0.5));
    });
    const scoreOf = (statement: number) =>
      scans.reduce((score, { weights }, term) => {
        const weight = weights[statement]!;
        const room = 1.2 * (0.25 + (0.75 * lengths[statement]!) / average);
        return score + (rarities[term]! * weight * 2.2) / (weight + room);
      }, 0);
    return new Map(found.map((statement) => [statement, Math.round(scoreOf(statement) * 1e6)]));
  }

  #known: readonly number[] | null = null;

  /** Room of each statement: paragraphs with 32 places behind each, the title and the whole filled up to multiples of 64. */
  #lengths(): readonly number[] {
    this.#known ??= this.#statements.map((paragraphs) => {
      const [title = 0, ...rest] = paragraphs.map(({ words }) => words.length + 32);
      const words = rest.reduce((sum, length) => sum + length, 0);
      return Math.max(64, up(up(title) + words));
    });
    return this.#known;
  }

  #byYear: readonly (readonly [year: number, dates: readonly Verdict['date'][]])[] | null = null;

  #years(statements: readonly number[]): Scanned['years'] {
    this.#byYear ??= yearsOf(this.#records).map((year) => {
      const within = { from: `${year}-01-01`, to: `${year}-12-31`, undated: false };
      return [year, this.#records.map(({ spans }) => dateOf(spans, within))];
    });
    const counted = this.#byYear.map(([year, dates]): readonly [number, number, number] => {
      const certain = statements.filter((statement) => dates[statement] === 'certainly').length;
      return [year, certain, statements.filter((statement) => dates[statement] !== 'no').length];
    });
    const first = counted.findIndex(([, , possible]) => possible > 0);
    return first === -1 ? [] : counted.slice(first, counted.findLastIndex(([, , possible]) => possible > 0) + 1);
  }
}

/** From the first to the last year that any date names. */
function yearsOf(records: readonly SearchRecord[]): readonly number[] {
  const days = records
    .flatMap(({ spans }) => spans.flatMap(({ first, last }) => [first, last]))
    .filter((day) => day !== null);
  if (days.length === 0) return [];
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))].map(yearOf) as [
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type Look = (paragraph: Plain, counts: (stand: Stand) => boolean) => readonly Place[];

/** What counts of a paragraph where only the words of some speakers do; null: nothing. */
function countsIn({ voice, quotes }: Plain, own: readonly string[] | null): ((stand: Stand) => boolean) | null {
  if (own === null || (voice !== null && own.includes(voice))) return () => true;
  const theirs = quotes.filter((quote) => own.includes(quote.voice));
  if (theirs.length === 0) return null;
  return ({ first, last }) => theirs.some((quote) => quote.first <= first && last <= quote.last);
}

interface Place {
  readonly first: number;
  readonly form: string;
}

interface TermScan {
  readonly times: readonly number[];
  readonly weights: readonly number[];
}

/** UTF-16 units of texts whose words are kept. */
const SMALL = 5_000_000;

function keep<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const ENGLISH = newStemmer('english');
const RUSSIAN = newStemmer('russian');
/** True where each word of a phrase is parted from the next by something. */
const isSpaced = (parts: readonly Piece[]) =>
  parts.every((part, at) => at === 0 || !part.isWord || !parts[at - 1]!.isWord || part.at > endOf(parts[at - 1]!));

/** Where a phrase stands in a text, letter for letter, and neither end is inside a word. */
function standsIn(text: string, phrase: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    // Cutting what is around shows whether a word goes on: signs of some scripts are words beside each other.
    const begin = Math.max(0, at - 2);
    const end = at + phrase.length;
    const cut = pieces(text.slice(begin, end + 2)).map((piece) => [begin + piece.at, begin + endOf(piece)]);
    if (cut.some(([first]) => first === at) && cut.some(([, behind]) => behind === end)) found.push(at);
  }
  return found;
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
const endOf = ({ at, text }: Piece) => at + text.length;
const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();
const up = (length: number) => Math.ceil(length / 64) * 64;
const step = (times: number) => (times >= 12 ? 12 : times >= 4 ? 4 : times >= 2 ? 2 : times);
const isNot = (term: SpecTerm) => term.is === 'one' && term.not;
const dayTexts = new Map<number, string>();
function dayText(day: number): string {
  const known = dayTexts.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
  dayTexts.set(day, known);
  return known;
}
const yearOf = (day: number) => Number(dayText(day).slice(0, 4));

function allWords(term: SpecTerm): readonly SpecWords[] {
  if (term.is === 'any') return term.of;
  return term.one.is === 'near' ? [term.one.left, term.one.right] : [term.one];
}

function keysOf(record: SearchRecord, facet: Facet): readonly string[] {
  const keys: readonly string[] = {
    speaker: () => record.voices.map(({ key }) => key),
    source: () => (record.source ? [record.source.key] : []),
    kind: () => [record.kind],
    lang: () => [record.lang],
    organisation: () => record.organisations.map(({ key }) => key),
    place: () => (record.place ? [record.place.key] : []),
  }[facet]();
  return keys.length === 0 ? ['not known'] : keys;
}

/** How a date stands to the days asked for, day by day of its ends. */
function dateOf(
  spans: readonly DaySpan[],
  { from, to, undated }: Pick<Spec, 'from' | 'to' | 'undated'>,
): Verdict['date'] {
  if (undated) return spans.length === 0 ? 'certainly' : 'no';
  if (from === null && to === null) return 'certainly';
  const days = spans.map(({ first, last, also }) => {
    const begin = first === null ? '0000-00-00' : dayText(first);
    const end = last === null ? '9999-99-99' : dayText(last);
    return {
      inside: begin >= (from ?? '0000-00-00') && end <= (to ?? '9999-99-99'),
      touching: begin <= (to ?? '9999-99-99') && end >= (from ?? '0000-00-00'),
      also: also === true,
    };
  });
  if (days.length === 0) return 'no';
  if (days.every(({ inside }) => inside) || days.some(({ inside, also }) => inside && also)) return 'certainly';
  return days.some(({ touching }) => touching) ? 'possibly' : 'no';
}
