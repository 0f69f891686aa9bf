import type { PartsOf } from '../parts.ts';

export const CHECK_PARTS = {
  form: 'form',
  box: 'textarea',
  speaker: 'input',
  date: 'input',
  source: 'input',
  stop: 'button',
  file: 'input',
  formOf: 'select',
  answer: 'section',
  status: 'p',
  progress: 'p',
  bar: 'progress',
  counts: 'ul',
  download: 'button',
  legend: 'p',
  results: 'ol',
  trouble: 'div',
} as const;

export type CheckParts = PartsOf<typeof CHECK_PARTS>;
