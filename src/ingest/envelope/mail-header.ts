import type { Line } from '../types.ts';
import { fromEncodedWords } from './transfer-encoding.ts';

/** Fields of a mail's header by what they say, in the languages of mail programs. */
const NAMES: Readonly<Record<string, MailField>> = Object.fromEntries(
  (
    [
      ['from', 'from de von da van från fra od kimden от від من 发件人 寄件者 差出人 보낸사람'],
      ['to', 'to à para an a aan till til do kime кому إلى 收件人 收件者 宛先 받는사람'],
      ['cc', 'cc bcc kopie копия 抄送'],
      [
        'subject',
        'subject re objet asunto betreff oggetto assunto onderwerp ämne emne temat konu тема الموضوع 主题 主旨 件名 제목',
      ],
      [
        'date',
        'date sent fecha enviado envoyé datum gesendet data inviato verzonden skickat sendt wysłano tarih gönderilen дата отправлено التاريخ 日期 发送时间 日時 날짜',
      ],
      [
        'other',
        'importance attachments attachment message-id mime-version content-type content-transfer-encoding content-disposition content-language received return-path delivered-to reply-to sender x-mailer user-agent in-reply-to references list-id list-unsubscribe precedence priority status dkim-signature received-spf authentication-results organization newsgroups path lines xref message newsgroup thread-topic thread-index resent-from resent-to resent-date errors-to originator',
      ],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

export type MailField = 'from' | 'to' | 'cc' | 'subject' | 'date' | 'other';

/** One field of a mail's header. */
export interface HeaderField {
  readonly field: MailField;
  /** As printed, in small letters. */
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** A mail's header: its fields, and the indexes of its first line and of the first below it. */
export interface MailHeader {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly HeaderField[];
}

const FIELD = /^[*_>\s]{0,4}(?<name>[\p{L}][\p{L}-]{1,28}|to|an|à)[*_]{0,2}\s?[:：][*_]{0,2}(?:\s*(?<value>\S.*))?$/iu;
const OTHER = /^(?:x|arc|list|content|resent)-/iu;

const fieldOf = (name: string): MailField | undefined => NAMES[name] ?? (OTHER.test(name) ? 'other' : undefined);

/**
 * The header that begins on a line: fields on lines that follow each other, the sender's among them, and two of those whom it goes to, what about and
 * when, of which the day must be one. A list with colons, a letter or a memorandum that has only some of them is none.
 *
 * @param start index of the line that it must begin on
 */
export function readHeader(lines: readonly Line[], start: number): MailHeader | null {
  const fields: HeaderField[] = [];
  let at = start;
  for (let blank = 0; at < lines.length; at++) {
    const { text, number, indent = 0 } = lines[at]!;
    if (text === '') {
      // Scans set their fields apart.
      if (fields.length === 0 || isWhole(fields) || ++blank > 2) break;
      continue;
    }
    const match = FIELD.exec(text)?.groups;
    const name = match?.['name']?.toLowerCase() ?? '';
    const field = fieldOf(name);
    if (field !== undefined) {
      blank = 0;
      fields.push({ field, name, text: match!['value'] ?? '', line: number });
    } else if (fields.length > 0 && blank === 0 && (indent > 0 || goesOn(fields.at(-1)!))) {
      const last = fields.pop()!;
      fields.push({ ...last, text: `${last.text} ${text}`.trim() });
    } else break;
  }
  if (!isWhole(fields)) return null;
  return { from: start, to: at, fields: fields.map((one) => ({ ...one, text: fromEncodedWords(one.text) })) };
}

/** A field that has nothing behind its colon, or ends in a sign that asks for more, goes on in the next line. */
const goesOn = ({ text, field }: HeaderField) =>
  text === '' || (field === 'to' && /[;,<]$/u.test(text)) || (field === 'cc' && /[;,]$/u.test(text));

function isWhole(fields: readonly HeaderField[]): boolean {
  const has = (field: MailField) => fields.some((one) => one.field === field && one.text !== '');
  return has('from') && has('date') && (has('to') || has('subject'));
}
