import type { Difference, Judgement, Place, Segment, Verdict } from '../../search/quotes/types.ts';
import { addressOfWords } from '../links/address-of-words.ts';

/** A place as it is told to others than readers of the page: programs, tables, assistants. */
export interface ToldPlace {
  /** Id of the statement. */
  readonly statement: string;
  /** Of the paragraph that they begin in; null: they stand at the head of the page. */
  readonly anchor: string | null;
  /** The permanent address of the words. */
  readonly address: string;
  readonly title: string;
  /** EDTF; null: undated. */
  readonly date: string | null;
  /** Who says the words there, or whose words the statement is. */
  readonly said: readonly string[];
  /** Those are known to say these very words. */
  readonly sure: boolean;
  readonly source: string | null;
  /** BCP 47. */
  readonly lang: string;
  /** As printed, a line for each paragraph. */
  readonly words: string;
}

/** A quotation judged, in a form that can be written down. */
export interface ToldJudgement {
  readonly quotation: string;
  readonly claimed: { readonly speaker: string | null; readonly date: string | null; readonly source: string | null };
  readonly verdict: Verdict;
  /** What is claimed and is otherwise there. */
  readonly differs: readonly Difference[];
  /** What is claimed and could not be checked. */
  readonly unchecked: readonly Difference['what'][];
  /** How many statements have it so; null: not counted. */
  readonly statements: number | null;
  /** The best place; of a stitched quotation those of its pieces, of an absent one the nearest, or none. */
  readonly places: readonly (ToldPlace & { readonly wording: readonly Segment[] })[];
  readonly others: readonly ToldPlace[];
}

/** `site`: where the archive stands, with a slash at the end. */
export function tellJudgement(judgement: Judgement, site: string): ToldJudgement {
  const { claim, verdict, differs, unchecked, statements, pieces, others } = judgement;
  const { quotation, speaker, date, source } = claim;
  return {
    quotation,
    claimed: { speaker, date, source },
    verdict,
    differs,
    unchecked,
    statements,
    places: pieces.map(({ place, segments }) => ({ ...tellPlace(place, site), wording: segments })),
    others: others.map((place) => tellPlace(place, site)),
  };
}

export function tellPlace({ card, said, sure, stretches }: Place, site: string): ToldPlace {
  const { id, title, date, source, lang } = card;
  return {
    statement: id,
    anchor: stretches[0]?.anchor ?? null,
    address: addressOfWords(`${site}statements/${id}/`, stretches),
    title,
    date,
    said,
    sure,
    source,
    lang,
    words: stretches.map(({ words }) => words).join('\n'),
  };
}

/** True where the quotation stands so, and all that is claimed of it and can be checked holds. */
export function isRight({ verdict, differs }: Pick<ToldJudgement, 'verdict' | 'differs'>): boolean {
  return RIGHT.has(verdict) && differs.length === 0;
}

const RIGHT: ReadonlySet<Verdict> = new Set(['verbatim', 'shortened', 'punctuation']);

/** Signs around what differs in plain text: what the quotation says is crossed out, what is printed follows. */
export function plainWording(segments: readonly Segment[]): string {
  const flat = (text: string) => text.replace(/\s*\n\s*/gu, ' ');
  return segments
    .map(({ type, quoted, printed }) => {
      if (type === 'same') return flat(quoted);
      const [out, instead] = [flat(quoted), flat(printed)];
      return `${out === '' ? '' : `[-${out}-]`}${instead === '' ? '' : `{+${shortened(instead)}+}`}`;
    })
    .join('');
}

/** What was left out may be long. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 60).trimEnd()} … ${text.slice(-40).trimStart()}`;
}

/** The columns of a table of judgements. */
export const COLUMNS = [
  'quotation',
  'speaker_claimed',
  'date_claimed',
  'source_claimed',
  'verdict',
  'differs',
  'address',
  'speaker',
  'date',
  'title',
  'source',
  'words_printed',
  'wording',
  'more_addresses',
] as const;

/** A judgement as a line of that table. */
export function judgementCells(told: ToldJudgement): readonly (string | null)[] {
  const { claimed, places, others } = told;
  const [first, ...pieces] = places;
  return [
    told.quotation,
    claimed.speaker,
    claimed.date,
    claimed.source,
    told.verdict,
    told.differs.map(({ what, found }) => `${what}: ${found.join(', ')}`).join('; ') || null,
    first?.address ?? null,
    first?.said.join(', ') || null,
    first?.date ?? null,
    first?.title ?? null,
    first?.source ?? null,
    first?.words ?? null,
    places.length === 0 || told.verdict === 'verbatim'
      ? null
      : places.map(({ wording }) => plainWording(wording)).join(' // '),
    [...pieces, ...others].map(({ address }) => address).join(' ') || null,
  ];
}
