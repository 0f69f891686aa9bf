import type { PartsOf } from '../parts.ts';

export const CONCORDANCE_PARTS = {
  form: 'form',
  box: 'input',
  exact: 'input',
  sort: 'select',
  answer: 'section',
  status: 'p',
  forms: 'p',
  remark: 'p',
  read: 'button',
  lines: 'ol',
  more: 'button',
  take: 'div',
  trouble: 'div',
} as const;

export type ConcordanceParts = PartsOf<typeof CONCORDANCE_PARTS>;
