import type { Kind } from '../statement/schema.ts';

/** What a kind of text is called, in running text. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  report: 'report',
  interview: 'interview',
  speech: 'speech',
  'press-conference': 'press conference',
  briefing: 'briefing',
  statement: 'statement',
  article: 'article',
  debate: 'debate',
  hearing: 'hearing',
  letter: 'letter',
  memorandum: 'memorandum of conversation',
};

/** With a capital letter, for a label that stands alone. */
export function kindLabel(kind: Kind): string {
  const words = KIND_WORDS[kind];
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
