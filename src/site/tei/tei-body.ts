import type { Named, Quotation, Statement, Turn } from '../../statement/schema.ts';
import { anchored } from '../reading/anchored.ts';
import { element, wording, type XmlElement, type XmlNode } from '../machines/xml.ts';

/** How quotations are marked: by kind, the element and its `type`. Names and scare quotes are nobody's speech. */
const QUOTED: Readonly<Record<Quotation['kind'], { readonly name: string; readonly type: string | null }>> = {
  full: { name: 'said', type: null },
  partial: { name: 'q', type: 'spoken' },
  term: { name: 'q', type: 'soCalled' },
};

/** What of a statement the marking needs beside the statement: who somebody is, and what stands before every id. */
export interface Marking {
  readonly who: (named: Named | null) => string | null;
  readonly prefix: string;
}

/**
 * The words of a statement as one division. A turn is `u` with a `seg` for each paragraph, behind a note with its label as
 * printed; a turn that nobody speaks (an agency's own words) and the words outside of turns are `p`. The anchors of the
 * site are the ids.
 */
export function teiBody(statement: Statement, { who, prefix }: Marking): XmlElement {
  const { turns, quotations, kind, title, titleBasis, standfirst } = statement;
  const turnOf = new Map(turns.map((turn) => [turn.turn, turn]));
  const quotationsOf = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const children: XmlElement[] = [];
  let open: { readonly turn: string; readonly known: Turn | undefined; readonly parts: XmlElement[] } | null = null;
  const close = () => {
    if (open && open.parts.length > 0)
      children.push(
        element(
          'u',
          { 'xml:id': prefix + open.turn, who: who(open.known?.speaker ?? null), ana: analysis(open.known, prefix) },
          ...open.parts,
        ),
      );
    open = null;
  };
  for (const { block, anchor } of anchored(statement)) {
    if (block.type === 'turn') {
      close();
      const known = turnOf.get(anchor!);
      const narrative = known?.kind === 'narrative';
      const id = `${prefix}${anchor}`;
      children.push(wording('note', narrative ? { type: 'narrative', 'xml:id': id } : { type: 'speaker' }, block.text));
      open = narrative ? null : { turn: anchor!, known, parts: [] };
    } else if (block.type === 'subheading') {
      (open?.parts ?? children).push(wording('label', { type: 'subheading' }, block.text));
    } else {
      const marked = markQuotations(block.text, quotationsOf.get(anchor!) ?? [], who);
      (open?.parts ?? children).push(wording(open ? 'seg' : 'p', { 'xml:id': prefix + anchor! }, ...marked));
    }
  }
  close();
  return element(
    'div',
    turns.length > 0 ? { type: 'debateSection', subtype: kind } : { type: kind },
    titleBasis === 'printed' && wording('head', {}, title),
    standfirst !== null && wording('head', { type: 'standfirst' }, standfirst),
    ...children,
    // Where nothing of the words may be shown.
    children.length === 0 && element('p', {}, element('gap', { reason: 'withheld' })),
  );
}

/** What a turn is, as a category of the header. */
const analysis = (turn: Turn | undefined, prefix: string) =>
  turn && turn.kind !== 'narrative' ? `#${prefix}${turn.kind}` : null;

/**
 * A paragraph's words with its quotations marked. Of two that overlap without one standing inside the other, only the first
 * can be an element.
 */
function markQuotations(text: string, quotations: readonly Quotation[], who: Marking['who']): readonly XmlNode[] {
  const sorted = quotations
    .filter(({ end }) => end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const mark = (from: number, to: number, inside: readonly Quotation[]): readonly XmlNode[] => {
    const nodes: XmlNode[] = [];
    let at = from;
    inside.forEach((quotation, index) => {
      const { start, end, kind, speaker } = quotation;
      if (start < at || end > to) return;
      if (start > at) nodes.push(text.slice(at, start));
      const within = inside.slice(index + 1).filter((other) => other.start >= start && other.end <= end);
      const { name, type } = QUOTED[kind];
      nodes.push(wording(name, { type, who: who(speaker) }, ...mark(start, end, within)));
      at = end;
    });
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  };
  return mark(0, text.length, sorted);
}
