import { expect, test } from 'vitest';
import { isQuestionLabel } from '../../../src/ingest/people/question-labels.ts';

test.each([
  'Question',
  'QUESTION:',
  'Q',
  'Q 3',
  'Moderator',
  'REPORTER',
  'Question (translated from Russian)',
  'Вопрос',
  'Вопрос (перевод с английского)',
  'Ведущий',
  'Запитання',
  'Journaliste',
  'Frage',
  'Pregunta',
  'سؤال',
  '问',
  '記者',
  '질문',
  '기자',
  'Question from the back row',
])('"%s" only asks', (label) => {
  expect(isQuestionLabel(label)).toBe(true);
});

test.each([
  'Anna Velde',
  'SECRETARY BRANDT',
  'Answer',
  'The Questioning Committee',
  'Ответ',
  'Quentin',
  'Mr Press',
  '',
])('"%s" does not only ask', (label) => {
  expect(isQuestionLabel(label)).toBe(false);
});
