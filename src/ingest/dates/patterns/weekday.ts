import { matchPhrase } from '../phrases.ts';
import type { Match } from '../expression.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isMark, type Pattern } from './pattern.ts';

/** `Friday`; `last Friday` comes with its shift. */
export const weekdayAlone: Pattern = (tokens, at, vocabulary) => {
  const moved = matchPhrase(vocabulary.weekdayShifts, tokens, at);
  const day = matchPhrase(vocabulary.weekdays, tokens, at + (moved?.length ?? 0));
  if (!day?.value.alone) return null;
  const shift = moved ? { shift: { unit: 'weekday' as const, n: moved.value, from: 'document' as const } } : {};
  return {
    kind: 'weekday',
    length: (moved?.length ?? 0) + day.length,
    parts: { weekday: day.value.weekday },
    ...shift,
  };
};

/** `Friday, January 28`, `Mon. 28 December 2021`: a weekday in front of what one of the patterns reads. */
export function weekdayBefore(dates: readonly Pattern[]): Pattern {
  return (tokens, at, vocabulary) => {
    const day = matchPhrase(vocabulary.weekdays, tokens, at);
    if (!day) return null;
    let next = at + day.length;
    if (!day.value.alone && isMark(tokens[next], '.')) next += 1;
    if (tokens[next]?.text === ',') next += 1;
    for (const date of dates) {
      const found = date(tokens, next, vocabulary);
      if (found?.parts?.d !== undefined)
        return { ...found, length: next - at + found.length, parts: { ...found.parts, weekday: day.value.weekday } };
    }
    return null;
  };
}

/** Takes a weekday that stands directly after a date into it: `28 December 2021 (Tuesday)`, `9月22日 星期二`. */
export function withWeekdayAfter(found: Match, tokens: readonly Token[], at: number, vocabulary: Vocabulary): Match {
  if (found.parts?.d === undefined || found.parts.weekday !== undefined) return found;
  const end = at + found.length;
  const bracket = ['(', '（'].includes(tokens[end]?.text ?? '') ? 1 : 0;
  const day =
    bracket === 1 || tokens[end]?.type === 'sign' ? matchPhrase(vocabulary.weekdays, tokens, end + bracket) : null;
  // "29 Ocak 2018 Pazartesi", and nothing after it
  const last = found.parts.y === undefined ? null : matchPhrase(vocabulary.weekdays, tokens, end);
  if (!day && last && tokens[end + last.length] === undefined)
    return { ...found, length: found.length + last.length, parts: { ...found.parts, weekday: last.value.weekday } };
  if (!day) return found;
  return {
    ...found,
    length: found.length + bracket + day.length + bracket,
    parts: { ...found.parts, weekday: day.value.weekday },
  };
}
