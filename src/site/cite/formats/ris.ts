import type { CslDate, CslItem, CslName } from '../csl.ts';
import { plainDate } from '../cited-date.ts';
import { notesOf } from './notes.ts';

/**
 * A statement in the RIS format: a field a line, CRLF, UTF-8. A name that is not split ends with a comma, which readers take for
 * an empty given name; a comma inside it is left out, because they would split it there.
 */
export function ris(item: CslItem): string {
  const news = item.type === 'article-newspaper';
  const container = item.type === 'webpage' ? undefined : item['container-title'];
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', news ? 'NEWS' : 'ELEC'],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', container],
    ['PB', item.publisher],
    ['CY', item['event-place']],
    ['PY', yearOf(item.issued)],
    ['DA', dayOf(item)],
    ['M3', item.genre],
    ['DP', item.archive],
    ['LA', item.language],
    ['UR', item.URL],
    ...notesOf(item).map((note) => ['N1', note] as const),
    ['KW', item.custom.kind],
    ['ID', item.id],
  ];
  const kept = lines.flatMap(([tag, value]) => (value === null || value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...kept, 'ER  - ', ''].join('\r\n');
}

function nameOf(name: CslName): string {
  if ('literal' in name) return `${name.literal.replace(/\s*,/gu, '')},`;
  const { family, given, suffix } = name;
  return [family, given, suffix].filter((part) => part !== undefined).join(', ');
}

function yearOf(date: CslDate | undefined): string | null {
  const years = new Set(date?.['date-parts']?.map(([year]) => year));
  return years.size === 1 ? String([...years][0]).padStart(4, '0') : null;
}

/** `yyyy/mm/dd/other`: what is surely known in numbers, and in words what numbers cannot say. */
function dayOf({ issued, custom }: CslItem): string | null {
  const parts = issued?.['date-parts'];
  if (!parts) return null;
  const shared = parts[0]!.filter((part, index) =>
    parts.every(
      (one) => one.slice(0, index + 1).join() === parts[0]!.slice(0, index + 1).join() && one[index] === part,
    ),
  );
  const numbers = [0, 1, 2].map((index) => {
    const part = shared[index];
    return part === undefined ? '' : String(part).padStart(index === 0 ? 4 : 2, '0');
  });
  const exact = parts.length === 1 && issued?.circa === undefined && issued?.season === undefined;
  if (numbers[0] === '') return null;
  return [...numbers, exact || custom.edtf === undefined ? '' : plainDate(custom.edtf)].join('/');
}
