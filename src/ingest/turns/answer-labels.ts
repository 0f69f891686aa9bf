/** What transcripts print before an answer where they name nobody. */
const ANSWERS = new Set([
  'answer',
  'a',
  'reply',
  'response',
  'ответ',
  'відповідь',
  'réponse',
  'antwort',
  'respuesta',
  'جواب',
  'الجواب',
  'ج',
  '答',
  '답',
  '대답',
]);

/** True for "Answer", "Ответ", "Réponse" and their like. */
export function isAnswerLabel(label: string): boolean {
  return ANSWERS.has(label.toLowerCase().replace(/[\s:.]+$/u, ''));
}
