import { apa } from './apa.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import type { Key } from '../../words/translation.ts';
import type { Rendering, Style } from './parts.ts';
import { wikipedia } from './wikipedia.ts';

/** The styles in the order in which a reader is offered them. Their names are the same in every language. */
export const STYLES = [
  { id: 'chicago', name: 'Chicago', edition: '18', write: chicago },
  { id: 'mla', name: 'MLA', edition: '9', write: mla },
  { id: 'apa', name: 'APA', edition: '7', write: apa },
  { id: 'oscola', name: 'OSCOLA', edition: '4', write: oscola },
  { id: 'bluebook', name: 'Bluebook', edition: '21', write: bluebook },
  { id: 'wikipedia', name: 'Wikipedia', edition: '', write: wikipedia },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  readonly write: Style;
}[];

export type StyleId = (typeof STYLES)[number]['id'];

/** What each form of a citation is called. */
export const FORM_KEYS: Readonly<Record<Rendering['form'], Key>> = {
  note: 'cite.note',
  bibliography: 'cite.bibliography',
  entry: 'cite.entry',
  'in-text': 'cite.inText',
  template: 'cite.template',
};
