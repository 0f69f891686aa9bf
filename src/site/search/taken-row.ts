import type { Row } from '../takeaway/files.ts';
import { valueText } from '../words/say.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Found } from './found.ts';
import type { Piece } from './marks.ts';

/**
 * A found statement as a line of a table, with the passage that its result shows.
 *
 * @param page that shows it, in full: addresses are relative to it
 */
export function takenRow({ result, passage, words }: Found, lexicon: Lexicon, page: string): Row {
  const { id, url, title, date, kind, lang, speakers, source, places } = result;
  const [place] = places;
  return {
    statement: id,
    title: textOf(title),
    date: date.edtf,
    kind: valueText(lexicon, kind),
    lang,
    speakers: speakers.map(textOf).join('; ') || null,
    source: textOf(source) || null,
    passage: passage.text,
    voice: passage.voice,
    words: words.join('; ') || null,
    address: new URL(place?.url ?? url, page).href,
  };
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
