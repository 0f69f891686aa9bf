import { findWords } from './words.ts';

/** What transcripts print before the words of somebody who only asks or leads through the talk. */
const QUESTION_LABELS = [
  // English
  'Question',
  'Q',
  'Questioner',
  'Moderator',
  'Reporter',
  'Reporters',
  'Journalist',
  'Journalists',
  'Correspondent',
  'Interviewer',
  'Host',
  'Anchor',
  'Press',
  'The press',
  'Participant',
  'Audience',
  'Audience member',
  'Operator',
  'Presenter',
  'Media',
  'Staff',
  'Unidentified',
  'Unknown',
  'Interpreter',
  'Translator',
  'Unidentified reporter',
  'Unidentified speaker',
  'Remark',
  'Voice',
  'Voices',
  'From the floor',
  'From the audience',
  'Interjection',
  'Exclamation',
  // Russian, Ukrainian, Belarusian
  'Вопрос',
  'Корреспондент',
  'Журналист',
  'Ведущий',
  'Ведущая',
  'Модератор',
  'Реплика',
  'Голос',
  'Голоса',
  'Голос из зала',
  'Возглас',
  'Из зала',
  'С места',
  'Вигук',
  'Запитання',
  'Питання',
  'Кореспондент',
  'Журналіст',
  'Ведуча',
  'Пытанне',
  'Переводчик',
  // French
  'Journaliste',
  'Voix',
  'Une voix',
  'Modérateur',
  'Modératrice',
  'Animateur',
  // German
  'Frage',
  'Journalistin',
  'Moderatorin',
  'Zusatzfrage',
  'Zuruf',
  'Zwischenruf',
  'Reporterin',
  // Spanish
  'Pregunta',
  'Periodista',
  'Voz',
  'Moderador',
  'Moderadora',
  'Entrevistador',
  // Arabic
  'سؤال',
  'السؤال',
  'س',
  'الصحفي',
  'صحفي',
  'المذيع',
  'المذيعة',
  'مراسل',
  // Chinese
  '问',
  '問',
  '记者',
  '記者',
  '提问',
  '提問',
  '主持人',
  // Korean
  '질문',
  '문',
  '기자',
  '사회자',
  '진행자',
] as const;

/** Words that may stand beside the label: a number, whose question, what it was asked in. */
const NUMBER = /[\s#№.\d]+$/u;
const BRACKETS = /\s*[([（［][^)\]）］]*[)\]）］]/gu;

const fold = (label: string) =>
  label
    .normalize('NFKC')
    .replace(BRACKETS, '')
    .replace(/[:：]\s*$/u, '')
    .replace(NUMBER, '')
    .toLowerCase()
    .trim();
const KNOWN = new Set(QUESTION_LABELS.map(fold));

/** First words of longer labels: "Journalist from the daily", "Вопрос агентства". */
const OPENINGS = new Set([
  'question',
  'reporter',
  'journalist',
  'correspondent',
  'moderator',
  'unidentified',
  'вопрос',
  'корреспондент',
  'журналист',
  'ведущий',
  'запитання',
  'frage',
  'pregunta',
]);

/**
 * Whether a turn label names somebody who only asks: "Question", "Вопрос (перевод с английского)", "Q 3".
 *
 * @param label the label as printed, with or without its colon
 */
export function isQuestionLabel(label: string): boolean {
  const folded = fold(label);
  if (KNOWN.has(folded)) return true;
  const first = findWords(folded)[0]?.text;
  return first !== undefined && OPENINGS.has(first);
}
