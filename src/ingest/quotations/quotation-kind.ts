import { isInCapitals } from '../people/capitals.ts';
import type { SpeechClass } from '../lexicon/tell-speech.ts';
import { saysInChinese } from './cjk-cues.ts';
import { cueStrength, isNounToo } from '../lexicon/cue-verbs.ts';
import type { QuotedSpan } from './quoted-span.ts';
import type { Marked } from './scan-marks.ts';
import type { Sentence } from './sentences.ts';
import { isNameLike, introducesName, REPORTING_NOUNS } from './terms.ts';

/** How far around a quotation its sentence is read, in characters. */
const NEAR = 1500;

/** What a quotation is. `before` is the one before it in the paragraph: names come in pairs. `speech` tells the speech verbs of the language. */
export function kindOf(
  text: string,
  masked: string,
  sentences: readonly Sentence[],
  span: Marked,
  before: Marked | undefined,
  continues: boolean,
  speech: (word: string) => SpeechClass | null,
): QuotedSpan['kind'] {
  if (continues || !span.closed) return 'full';
  const inner = text.slice(span.start, span.end);
  const lead = text.slice(Math.max(0, span.open - NEAR), span.open);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  // Chinese sets no spaces: two characters make a word, on the whole.
  const count = words.length + Math.floor((inner.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);
  const short = count <= 4 || (count <= 6 && isNameLike(inner));
  if (short && !opensSpeech(lead, inner)) {
    if (isInCapitals(text) && NAMED_AFTER.test(text.slice(span.end, span.end + 60))) return 'term';
    if (introducesName(lead) || isNameLike(inner.replace(/\.$/u, ''))) return 'term';
    if (
      before !== undefined &&
      /^\W*(?:,|and|or|und|et|y|и|та)?\s*$/iu.test(text.slice(before.close, span.open)) &&
      introducesName(text.slice(Math.max(0, before.open - NEAR), before.open))
    )
      return 'term';
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
      start: 0,
      end: masked.length,
    };
    const around = masked.slice(Math.max(sentence.start, span.start - NEAR), Math.min(sentence.end, span.end + NEAR));
    const outside = around.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
    if (
      !saysInChinese(around) &&
      !/(?<!\p{L})quot(?:e[sd]|ing)\s[^.;]{0,110}as\s+saying(?!\p{L})/iu.test(around) &&
      !outside.some(
        (word) =>
          (cueStrength(word) !== null && !isNounToo(word)) ||
          REPORTING_NOUNS.has(word.toLowerCase()) ||
          speech(word.toLowerCase()) !== null,
      )
    )
      return 'term';
  }
  const whole =
    /^[[(…\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(inner) &&
    count >= 3 &&
    (/[.!?…,;:]$/u.test(inner) || /(?:^|[:,.!?]\s*)$/u.test(lead));
  return whole ? 'full' : 'partial';
}

/** In capitals a name in marks shows by what it is the name of: `the “Harbour View” hotel`. */
const NAMED_AFTER =
  /^["”»]\s(?:[A-Z-]+\s){0,3}(?:NEIGHBORHOOD|NEIGHBOURHOOD|HOTEL|GROUP|ORGANI[SZ]ATION|MOVEMENT|FRONT|BRIGADE|BATTALION|COMMAND|BLOC|COLUMN|NEWSPAPER|DAILY|MAGAZINE|WEEKLY|PROGRAM|PROGRAMME|NETWORK|STATION|STADIUM|STREET|FARM|CAMP|SCHOOL|HOSPITAL|BAR|CAFE|RESTAURANT|GANG|CARTEL|OPERATION|SHIP|NEWSCAST|CAMPAIGN)(?!\p{L})/u;

/** However short, this is speech: `“No,” she said`, `She said: “No.”` */
const opensSpeech = (lead: string, inner: string) =>
  /^\p{Lu}/u.test(inner) &&
  ((lead.trim() === '' && /[.!?,]$/u.test(inner)) ||
    /:\s*$/u.test(lead) ||
    (/[.!?]["”»’]*\s+$/u.test(lead) && /\s.*[.!?]$/u.test(inner) && !isNameLike(inner.slice(0, -1))));
