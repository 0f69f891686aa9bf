import type { PartsOf } from '../parts.ts';

export const SEARCH_PARTS = {
  form: 'form',
  box: 'input',
  reading: 'p',
  exact: 'input',
  help: 'details',
  facets: 'details',
  own: 'input',
  clear: 'button',
  answer: 'section',
  bars: 'div',
  axis: 'div',
  barSays: 'p',
  from: 'input',
  to: 'input',
  dates: 'label',
  undated: 'input',
  count: 'p',
  sort: 'select',
  remarks: 'div',
  results: 'ol',
  more: 'button',
  take: 'div',
  near: 'section',
  trouble: 'div',
} as const;

export type Parts = PartsOf<typeof SEARCH_PARTS>;
