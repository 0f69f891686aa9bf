import type { Kind } from '../../statement/schema.ts';
import type { SaidDate, SaidList, Value } from '../words/say.ts';
import { readExcerpt, type Piece } from './excerpt.ts';
import { around, findPhrase } from './phrase.ts';
import type { IndexFragment, IndexSubResult } from './search-index.ts';

/** A place in a statement where the search found something. */
export interface Hit {
  readonly url: string;
  /** Who speaks there, as printed; null outside of turns. */
  readonly turn: string | null;
  readonly pieces: readonly Piece[];
}

/** A found statement as the results show it. */
export interface ResultView {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly date: SaidDate;
  /** Who, what, from whom. */
  readonly about: SaidList;
  readonly hits: readonly Hit[];
  /** Places that are not among `hits`. */
  readonly more: number;
  /** What it is, for reference managers (COinS); empty: not said. */
  readonly coins: string;
}

/** How many places of one statement are shown. */
const SHOWN = 3;

/** `phrases`: what must stand word for word; without one, the index says where its words are. */
export function viewResult(fragment: IndexFragment, phrases: readonly string[]): ResultView {
  const { url, meta } = fragment;
  const hits =
    phrases.length > 0 ? phraseHits(fragment, phrases) : bestFirst(fragment.sub_results).map((sub) => toHit(sub));
  return {
    url,
    title: meta['title'] ?? url,
    lang: meta['lang'] ?? 'en',
    date: { edtf: meta['date'] || null, brackets: Boolean(meta['workedOut']) },
    about: { list: [...(meta['speaker'] ? [meta['speaker']] : []), whatOf(meta)], join: 'dot' },
    hits: hits.slice(0, SHOWN),
    more: Math.max(0, hits.length - SHOWN),
    coins: meta['coins'] ?? '',
  };
}

/** What a statement is and from whom. */
function whatOf({ kind, source }: IndexFragment['meta']): SaidList {
  const words: Value[] = kind ? [{ k: `kind.${kind as Kind}` }] : [];
  return { list: source ? [...words, source] : words, join: 'comma' };
}

/** The places with the most of what was asked for; those with as much stay in the order of the text. */
function bestFirst(places: readonly IndexSubResult[]): readonly IndexSubResult[] {
  const weight = ({ weighted_locations }: IndexSubResult) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return places.toSorted((a, b) => weight(b) - weight(a));
}

function toHit({ url, anchor, excerpt }: IndexSubResult): Hit {
  const turn = anchor?.id.startsWith('t-') ? (anchor.title ?? null) : null;
  return { url, turn, pieces: withoutLabel(readExcerpt(excerpt), turn) };
}

/** A turn's words begin with its label in the index; the label stands above them in the results. */
function withoutLabel(pieces: readonly Piece[], label: string | null): readonly Piece[] {
  const words = pieces.map(({ text }) => text).join('');
  if (label === null || !words.startsWith(label)) return pieces;
  let left = label.length + /^[\s.:]*/u.exec(words.slice(label.length))![0].length;
  return pieces.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, marked }];
  });
}

/** Every paragraph that has one of the phrases, with the turn it belongs to. */
function phraseHits({ url, anchors }: IndexFragment, phrases: readonly string[]): readonly Hit[] {
  let turn: string | null = null;
  return anchors.flatMap(({ id, text, title }) => {
    if (id.startsWith('t-')) turn = title ?? null;
    if (!id.startsWith('p-')) return [];
    const place = phrases.map((phrase) => findPhrase(text, phrase)).find((found) => found !== null);
    if (!place) return [];
    const { before, match, after } = around(text, place);
    const pieces = [
      { text: before, marked: false },
      { text: match, marked: true },
      { text: after, marked: false },
    ];
    return [{ url: `${url}#${id}`, turn, pieces: pieces.filter((piece) => piece.text !== '') }];
  });
}
