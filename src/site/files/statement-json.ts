import { anchorBlocks } from '../../statement/anchors.ts';
import type {
  Basis,
  Block,
  Evidence,
  Field,
  Named,
  Quotation,
  Relation,
  Statement,
  Tier,
} from '../../statement/schema.ts';
import { recordOf } from '../../statement/source.ts';
import { fieldBasis, fieldTier } from '../evidence/basis.ts';
import type { CslItem } from '../cite/csl.ts';

/** A date as it is known, and how. */
interface JsonDate {
  /** EDTF. */
  readonly edtf: string;
  /** Null: nothing is recorded on it. */
  readonly basis: Basis | null;
  readonly tier: Tier | null;
}

/**
 * A passage in a form that programs for annotations anchor by (https://www.w3.org/TR/annotation-model/#selectors): the paragraph by its id, in
 * it the passage by UTF-16 offsets; and the words with what stands around them.
 */
type Selector =
  | {
      readonly type: 'FragmentSelector';
      readonly value: string;
      readonly refinedBy: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };
    }
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string };

/** What `/statements/<id>.json` holds. Fields without a value are null; a list without members is empty. */
export interface StatementJson {
  readonly id: string;
  /** The permanent address of the page. */
  readonly address: string;
  readonly title: string;
  readonly titleBasis: Statement['titleBasis'];
  readonly standfirst: string | null;
  readonly kind: Statement['kind'];
  readonly excerpt: boolean;
  /** When the words were said. */
  readonly date: JsonDate | null;
  /** When the source put them out. */
  readonly published: JsonDate | null;
  /** When the raw file was saved, `YYYY-MM-DD`. */
  readonly captured: string | null;
  readonly speakers: Statement['speakers'];
  readonly institution: Named | null;
  /** `id`: of its record. */
  readonly source: { readonly id: string | null; readonly name: string } | null;
  readonly place: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly archive: {
    readonly title: string;
    readonly address: string;
    readonly rights: string;
    readonly licence: string | null;
  };
  /** How much of the words is shown, and who says so. */
  readonly access: { readonly allows: 'full' | 'quotations' | 'record'; readonly says: string | null };
  /** The words, in their order. `number`: of the paragraph, from 1. `speaker`: of the turn. */
  readonly body: readonly {
    readonly type: Block['type'];
    readonly anchor: string | null;
    readonly number: number | null;
    readonly speaker: Named | null;
    readonly text: string;
  }[];
  /** Direct speech and terms in the paragraphs. */
  readonly quotations: readonly {
    readonly kind: Quotation['kind'];
    readonly speaker: Named | null;
    readonly target: { readonly source: string; readonly selector: readonly Selector[] };
  }[];
  readonly evidence: readonly Evidence[];
  readonly relations: readonly Relation[];
  readonly raw: Statement['raw'];
  /** For citing, CSL-JSON. */
  readonly citation: CslItem;
}

/** How many characters a selector keeps before and after a passage. */
const AROUND = 32;

/** What else than the statement goes into its file. */
export interface JsonContext {
  readonly address: string;
  readonly archive: StatementJson['archive'];
  readonly sourceName: string | null;
  readonly citation: CslItem;
}

/** A statement as data, with the places of its quotations and how it is cited. */
export function statementJson(
  statement: Statement,
  { address, archive, sourceName, citation }: JsonContext,
): StatementJson {
  const { id, title, titleBasis, standfirst, kind, excerpt, captured, speakers, institution, place, lang } = statement;
  const speakerOf = new Map(statement.turns.map(({ turn, speaker }) => [turn, speaker]));
  let number = 0;
  const body = anchorBlocks(statement.body).map(({ block, anchor, turn }) => ({
    type: block.type,
    anchor,
    number: block.type === 'paragraph' ? ++number : null,
    speaker: speakerOf.get(turn ?? '') ?? null,
    text: block.text,
  }));
  const textOf = new Map(body.map((block) => [block.anchor, block.text]));
  return {
    id,
    address,
    title,
    titleBasis,
    standfirst,
    kind,
    excerpt,
    date: dateOf(statement, 'date'),
    published: dateOf(statement, 'published'),
    captured,
    speakers,
    institution,
    source: sourceName === null ? null : { id: recordOf(statement.source), name: sourceName },
    place,
    lang,
    archive,
    access: statement.access ?? { allows: 'full', says: null },
    body,
    quotations: statement.quotations.map((quotation) => ({
      kind: quotation.kind,
      speaker: quotation.speaker,
      target: { source: address, selector: selectorsOf(quotation, textOf.get(quotation.paragraph) ?? '') },
    })),
    evidence: statement.evidence,
    relations: statement.relations,
    raw: statement.raw,
    citation,
  };
}

function dateOf(statement: Statement, field: Field & ('date' | 'published')): JsonDate | null {
  const edtf = statement[field];
  return edtf === null ? null : { edtf, basis: fieldBasis(statement, field), tier: fieldTier(statement, field) };
}

function selectorsOf({ paragraph, start, end }: Quotation, text: string): readonly Selector[] {
  return [
    {
      type: 'FragmentSelector',
      value: paragraph,
      refinedBy: { type: 'TextPositionSelector', start, end },
    },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
  ];
}
