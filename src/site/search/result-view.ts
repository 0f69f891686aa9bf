import { marksIn, type Run } from '../../search/answer/runs.ts';
import type { Shown } from '../../search/answer/show.ts';
import type { Card, Passage } from '../../search/reader.ts';
import type { Zone } from '../../search/record.ts';
import type { Kind } from '../../statement/schema.ts';
import { statementUrl } from '../address.ts';
import type { Said, SaidDate } from '../words/say.ts';
import { excerpt, markPlaces, type Piece, type Place } from './marks.ts';
import { placeUrl } from './place-url.ts';

/** A place in a statement where the search found something. */
export interface PlaceView {
  readonly url: string;
  readonly zone: Zone;
  /** Who speaks there; null where nobody is known to. */
  readonly voice: string | null;
  readonly pieces: readonly Piece[];
}

/** A found statement as the results show it. */
export interface ResultView {
  readonly id: string;
  readonly url: string;
  readonly lang: string;
  readonly title: readonly Piece[];
  /** The words stand in the title. */
  readonly inTitle: boolean;
  readonly date: SaidDate;
  /** The date only reaches into the limits that were asked for. */
  readonly possibly: boolean;
  readonly speakers: readonly (readonly Piece[])[];
  readonly kind: Said;
  /** Empty: not known. */
  readonly source: readonly Piece[];
  readonly places: readonly PlaceView[];
  /** For reference managers (COinS); empty: not said. */
  readonly coins: string;
}

/** A found statement with the passage to show. */
export function viewResult(
  { id, lang, kind, date, workedOut, title, speakers, source, coins }: Card,
  { passage, marks, titleMarks }: Shown,
  runs: readonly Run[],
  possibly: boolean,
): ResultView {
  return {
    id,
    url: statementUrl(id),
    lang,
    title: markPlaces(title, titleMarks),
    inTitle: titleMarks.length > 0,
    date: { edtf: date, brackets: workedOut },
    possibly,
    speakers: speakers.map((name) => markPlaces(name, marksIn(name, runs))),
    kind: { k: `kind.${kind as Kind}` },
    source: source === null ? [] : markPlaces(source, marksIn(source, runs)),
    places: standsAbove(passage, speakers, source) ? [] : [withoutEcho(viewPlace(id, passage, marks), speakers)],
    coins,
  };
}

/** True for a title, and a name that stands below it. */
function standsAbove({ zone, text }: Passage, speakers: readonly string[], source: string | null): boolean {
  return zone === 'title' || (zone === 'speaker' && speakers.includes(text)) || (zone === 'source' && text === source);
}

/** Of a text by one speaker, each place is that speaker's: it need not be said again. */
function withoutEcho(place: PlaceView, speakers: readonly string[]): PlaceView {
  return speakers.length === 1 && place.voice === speakers[0] ? { ...place, voice: null } : place;
}

/** Where a statement's words stand, passage by passage; of the title nothing, as it stands above. */
export function viewPlaces(id: string, passages: readonly Passage[], runs: readonly Run[]): readonly PlaceView[] {
  return passages.flatMap((passage) => {
    const places = passage.zone === 'title' ? [] : marksIn(passage.text, runs);
    return places.length === 0 ? [] : [viewPlace(id, passage, places)];
  });
}

function viewPlace(id: string, passage: Passage, places: readonly Place[]): PlaceView {
  const { zone, voice, text } = passage;
  return { url: placeUrl(id, passage, places[0] ?? null), zone, voice, pieces: excerpt(text, places) };
}
