import type { Field, Statement } from '../statement/schema.ts';
import { sourceName } from '../statement/source.ts';
import type { Catalogue } from './catalogue.ts';
import { dateWords, fullDateWords } from './date-words.ts';
import { kindLabel } from './kind-words.ts';
import { languageName } from './language.ts';

/** The value of a field in words, as the panel on the evidence names it. */
export function fieldWords(statement: Statement, field: Field, { sources }: Pick<Catalogue, 'sources'>): string {
  switch (field) {
    case 'date':
      return fullDateWords(statement.date);
    case 'published':
      return dateWords(statement.published);
    case 'captured':
      return dateWords(statement.captured);
    case 'speakers':
      return statement.speakers.map(({ name }) => name).join(', ') || 'nobody named';
    case 'institution':
      return statement.institution?.name ?? 'none';
    case 'source':
      return sourceName(statement.source, (id) => sources.get(id)?.source) ?? 'not known';
    case 'place':
      return statement.place ?? 'not known';
    case 'title':
      return statement.titleBasis === 'printed'
        ? 'as printed'
        : isTitleDecided(statement)
          ? 'an editor’s'
          : 'the first words';
    case 'kind':
      return kindLabel(statement.kind);
    case 'lang':
      return languageName(statement.lang);
  }
}

/** Whether an editor gave the title. */
const isTitleDecided = ({ evidence }: Statement) =>
  evidence.some(({ field, basis }) => field === 'title' && basis === 'decided');

/** What is said below a title that the text does not print; null: it prints it. */
export function titleNote(statement: Statement): string | null {
  if (statement.titleBasis === 'printed') return null;
  return isTitleDecided(statement)
    ? 'An editor gave this title; the text has another or none.'
    : 'The text has no headline; these are its first words.';
}
