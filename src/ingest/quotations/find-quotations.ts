import type { QuotedSpan } from './quoted-span.ts';
import { speechClassIn } from '../lexicon/tell-speech.ts';
import { once } from '../once.ts';
import type { Item, Paragraph } from '../types.ts';
import { findDashSpeech } from './dash-speech.ts';
import type { MarkPair } from './marks.ts';
import { kindOf } from './quotation-kind.ts';
import { goesOn, leadingSpace, type Marked, scanMarks } from './scan-marks.ts';
import { findSentences } from './sentences.ts';

const MASK = '\uFFFC';

/** The marks of a paragraph, before it is known what they hold. */
interface MarkedParagraph {
  readonly marked: readonly Marked[];
  /** The first of them goes on from the paragraph before. */
  readonly continues: boolean;
}

/** The marks of a run of paragraphs: an open one goes on in the next, when that takes it up. */
function markParagraphs(paragraphs: readonly string[]): MarkedParagraph[] {
  let openMark: MarkPair | null = null;
  return paragraphs.map((text, paragraph) => {
    const { marked, left } = scanMarks(text, openMark);
    const continues = openMark !== null && marked.length > 0 && marked[0]!.open <= leadingSpace(text);
    openMark = left;
    // An open quotation that nothing takes up again ends with its paragraph.
    if (openMark !== null && !goesOn(paragraphs[paragraph + 1], openMark)) openMark = null;
    return { marked, continues };
  });
}

/**
 * Every quotation in a run of paragraphs of a language, in order, without overlaps; `und`: the language is not known.
 *
 * A quotation inside a quotation is part of the outer one. A quotation that a paragraph leaves open goes on in the
 * next one, when that opens with a mark again or closes one that it never opened.
 */
export function findQuotations(paragraphs: readonly string[], lang = 'und'): QuotedSpan[] {
  const speech = speechClassIn(lang);
  const dashes = findDashSpeech(paragraphs, lang);
  return markParagraphs(paragraphs).flatMap(({ marked, continues }, paragraph) => {
    const text = paragraphs[paragraph]!;
    const dash = dashes[paragraph] ?? null;
    const outer = marked.filter(({ open, close }) => dash === null || close <= dash.start || open >= dash.end);
    const masked = maskQuotations(text, dash === null ? outer : [dash, ...outer]);
    const sentences = outer.length === 0 ? [] : findSentences(masked);
    const spans = outer.map((span, i): QuotedSpan => {
      const goesOnHere = continues && span === marked[0];
      const kind = kindOf(text, masked, sentences, span, outer[i - 1], goesOnHere, speech);
      return { paragraph, start: span.start, end: span.end, kind, continues: goesOnHere };
    });
    return dash === null
      ? spans
      : [{ paragraph, start: dash.start, end: dash.end, kind: 'full', continues: false }, ...spans];
  });
}

const inLanguage = once(() => new Map<string, readonly QuotedSpan[]>());

/** The quotations of an item's paragraphs, told apart by the verbs of its language. */
export function quotationsOf(item: Pick<Item, 'paragraphs' | 'lang'>): readonly QuotedSpan[] {
  const known = inLanguage(item.paragraphs);
  const spans =
    known.get(item.lang) ??
    findQuotations(
      item.paragraphs.map(({ text }) => text),
      item.lang,
    );
  known.set(item.lang, spans);
  return spans;
}

const narratedIn = once(() => new Map<string, readonly QuotedSpan[]>());

/** The quotations of an item that stand in its narrative: in turns everything is somebody's words already. The same list each time. */
export function narratedQuotations(item: Pick<Item, 'paragraphs' | 'lang'>): readonly QuotedSpan[] {
  const known = narratedIn(item.paragraphs);
  const spans =
    known.get(item.lang) ?? quotationsOf(item).filter(({ paragraph }) => item.paragraphs[paragraph]!.turn === null);
  known.set(item.lang, spans);
  return spans;
}

/** Paragraphs with everything between quotation marks blanked out. */
export const outsideQuotations = once((paragraphs: readonly Pick<Paragraph, 'text'>[]): readonly string[] => {
  const texts = paragraphs.map(({ text }) => text);
  return markParagraphs(texts).map(({ marked }, index) => maskQuotations(texts[index]!, marked));
});

/**
 * The text with everything that is quoted blanked out, so that words inside quotations do not count. Same length. The
 * full stop that ends a quotation stays: it may end the sentence around it.
 */
export function maskQuotations(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    const stop = /[.…。]$/u.test(text.slice(start, end));
    out += text.slice(at, start) + MASK.repeat(end - start - (stop ? 1 : 0)) + (stop ? '.' : '');
    at = end;
  }
  return out + text.slice(at);
}
