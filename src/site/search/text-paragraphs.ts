import type { QuotedWords, SearchParagraph } from '../../search/record.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { layOutBody, type ParagraphLayout, type SectionLayout } from '../reading/body-layout.ts';

/** Kinds whose words are somebody else's than those whom they quote. */
const ABOUT: ReadonlySet<Statement['kind']> = new Set(['report', 'article']);

/**
 * The printed text of a statement for the search, in the order of its page: title, standfirst, and the body with the labels of
 * its turns. Whose the words are is said of turns, of a text that one speaker makes alone, of a report's paragraphs that are
 * direct speech of one speaker from end to end, and of what else is quoted of somebody who speaks in the statement.
 *
 * @param voiceOf the number of a speaker among the statement's; null: not one of them
 */
export function textParagraphs(
  statement: Statement,
  voiceOf: (named: Named | null) => number | null,
): readonly SearchParagraph[] {
  const { title, standfirst, speakers, institution, kind, turns } = statement;
  const head = (zone: 'title' | 'standfirst', text: string): SearchParagraph => ({
    zone,
    anchor: null,
    voice: null,
    text,
  });
  const alone = speakers.length === 1 ? speakers[0]! : speakers.length === 0 ? institution : null;
  const whole = turns.length > 0 || ABOUT.has(kind) ? null : voiceOf(alone);
  return [
    head('title', title),
    ...(standfirst === null ? [] : [head('standfirst', standfirst)]),
    ...layOutBody(statement).flatMap((section) => sectionParagraphs(section, whole, voiceOf)),
  ];
}

function sectionParagraphs(
  { turn, parts }: SectionLayout,
  whole: number | null,
  voiceOf: (named: Named | null) => number | null,
): readonly SearchParagraph[] {
  const voice = turn === null ? whole : voiceOf(turn.speaker);
  const label: SearchParagraph[] =
    turn === null ? [] : [{ zone: 'label', anchor: turn.anchor, voice: null, text: turn.label }];
  const rest = parts.map((part, index): SearchParagraph => {
    if (part.type === 'subheading') {
      const next = parts.slice(index).find((one) => one.type === 'paragraph');
      return { zone: 'subheading', anchor: next?.anchor ?? turn?.anchor ?? null, voice: null, text: part.text };
    }
    const text = part.segments.map((segment) => segment.text).join('');
    const whose = voice ?? quotedBy(part, turn === null, voiceOf);
    const quotes = quotesIn(part, whose, voiceOf);
    return { zone: 'words', anchor: part.anchor, voice: whose, text, ...(quotes.length > 0 && { quotes }) };
  });
  return [...label, ...rest];
}

/** What a paragraph quotes of others than who says it. */
function quotesIn(
  { segments }: ParagraphLayout,
  whose: number | null,
  voiceOf: (named: Named | null) => number | null,
): readonly QuotedWords[] {
  return segments.flatMap(({ quotation }) => {
    const voice = quotation === null ? null : voiceOf(quotation.speaker);
    return quotation === null || voice === null || voice === whose
      ? []
      : [{ voice, start: quotation.start, end: quotation.end }];
  });
}

/** Whose direct speech a whole paragraph is. */
function quotedBy(
  { quoted, segments }: ParagraphLayout,
  outside: boolean,
  voiceOf: (named: Named | null) => number | null,
): number | null {
  if (!quoted || !outside) return null;
  const voices = new Set(segments.flatMap(({ quotation }) => (quotation ? [voiceOf(quotation.speaker)] : [])));
  return voices.size === 1 ? [...voices][0]! : null;
}
