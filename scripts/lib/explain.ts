import { styleText } from 'node:util';
import type { Candidate, FileReading } from '../../src/ingest/types.ts';
import { FIELDS, type Statement } from '../../src/statement/schema.ts';
import { count } from './tell-ingest.ts';

export interface ExplainOptions {
  /** Signs in a line of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

const OUTCOMES: readonly { readonly outcome: Candidate['outcome']; readonly mark: string; readonly style: Style }[] = [
  { outcome: 'won', mark: '✔', style: 'green' },
  { outcome: 'supported', mark: '+', style: 'cyan' },
  { outcome: 'contradicted', mark: '!', style: 'yellow' },
  { outcome: 'lost', mark: '·', style: 'dim' },
];

/**
 * How ingest read one raw file, for a person at a terminal: what came out of it, then for each field every
 * candidate with its line and words, whether it won, and why; then what was left out.
 */
export function explain(reading: FileReading, { width, color }: ExplainOptions): string {
  const paint = (style: Style, text: string) => (color ? styleText(style, text, { validateStream: false }) : text);
  const heading = (text: string) => paint('bold', text);
  const { file, statements, report, candidates } = reading;

  const overview = [
    heading(file),
    `${count(report.lines, 'line')}, ${report.encoding ?? 'not decoded'}, ${count(statements.length, 'statement')}`,
    ...(report.duplicateOf === undefined ? [] : [`The same bytes as ${report.duplicateOf}, and published from there.`]),
  ].join('\n');
  const results = statements.map((statement) => section(heading(statement.id), resultLines(statement)));
  const fields = fieldsOf(candidates).map((field) =>
    section(
      heading(field),
      candidatesOf(candidates, field).flatMap((candidate) => candidateLines(candidate, width - 2, paint)),
    ),
  );
  const leftOut = report.leftOut.map(
    ({ lines, rule, says }) => `${lineRange(lines).padEnd(14)}${rule}${says === '' ? '' : `: ${says}`}`,
  );
  return `${[overview, ...results, ...fields, ...(leftOut.length > 0 ? [section(heading('left out'), leftOut)] : [])].join('\n\n')}\n`;
}

/** A heading and its lines, set in by two. */
function section(heading: string, lines: readonly string[]): string {
  return `${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** `date       2022-01-28  inferred, probable: dateline/month-day` for each field that has evidence. */
function resultLines(statement: Statement): readonly string[] {
  const values: Readonly<Record<(typeof FIELDS)[number], string | null>> = {
    title: statement.title,
    kind: statement.kind,
    date: statement.date,
    published: statement.published,
    captured: statement.captured,
    speakers:
      statement.speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ') || null,
    institution: statement.institution?.name ?? null,
    source: typeof statement.source === 'object' ? (statement.source?.name ?? null) : statement.source,
    place: statement.place,
    lang: statement.lang,
  };
  return [
    `${'lines'.padEnd(12)} ${statement.raw.lines.join('–')}`,
    ...FIELDS.map((field) => {
      const evidence = statement.evidence.find((piece) => piece.field === field);
      return `${field.padEnd(12)} ${values[field] ?? '—'}${evidence ? `  (${evidence.basis}, ${evidence.tier}: ${evidence.rule})` : ''}`;
    }),
  ];
}

/** Fields that have candidates: those of a statement in their order, then others in the order of the text. */
function fieldsOf(candidates: readonly Candidate[]): readonly string[] {
  const found = new Set(candidates.map(({ field }) => field));
  const own = FIELDS.filter((field) => found.has(field));
  return [...own, ...[...found].filter((field) => !own.includes(field as (typeof FIELDS)[number]))];
}

/** What won comes first, what lost last; within that the order of the text. */
function candidatesOf(candidates: readonly Candidate[], field: string): readonly Candidate[] {
  return OUTCOMES.flatMap(({ outcome }) =>
    candidates.filter((candidate) => candidate.field === field && candidate.outcome === outcome),
  );
}

function candidateLines(
  { value, rule, line, quote, outcome, why }: Candidate,
  width: number,
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const { mark, style } = OUTCOMES.find((known) => known.outcome === outcome)!;
  const where = [rule, line === null ? 'not in this file' : `line ${line}`].join(', ');
  return [
    `${paint(style, `${mark} ${value}`)}  ${paint('dim', where)}`,
    ...(quote === null || quote === '' ? [] : wrap(`“${quote}”`, width - 4).map((text) => `    ${text}`)),
    ...wrap(`${outcome}: ${why}`, width - 4).map((text) => `    ${paint(style, text)}`),
  ];
}

/** Text in lines of at most `width` signs, broken between words; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const lineRange = ([first, last]: readonly [number, number]) =>
  first === last ? `line ${first}` : `lines ${first}–${last}`;
