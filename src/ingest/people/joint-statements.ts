import type { Line } from '../types.ts';

/** Several states or a group of them, in whose name a headline puts out a text. */
export interface JointParties {
  readonly name: string;
  readonly quote: string;
}

/**
 * A pattern for capitals and small letters alike. Not written `(?i:…)`: V8 matches that wrongly where it compiles a pattern without optimising it, as in
 * a long run it may (`node --no-regexp-optimization` shows it), and Node 22 does not know it.
 */
const anyCase = (source: string) =>
  source.replace(/\[(?<set>[^\]]*)\]|\\.|\p{Ll}/gu, (found, set?: string) =>
    found[0] === '\\' ? found : `[${set ?? found}${(set ?? found).toUpperCase()}]`,
  );

const FORM = String.raw`(?:${anyCase(String.raw`statement|declaration|communiqu[eé]|press\s+release|vision|appeal`)})s?`;
const PARTY = String.raw`(?:U\.S\.|U\.K\.|\p{Lu}[\p{L}\d.]*(?:\s(?!(?:${anyCase(String.raw`joint|leaders|foreign|defen[cs]e|finance|summit|trilateral|bilateral`)})(?!\p{L}))(?:of\s(?:the\s)?)?\p{Lu}[\p{L}\d]*){0,3})`;
/** "United States-Japan Joint Leaders’ Statement", "G7 Foreign Ministers’ Statement". */
const BEFORE = new RegExp(
  String.raw`^(?:[Tt]he\s+)?(?<parties>${PARTY}(?:\s?[-–—/]\s?${PARTY}|,\s${PARTY})*(?:,?\s(?:and|&)\s${PARTY})?)\s+(?:${anyCase(String.raw`(?:trilateral\s+|bilateral\s+|summit\s+)?(?:joint\s+(?:leaders['’]?s?['’]?\s+|ministerial\s+|summit\s+|press\s+)?|(?:leaders|(?:foreign|defen[cs]e|finance)\s+ministers)['’]\s+(?:joint\s+)?)`)})${FORM}(?!\p{L})`,
  'u',
);
/** "Joint Statement of the Leaders of Norland and Sudmark". */
const AFTER = new RegExp(
  String.raw`^(?:${anyCase(String.raw`(?:the\s+)?joint\s+(?:leaders['’]?s?['’]?\s+|ministerial\s+|press\s+)?`)})${FORM}\s+(?:of|by|from|between|issued\s+by)\s+(?:the\s+)?(?<parties>(?:(?:${anyCase(String.raw`leaders|heads\s+of\s+state(?:\s+and\s+government)?|(?:foreign|defen[cs]e)\s+ministers|governments?|presidents|foreign\s+ministries`)})\s+of\s+(?:the\s+)?)?${PARTY}(?:,\s(?:the\s)?${PARTY})*(?:,?\s(?:and|&)\s(?:the\s)?${PARTY})?)(?=\s*(?:$|[,:;(]|\s(?:on|regarding|concerning|about|at|following|after|in|for|to)\s))`,
  'u',
);

/**
 * The parties of a joint statement that a headline names without naming a person. "A-B" gives "A and B".
 *
 * @param named whether the headline names a person: then the words are that person's, and this is null
 */
export function jointParties(title: Line, named: boolean): JointParties | null {
  if (named) return null;
  const match = BEFORE.exec(title.text) ?? AFTER.exec(title.text);
  const parties = match?.groups?.['parties'];
  if (match === null || parties === undefined || /^(?:A|An|This|Their|Our)(?:\s|$)/u.test(parties)) return null;
  const listed = parties.split(/\s?[-–—/]\s?/u);
  const name =
    listed.length > 1 && listed.every((party) => /^\p{Lu}/u.test(party))
      ? `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`
      : parties;
  return { name, quote: match[0] };
}
