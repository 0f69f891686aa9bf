import type { CslName, Locator } from './csl.ts';

/** Somebody whose words a place holds, with the role that the statement gives. */
export type Voice = readonly [name: CslName, role: string | null];

/** The places of a statement, as its page holds them. A voice is an index into `voices`, -1: nobody is known. */
export interface Places {
  /** Turns and paragraphs in the order of the text; the label as printed where a turn's speaker is not known. */
  readonly anchors: readonly (readonly [anchor: string, voice: number, label?: string])[];
  /** UTF-16 offsets into the paragraph's words. */
  readonly quotations: readonly (readonly [paragraph: string, start: number, end: number, voice: number])[];
  readonly voices: readonly Voice[];
}

const isTurn = (anchor: string) => anchor.startsWith('t-');

/**
 * A turn or paragraph as a place to cite; null where the statement has no such anchor.
 *
 * @param address of the statement
 */
export function locate(places: Places, anchor: string, address: string): Locator | null {
  const at = places.anchors.findIndex(([name]) => name === anchor);
  const found = places.anchors[at];
  if (!found) return null;
  const [, voice] = found;
  const before = places.anchors.slice(0, at + 1).filter(([name]) => !isTurn(name)).length;
  const next = places.anchors.findIndex(([name], index) => index > at && isTurn(name));
  const last = before + (next === -1 ? places.anchors.length : next) - at - 1;
  const turn = isTurn(anchor);
  const label = turn ? found[2] : places.anchors.slice(0, at).findLast(([name]) => isTurn(name))?.[2];
  return {
    what: turn ? 'turn' : 'paragraph',
    paragraphs: turn ? (last > before ? [before + 1, last] : null) : [before, before],
    speaker: speakerOf(places, voice),
    label: voice === -1 ? (label ?? null) : null,
    quote: null,
    URL: `${address}#${anchor}`,
  };
}

/**
 * A quotation as a place to cite; null where there is no such quotation.
 *
 * @param index among the quotations of the places
 * @param paragraph the words of its paragraph as printed
 */
export function locateQuotation(places: Places, index: number, paragraph: string, address: string): Locator | null {
  const found = places.quotations[index];
  if (!found) return null;
  const [anchor, start, end, voice] = found;
  const at = locate(places, anchor, address);
  return (
    at && {
      ...at,
      what: 'quotation',
      speaker: speakerOf(places, voice),
      label: null,
      quote: paragraph.slice(start, end),
    }
  );
}

function speakerOf({ voices }: Places, voice: number): Locator['speaker'] {
  const found = voices[voice];
  return found ? { name: found[0], role: found[1] } : null;
}
