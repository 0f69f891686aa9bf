import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relateTexts } from '../../../src/ingest/relations/relate.ts';
import type { RelatedText, Unrelated } from '../../../src/ingest/relations/text.ts';
import { fromMarkdown } from '../../../src/statement/markdown.ts';
import type { Relation } from '../../../src/statement/schema.ts';
import { statement } from '../../statement/arbitraries.ts';

/** A text that only its id and words are known of, unless more is said. */
export function text(
  id: string,
  words: string | readonly string[],
  change: Partial<Unrelated> = {},
  notes: Partial<RelatedText['notes']> = {},
): RelatedText {
  const body = [words].flat().map((paragraph) => ({ type: 'paragraph' as const, text: paragraph }));
  const {
    relations: _,
    turns,
    quotations,
    ...unrelated
  } = statement({
    id,
    date: null,
    published: null,
    speakers: [],
    source: null,
    turns: [],
    evidence: [],
    ...change,
    body,
  });
  const voices = change.voices ?? { turns, quotations };
  return { statement: { ...unrelated, voices }, notes: { began: null, goesOn: null, translated: false, ...notes } };
}

/** Relations as `from type to`, sorted. */
export function told(texts: readonly RelatedText[]): readonly string[] {
  const relations = relateTexts(texts);
  return texts
    .flatMap(({ statement: { id } }, index) =>
      relations[index]!.map((relation: Relation) => `${id} ${relation.type} ${relation.statement}`),
    )
    .toSorted();
}

const SAMPLE = join(import.meta.dirname, '../../../content/sample/statements');

/** Paragraphs of each statement of the sample archive that has at least so many words. */
export function sampleTexts(fewestWords: number): readonly { id: string; paragraphs: readonly string[] }[] {
  return readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => fromMarkdown(readFileSync(join(SAMPLE, path), 'utf8'), path))
    .filter(({ relations }) => relations.length === 0)
    .map(({ id, body }) => ({
      id,
      paragraphs: body.filter(({ type }) => type === 'paragraph').map((block) => block.text),
    }))
    .filter(({ paragraphs }) => paragraphs.join(' ').split(/\s+/u).length >= fewestWords);
}
