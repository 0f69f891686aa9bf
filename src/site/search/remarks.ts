import type { Answer } from './answer.ts';

/** What has to be said of an answer for it to be honest, one sentence each. `filtered`: not everything was searched. */
export function remarksOn(
  { found, unknownWords, phrases, words, near, notCompared }: Answer,
  filtered: boolean,
): readonly string[] {
  const remarks: string[] = [];
  const quoted = (list: readonly string[]) => list.map((word) => `“${word}”`).join(', ');
  if (unknownWords.length > 0) {
    const verb = unknownWords.length === 1 ? 'is' : 'are';
    const rest = found.length > 0 ? ' What is shown was found by the other words.' : '';
    remarks.push(`${quoted(unknownWords)} ${verb} in no statement.${rest}`);
  }
  if (phrases.length > 0 && found.length > 0)
    remarks.push(
      `${quoted(phrases)} stands in each of these word for word, apart from capital letters and the shape of quotation marks.`,
    );
  if (phrases.length > 0 && found.length === 0 && unknownWords.length === 0) {
    remarks.push(
      `No statement${filtered ? ' within these filters' : ''} has ${quoted(phrases)} word for word${words.length > 0 ? ' and the other words as well' : ''}.`,
    );
  }
  if (near > 0)
    remarks.push(
      `${near} more ${near === 1 ? 'statement has' : 'statements have'} these words in another form or order.`,
    );
  if (notCompared > 0)
    remarks.push(`${notCompared} further candidates were not compared word for word. A filter makes them fewer.`);
  return remarks;
}
