import type { MarkedLines } from './line-labels.ts';
import gold from './marked-lines/gold.json' with { type: 'json' };
import gold2 from './marked-lines/gold2.json' with { type: 'json' };
import sample from './marked-lines/sample.json' with { type: 'json' };
import type { TrainingText } from './texts.ts';

/** Ranges of lines by folder and file, where the answers of a folder do not say what each line is. */
const MARKS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { gold, gold2, sample };

/** The lines of a text as a reader marked them, in its answers (`lines`) or here; null: nobody has. */
export const marksOf = ({ set, file, answers }: Pick<TrainingText, 'set' | 'file' | 'answers'>): MarkedLines | null =>
  (answers['lines'] as MarkedLines | null | undefined) ?? (MARKS[set]?.[file] as MarkedLines | undefined) ?? null;
