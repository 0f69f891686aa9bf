import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import type { Models } from '../../../src/ingest/learned/models.ts';
import { judgeDays } from '../../../src/ingest/dates/own-day/choose-day.ts';
import type { JudgedDays } from '../../../src/ingest/dates/own-day/features.ts';
import { isTold } from '../../../src/ingest/dates/own-day/with-own-day.ts';
import { assignRoles } from '../../../src/ingest/dates/roles.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { isDay, toNumber } from '../../../src/statement/edtf.ts';
import { type Choice, trainChooser } from './log-linear.ts';
import type { TrainingText } from './texts.ts';

/** Nobody and nothing is known by name: the day of a text is judged by where it stands. */
const NOBODY = { people: [], organisations: [], sources: [], events: [] };

/** Learns which of the days that a file prints is the day of its text. */
export function trainDay(texts: readonly TrainingText[], models: Models): LinearModel {
  const vocabulary = makeVocabulary(NOBODY, models);
  const choices = texts.flatMap((text): Choice[] => {
    const { drafts } = readFile({ file: text.file, bytes: text.bytes }, vocabulary, []);
    const [draft] = drafts;
    if (!draft || drafts.length > 1) return [];
    const input = { item: draft.item, offices: [], events: [], dayOrder: null, siblings: [], facts: [] };
    const witnesses = assignRoles(input);
    const judged = judgeDays(input, draft.page, witnesses.all);
    const right = judged && !isTold(witnesses, judged) ? rightOf(judged, text) : null;
    if (judged === null || right === null) return [];
    const choice = { candidates: judged.features, right };
    // Pages of newspapers are many, and most texts of an archive are none; texts that print no day of their own say little each.
    const counts = text.about === 'statement' && right < judged.candidates.length ? 2 : 1;
    return Array.from({ length: counts }, () => choice);
  });
  return trainChooser(choices, { rounds: 30, rate: 0.1, decay: 0.05 });
}

/** Index of the day that the answers give, or that of "none of them", the last; null where the answers do not tell. */
export function rightOf({ candidates }: JudgedDays, { answers, about }: TrainingText): number | null {
  const days = [
    ...(about === 'page' ? [answers['published']] : [answers['date']]),
    ...(about === 'page' ? [] : [answers['published'], ...list(answers['dateAlternatives'])]),
  ].flatMap((value) => (typeof value === 'string' && isDay(value) ? [toNumber(value)] : []));
  for (const day of days) {
    const at = candidates.findIndex((candidate) => candidate.day === day);
    if (at !== -1) return at;
  }
  // A page whose day is known from elsewhere may print another one, and rightly.
  const told = about === 'page' ? answers['publishedInText'] === false : 'date' in answers;
  return told ? candidates.length : null;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
