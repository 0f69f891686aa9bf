import type { Field, Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Said, Value } from './say.ts';

/** The value of a field, as the panel on the evidence names it. */
export function fieldWords(statement: Statement, field: Field, { sources }: Pick<Catalogue, 'sources'>): Value {
  switch (field) {
    case 'date':
      return { edtf: statement.date, form: 'weekday' };
    case 'published':
      return { edtf: statement.published };
    case 'captured':
      return { edtf: statement.captured };
    case 'speakers': {
      const list = statement.speakers.map(({ name }) => name);
      return list.length > 0 ? { list, join: 'comma' } : { k: 'evidence.nobody' };
    }
    case 'institution':
      return statement.institution?.name ?? { k: 'evidence.none' };
    case 'source':
      return sourceName(statement.source, (id) => sources.get(id)?.source) ?? { k: 'page.notKnown' };
    case 'place':
      return statement.place ?? { k: 'page.notKnown' };
    case 'title':
      return { k: `titleIs.${titleOrigin(statement)}` };
    case 'kind':
      return { k: `kind.${statement.kind}`, capital: true };
    case 'lang':
      return { language: statement.lang };
  }
}

/** Where a title is from: the text prints it, an editor gave it, or it is the first words. */
function titleOrigin({ titleBasis, evidence }: Statement): 'printed' | 'decided' | 'derived' {
  if (titleBasis === 'printed') return 'printed';
  return evidence.some(({ field, basis }) => field === 'title' && basis === 'decided') ? 'decided' : 'derived';
}

/** What is said below a title that the text does not print; null: it prints it. */
export function titleNote(statement: Statement): Said | null {
  const origin = titleOrigin(statement);
  return origin === 'printed' ? null : { k: `titleNote.${origin}` };
}
