import type { NamedMention } from '../people/named-mention.ts';
import type { Cue, Subject } from './cue.ts';
import type { Sentence } from './sentences.ts';

const HAN_VERB =
  /(?:表示|指出|强调|強調|宣布|宣佈|透露|声称|聲稱|回应说|回應說|重申|呼吁|呼籲|写道|寫道|补充说|補充說|警告|承认|承認|说(?![明服法])|說(?![明服法])|称(?![为作号呼])|稱(?![為作號呼]))/gu;
const HANGUL_VERB =
  /(?:말했|밝혔|강조했|지적했|설명했|덧붙였|주장했|언급했|선언했|발표했|경고했|촉구했|반박했|답했|비판했|평가했|전했|말씀하시였|말씀하셨|말하였|밝히였)(?:다|습니다)/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** What may stand between a Chinese subject and its verb: a time, a place, no other clause. */
const FAR = 40;

/** Whether a Chinese verb of speech stands in the text. */
export const saysInChinese = (text: string): boolean => text.search(HAN_VERB) !== -1;

/**
 * Verbs of speech in Chinese and Korean, with the person named before them, or "he" and "she". In Chinese the subject stands before the verb, in Korean it
 * opens the sentence with a particle and the verb closes it.
 */
export function findCjkCues(masked: string, sentence: Sentence, names: readonly NamedMention[]): Cue[] {
  const text = masked.slice(sentence.start, sentence.end);
  const cues: Cue[] = [];
  if (!WIDE.test(text)) return cues;
  for (const match of text.matchAll(HAN_VERB)) {
    const verb = sentence.start + match.index;
    const subject = hanSubject(masked, sentence, verb, names);
    if (subject !== null)
      cues.push({
        start: subject.start,
        end: verb + match[0].length,
        verb: match[0],
        strength: 'strong',
        subject: subject.subject,
      });
  }
  for (const match of text.matchAll(HANGUL_VERB)) {
    const verb = sentence.start + match.index;
    const name = names.findLast(
      ({ start, end }) =>
        start >= sentence.start &&
        end < verb &&
        /^(?:\s\p{Script=Hangul}+){0,3}?(?:은|는|이|가|께서|께서는)(?!\p{Script=Hangul})/u.test(masked.slice(end)),
    );
    const pronoun = /(?<!\p{Script=Hangul})(?:그는|그가|그녀는|그녀가)(?!\p{Script=Hangul})/u.exec(text)?.[0];
    const subject: Subject | null =
      name !== undefined
        ? { type: 'name', mention: name }
        : pronoun === undefined
          ? null
          : { type: 'pronoun', pronoun: pronoun.startsWith('그녀') ? 'she' : 'he' };
    if (subject !== null)
      cues.push({ start: verb, end: verb + match[0].length, verb: match[0], strength: 'strong', subject });
  }
  return cues;
}

function hanSubject(
  masked: string,
  sentence: Sentence,
  verb: number,
  names: readonly NamedMention[],
): { readonly start: number; readonly subject: Subject } | null {
  const name = names.findLast(({ start, end }) => start >= sentence.start && end <= verb);
  const between = name === undefined ? null : masked.slice(name.end, verb);
  if (
    name !== undefined &&
    between !== null &&
    between.length <= FAR &&
    !/[，,；;。「“：:\uFFFC]|和|与|與|的/u.test(between)
  )
    return { start: name.start, subject: { type: 'name', mention: name } };
  const pronoun = /(?<=^|[，。、；」”])(?<pronoun>他|她)(?!们|們)[^，。；：:的]{0,12}$/u.exec(
    masked.slice(sentence.start, verb),
  )?.groups?.['pronoun'];
  return pronoun === undefined
    ? null
    : { start: verb, subject: { type: 'pronoun', pronoun: pronoun === '她' ? 'she' : 'he' } };
}
