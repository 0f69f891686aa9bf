import type { AnchorWords, LedgerEvent, QuotationAddress } from '../statement/archive.ts';
import { anchorBlocks, anchorQuotations } from '../statement/anchors.ts';
import type { Day } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';

/** Every address inside a statement. */
export interface InnerAddresses {
  /** Of paragraphs and turns, in the order of the text. */
  readonly anchors: readonly string[];
  readonly quotations: readonly QuotationAddress[];
}

/** How a published statement stood from a day on, until the next. */
export interface State extends InnerAddresses {
  readonly on: Day;
}

/** A published statement whose paragraphs or turns became others. */
export type Revision = Extract<LedgerEvent, { event: 'revised' }>;

/** What the ledger says of one published statement. */
export interface History {
  readonly id: string;
  /** The day of the build that first showed it. */
  readonly published: Day;
  /** Oldest first; none where every line was written before the ledger had anchors. */
  readonly states: readonly State[];
  readonly revisions: readonly Revision[];
  /** By anchor, words that were published and replaced since, or that ingest was about to replace. */
  readonly words: ReadonlyMap<string, AnchorWords>;
}

interface Growing {
  readonly id: string;
  readonly published: Day;
  readonly states: State[];
  readonly revisions: Revision[];
  readonly words: Map<string, AnchorWords>;
}

/** The history of each published statement, by id. Lines about an address that was never published say nothing. */
export function historiesOf(ledger: readonly LedgerEvent[]): ReadonlyMap<string, History> {
  const histories = new Map<string, Growing>();
  for (const event of ledger) {
    let history = histories.get(event.id);
    if (event.event === 'published') {
      if (history) continue;
      history = { id: event.id, published: event.on, states: [], revisions: [], words: new Map() };
      histories.set(event.id, history);
      const { on, anchors, quotations = [] } = event;
      if (anchors) history.states.push({ on, anchors, quotations });
    } else if (history && event.event === 'replaced') {
      for (const words of event.words) if (!history.words.has(words.anchor)) history.words.set(words.anchor, words);
    } else if (history && (event.event === 'anchored' || event.event === 'revised')) {
      const { on, anchors, quotations } = event;
      history.states.push({ on, anchors, quotations });
      if (event.event === 'revised') history.revisions.push(event);
    }
  }
  return histories;
}

/** Every anchor of a paragraph or turn that readers may ever have seen. */
export function everShown({ states }: Pick<History, 'states'>): ReadonlySet<string> {
  return new Set(states.flatMap(({ anchors }) => anchors));
}

/** Every address inside a statement as it stands. */
export function addressesIn(statement: Pick<Statement, 'body' | 'quotations'>): InnerAddresses {
  return {
    anchors: anchorsOf(statement.body),
    quotations: anchorQuotations(statement).map(({ anchor, quotation: { paragraph, start, end } }) => [
      anchor,
      paragraph,
      start,
      end,
    ]),
  };
}

/** Anchors of a statement's paragraphs and turns, in order. */
export function anchorsOf(body: Statement['body']): string[] {
  return anchorBlocks(body).flatMap(({ anchor }) => anchor ?? []);
}

/** What each anchor of a statement stands for. */
export function anchorWordsOf(body: Statement['body']): ReadonlyMap<string, AnchorWords> {
  const found = new Map<string, AnchorWords>();
  let turn: Extract<AnchorWords, { label: string }> | null = null;
  for (const { block, anchor } of anchorBlocks(body)) {
    if (block.type === 'turn') {
      turn = { anchor: anchor!, label: block.text, of: [] };
      found.set(turn.anchor, turn);
    } else if (block.type === 'subheading') turn?.of.push({ subheading: block.text });
    else {
      found.set(anchor!, { anchor: anchor!, words: block.text });
      turn?.of.push({ paragraph: anchor! });
    }
  }
  return found;
}

/**
 * The words that an anchor's digest is made of, in full.
 *
 * @param words by anchor, what is known
 * @returns null where they, or those of a paragraph of the turn, are not known
 */
export function wordsInFull(anchor: string, words: ReadonlyMap<string, AnchorWords>): string | null {
  const known = words.get(anchor);
  if (!known) return null;
  if ('words' in known) return known.words;
  const lines = known.of.map((part) => ('subheading' in part ? part.subheading : wordsInFull(part.paragraph, words)));
  return lines.includes(null) ? null : [known.label, ...lines].join('\n');
}
