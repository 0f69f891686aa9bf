import type { Form } from '../../search/quotes/read-claims.ts';

/** A quotation as the address of a check has it; empty: nothing is claimed. */
export interface Asked {
  readonly quotation: string;
  readonly speaker: string;
  readonly date: string;
  readonly source: string;
}

const NAMES = { quotation: 'q', speaker: 'speaker', date: 'date', source: 'source' } as const;
const FIELDS = Object.keys(NAMES) as (keyof Asked)[];
/** Longer quotations are not put into the address: hosts and mails cut it. */
const LONGEST = 1500;

/** @param search the query of an address */
export function readAsked(search: string): Asked {
  const query = new URLSearchParams(search);
  return Object.fromEntries(FIELDS.map((field) => [field, query.get(NAMES[field])?.trim() ?? ''])) as unknown as Asked;
}

/** The query of the address of a check, with its question mark; empty where there is nothing to share. */
export function writeAsked(asked: Asked): string {
  if (asked.quotation.trim() === '' || asked.quotation.length > LONGEST) return '';
  const query = new URLSearchParams();
  for (const field of FIELDS) if (asked[field].trim() !== '') query.set(NAMES[field], asked[field].trim());
  return `?${query.toString()}`;
}

const FORMS: ReadonlySet<string> = new Set<Form>(['one', 'list', 'table', 'prose']);

export const isForm = (value: string): value is Form => FORMS.has(value);
