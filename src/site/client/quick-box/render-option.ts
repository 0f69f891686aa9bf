import type { NearResult } from '../../search/pagefind.ts';

/** A suggestion: the title, and whose it is and of which year. Everything that comes from the index goes in as text. */
export function renderOption(page: Document, { title, lang, date, about }: NearResult, id: string): HTMLLIElement {
  const option = page.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = page.createElement('bdi');
  [name.textContent, name.lang] = [title, lang];
  const note = page.createElement('small');
  const year = yearsOf(date.edtf ?? '');
  note.textContent = [date.brackets && year !== '' ? `[${year}]` : year, about].filter(Boolean).join(' · ');
  note.dir = 'auto';
  option.append(name, note);
  return option;
}

/** The years of an EDTF date, which are the same in every language: `2016`, `2016–2018`. */
function yearsOf(date: string): string {
  const years = [...new Set(date.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [])].toSorted();
  return years.length > 2 ? `${years[0]!}–${years.at(-1)!}` : years.join('–');
}
