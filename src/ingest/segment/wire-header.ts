import type { Line } from '../types.ts';

/** A line that an agency's machine, not its reporter, put above a report. */
export interface WireHeader {
  readonly line: Line;
  /** For a reader: what such a line is. */
  readonly says: string;
  /** The machine's time stamps on the line, as printed. */
  readonly stamps: readonly string[];
  /** The place and day that a line of many fields ends in, as printed; null where it ends otherwise. */
  readonly dateline: string | null;
}

/** How many lines with words a header may reach down. */
const WITHIN = 12;

const STAMP = /(?<!\d)(?:\d{8}T\d{4,6}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:?\d{2})?(?!\d)/gu;

/** "… Pilots refuse VELMAR March 14" */
const DATELINE =
  /(?:^|\s)(?<dateline>\p{Lu}{3}[\p{Lu}'’.-]*(?: \p{Lu}{2}[\p{Lu}'’.-]*){0,3},? \p{Lu}\p{Ll}{2,9}\.? \d{1,2})$/u;

/** Forms that only a header has. */
const SURE: readonly (readonly [pattern: RegExp, says: string])[] = [
  // "TPB20090314.0010  2009-03-14", "TPB20090314.0117 NEWS STORY 03/14/2009 17:42:00"
  [/^\p{Lu}{2,5}\d{8}\.\d{3,4}(?:\s+(?:NEWS STORY|[\d/: .-]+))*$/u, 'number and time of the report'],
  // "w1081 &Cx1f; wstm-"
  [/&Cx[0-9a-f]{2};/iu, 'signs for the printing machine'],
  // "&UR; Eds: UPDATES with reply; &QL;"
  [/^(?:&\p{Lu}{2};\s*)?Eds?[.:].*$|^&\p{Lu}{2};.*&\p{Lu}{2};$/u, 'note to editors'],
  // "BC-Skerry-Pilots, 1st Ld-Writethru,0234"
  [/^(?:BC|AM|PM)-[\p{L}\d].*\d{3,4}$/u, 'keyword line'],
  // "tpa062 4 i 211 tpb 061"
  [/^\p{L}{2,4}\d{2,5} \d \p{Ll} \d{1,4}\b.*\b\d{2,4}$/u, 'number and length of the report'],
];

/** Forms that may be words elsewhere: they count beside one that is sure. */
const BESIDE: typeof SURE = [
  // "Skerry/pilots/UN/"
  [/^[\p{L}\d-]+(?: [\p{L}\d-]+)?(?:\/[\p{L}\d .-]{1,30})*\/$/u, 'keyword line'],
  // "REFILE", "1ST LEAD"
  [
    /^(?:REFILE|RECAST|URGENT|CORRECTION|CORRECTED|ADVISORY|EMBARGOED?|\d(?:ST|ND|RD|TH) (?:LEAD|LD|ROUNDUP|UPDATE))$/u,
    'which version it is',
  ],
  // "By TPB correspondents =", "By ILSABET MORAVEC"
  [
    /^By (?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+(?: =|, [\p{L} ]{2,40}(?:Writer|Press|Correspondent)s?)$/u,
    'who wrote the report',
  ],
];

/**
 * Lines of an agency's header at the top of a text: numbers, keywords, versions, time stamps, notes to editors.
 *
 * Each of the first dozen lines is known by its own form; none is where no line has a form that only headers have.
 */
export function findWireHeaders(lines: readonly Line[]): readonly WireHeader[] {
  const top = lines.filter(({ text }) => text !== '').slice(0, WITHIN);
  const isHeader = (text: string) =>
    (text.match(STAMP)?.length ?? 0) > 1 || SURE.some(([pattern]) => pattern.test(text));
  if (!top.some(({ text }) => isHeader(text))) return [];
  return top.flatMap((line): WireHeader[] => {
    const stamps = line.text.match(STAMP) ?? [];
    if (stamps.length > 1)
      return [
        {
          line,
          says: 'line of the agency’s machine, with its time stamps',
          stamps,
          dateline: DATELINE.exec(line.text)?.groups?.['dateline'] ?? null,
        },
      ];
    const form = [...SURE, ...BESIDE].find(([pattern]) => pattern.test(line.text));
    return form ? [{ line, says: form[1], stamps: [], dateline: null }] : [];
  });
}
