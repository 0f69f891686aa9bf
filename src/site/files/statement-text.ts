import { textDirection } from '../language.ts';
import { fieldBasis } from '../evidence/basis.ts';
import { plainDate } from '../cite/cited-date.ts';
import type { Block, Statement } from '../../statement/schema.ts';

/** What the head of a plain text says beside the statement itself. */
export interface TextHead {
  /** The name of the archive. */
  readonly archive: string;
  /** The statement's permanent address, in full. */
  readonly address: string;
  /** Null: not known. */
  readonly source: string | null;
  /** Under which conditions the archive gives its texts. */
  readonly rights: string;
}

/**
 * A statement as plain text, UTF-8 with LF: a head of fields, an empty line, the words as printed. Paragraphs and labels of turns stand
 * apart by an empty line; nothing is wrapped. What the text does not say itself is in brackets.
 */
export function statementText(statement: Statement, { archive, address, source, rights }: TextHead): string {
  const { title, standfirst, kind, excerpt, date, published, speakers, institution, place, lang, body, access } =
    statement;
  const head: readonly (readonly [label: string, value: string | null])[] = [
    ['Title', statement.titleBasis === 'printed' ? title : `[${title}]`],
    ['Date', dateText(statement)],
    ['Published', published === null || published === date ? null : plainDate(published)],
    ...speakers.map(({ name, role }) => ['Speaker', [name, role].filter(Boolean).join(', ')] as const),
    ['Institution', institution?.name ?? null],
    ['Source', source ?? 'not known'],
    ['Place', place],
    ['Kind', `${kind.replaceAll('-', ' ')}${excerpt ? ', excerpt' : ''}`],
    ['Language', lang],
    ['Archive', archive],
    ['Address', address],
    ['Rights', rights],
    ['Shown', access === undefined || access.allows === 'full' ? null : `${SHOWN[access.allows]} ${access.says}`],
  ];
  // A mark of direction keeps a value of the other one from turning its line round.
  const mark = textDirection(lang) === 'rtl' ? '\u2068' : '';
  const end = mark === '' ? '' : '\u2069';
  const lines = head.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${mark}${value}${end}`]));
  const words = [...(standfirst === null ? [] : [standfirst]), ...body.map(blockText)];
  return `${[lines.join('\n'), ...words].join('\n\n')}\n`;
}

function dateText(statement: Statement): string {
  if (statement.date === null) return 'not known';
  const basis = fieldBasis(statement, 'date');
  const words = plainDate(statement.date);
  return basis === 'inferred' || basis === 'decided' ? `[${words}]` : words;
}

const SHOWN = { quotations: 'only what is quoted.', record: 'no words.' } as const;

/** A label has the colon again that stood behind it. */
const blockText = ({ type, text }: Block) => (type === 'turn' ? `${text}:` : text);
