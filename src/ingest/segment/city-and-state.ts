import { isState } from '../lexicon/states.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const CITY_AND_STATE = new RegExp(
  String.raw`^(?:.*\S)??(?:^|\s*[,|–—-]\s?)(?<city>${WORD}(?: (?:${WORD}|of|de|del|la|al|am|upon|and)){0,4}), (?:the )?(?<state>${WORD}(?: (?:${WORD}|of|and|the)){0,4})\.?$`,
  'u',
);

/** Words on the way, aboard or near a city are said elsewhere. */
const NOT_A_CITY = /^(?:En Route|Aboard|Onboard|Near|Off|From|The)\b/iu;

/** `Velmar, Tarn`: the city and the state that a line or a segment of a title ends in. */
export interface CityAndState {
  readonly city: string;
  /** City and state as printed. */
  readonly printed: string;
  /** Offset in the line. */
  readonly start: number;
}

/** The city that words end in, where a known state stands after it; null elsewhere. */
export function endsInCityAndState(words: string): CityAndState | null {
  // A no-break space between city and state is a space.
  const text = words.replace(/\s/gu, ' ').trimEnd();
  const match = CITY_AND_STATE.exec(text);
  if (!match) return null;
  const { city, state } = match.groups!;
  if (NOT_A_CITY.test(city!)) return null;
  if (!isState(state!) && !isState(`${state!}.`)) return null;
  const start = text.lastIndexOf(`${city!}, `);
  return { city: city!, printed: text.slice(start), start };
}

/** True for a line of nothing but a city and its state. */
export function isCityAndState(line: string): boolean {
  return endsInCityAndState(line)?.start === 0;
}
