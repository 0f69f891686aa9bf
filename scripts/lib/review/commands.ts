import type { Waiting } from '../../../src/archive/review/waiting.ts';
import { IdSchema } from '../../../src/statement/text.ts';

/** What an editor can type to settle a question, the likeliest first. What only the editor knows stands in capitals. */
export function answers(
  { kind, field, name, role, statements }: Waiting,
  number: number,
  archive: string | null,
): readonly string[] {
  const all = statements.length > 1;
  const [{ id }] = statements as readonly [Waiting['statements'][number]];
  const review = (words: string) =>
    `npm run review -- ${words}${archive === null ? '' : ` --archive ${shellWord(archive)}`}`;
  const accept = review(`accept ${all ? number : `${id} ${field}`}`);
  const set = (value: string) => (all ? [] : [review(`set ${id} ${field} ${value} --reason "WHY"`)]);
  switch (kind) {
    case 'unknown-person':
      return [
        review(
          `propose-person ${personId(name ?? '')} --name ${shellWord(name ?? '')} --office ${role === null ? '"OFFICE"' : shellWord(role)} --from YYYY-MM-DD --reference "WHERE IT CAN BE CHECKED"`,
        ),
        ...set('PERSON-ID'),
        accept,
      ];
    case 'unknown-organisation':
      return [...set('ORGANISATION-ID'), accept];
    case 'unknown-source':
      return [...set('SOURCE-ID'), accept];
    case 'ambiguous':
      return [...set('PERSON-ID'), accept];
    case 'open-date':
      return [...set('YYYY-MM-DD'), accept];
    case 'conflict':
    case 'possible':
      return [accept, ...set(VALUES[field] ?? '"VALUE"')];
  }
}

/** How a value of a field looks. */
const VALUES: Readonly<Partial<Record<Waiting['field'], string>>> = {
  date: 'YYYY-MM-DD',
  published: 'YYYY-MM-DD',
  captured: 'YYYY-MM-DD',
  speakers: 'PERSON-ID',
  institution: 'ORGANISATION-ID',
  source: 'SOURCE-ID',
  kind: 'KIND',
};

/** `Ilsabet Orlan` is `ilsabet-orlan`; a name in other letters has to be written in Latin ones first. */
function personId(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return IdSchema.safeParse(id).success ? id : 'PERSON-ID';
}

/** A word as a shell takes it. */
function shellWord(text: string): string {
  if (/^[\w./-]+$/u.test(text)) return text;
  return /["$`\\!]/u.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}
