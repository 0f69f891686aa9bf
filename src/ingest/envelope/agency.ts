import type { Line } from '../types.ts';
import type { Envelope, Hint } from './envelope.ts';

/** How many lines with words an agency's header may reach down. */
const WITHIN = 18;
/** A line that is longer is words. */
const LONGEST = 200;

const STAMP = /(?<!\d)(?:\d{8}T\d{4,6}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:?\d{2})?(?!\d)/gu;

/** "… Pilots refuse VELMAR March 14" */
const DATELINE =
  /(?:^|\s)(?<dateline>\p{Lu}{3}[\p{Lu}'’.-]*(?: \p{Lu}{2}[\p{Lu}'’.-]*){0,3},? \p{Lu}\p{Ll}{2,9}\.? \d{1,2})$/u;

interface Form {
  readonly pattern: RegExp;
  readonly says: string;
  /** What the words of the line say, without the signs of the machine. */
  readonly tells?: Hint['field'];
}

/** Forms that only a header has. */
const SURE: readonly Form[] = [
  // "TPB20090314.0010  2009-03-14", "TPB20090314.0117 NEWS STORY 03/14/2009 17:42:00"
  { pattern: /^\p{Lu}{2,5}\d{8}\.\d{3,4}(?:\s+(?:NEWS STORY|[\d/: .-]+))*$/u, says: 'number and time of the report' },
  // "w1081 &Cx1f; wstm-"
  { pattern: /&Cx[0-9a-f]{2};/iu, says: 'signs for the printing machine' },
  // "&UR; Eds: UPDATES with reply; &QL;"
  { pattern: /^(?:&\p{Lu}{2};\s*)?\^?\(?Eds?[.:].*$|^&\p{Lu}{2};.*&\p{Lu}{2};$/u, says: 'note to editors' },
  // "BC-Skerry-Pilots, 1st Ld-Writethru,0234", "r i BC-TN--Skerry-Pilots 1stLd-Writethru   03-14 1444"
  { pattern: /^(?:[a-z] [a-z] )?(?:BC|AM|PM)-[\p{L}\d-].*\d{3,4}$/u, says: 'keyword line' },
  { pattern: /^\^(?:BC|AM|PM)-.*<?$/u, says: 'keyword line' },
  // "tpa062 4 i 211 tpb 061", "eba00075 3 pol 510    tpb 1003"
  { pattern: /^\p{L}{2,4}\d{2,6} \d \p{Ll}{1,3} \d{1,4}\b.*\b\d{2,4}$/u, says: 'number and length of the report' },
  // "urn:newsml:islandswire.example:20090314T174200Z:IW-1"
  { pattern: /^urn:[\w-]+:\S+$/iu, says: 'number of the report' },
  // "20090314:TPB:585167:0"
  { pattern: /^(?:19|20)\d{6}:\p{Lu}{2,6}:\d+(?::\d+)*$/u, says: 'number of the report' },
];

/** Forms that may be words elsewhere: they count beside one that is sure. */
const BESIDE: readonly Form[] = [
  // "^Pilots refuse the night watch<"
  { pattern: /^\^\(.*\)?<$/u, says: 'note to editors' },
  { pattern: /^\^?By .*[=<]$/u, says: 'who wrote the report', tells: 'author' },
  { pattern: /^\^(?:\p{Lu}{2,5} )?(?:Photos?|Graphics?|Video|Audio)\b.*<$/u, says: 'note on pictures' },
  { pattern: /^\^.*=$/u, says: 'whose report it is', tells: 'source' },
  { pattern: /^\^.*<$/u, says: 'the headline, with signs for the machine', tells: 'title' },
  // "Skerry/pilots/UN/", "/politics/Skerry/pilots/"
  { pattern: /^\/?[\p{L}\d-]+(?: [\p{L}\d-]+)?(?:\/[\p{L}\d .-]{1,30})*\/$/u, says: 'keyword line' },
  // "Skerry-pilots-night-UN"
  { pattern: /^[\p{L}\d]{2,20}(?:-[\p{L}\d]{2,20}){2,6}$/u, says: 'keyword line' },
  // "REFILE", "1ST LEAD"
  {
    pattern:
      /^(?:REFILE|RECAST|URGENT|CORRECTION|CORRECTED|ADVISORY|EMBARGOED?|\d(?:ST|ND|RD|TH) (?:LEAD|LD|NET|ROUNDUP|UPDATE))$/u,
    says: 'which version it is',
  },
  // "UPDATES with the guild's answer", "EMBARGOED until 9 March"
  {
    pattern:
      /^(?:UPDATES?|ADDS|RECASTS|CORRECTS|REFILES|AMENDS|CHANGES|WRAPS|REPEATS|EMBARGOED)(?:\s+\p{Ll}|, ).*[^.]$/u,
    says: 'note to editors',
  },
  // "By TPB correspondents =", "By ILSABET MORAVEC"
  {
    pattern:
      /^By (?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+(?:\s+=|, [\p{L} ]{2,40}(?:Writer|Press|Correspondent)s?|, \p{Ll}{2,5}\s+=)$/u,
    says: 'who wrote the report',
    tells: 'author',
  },
  // "W2346asian", "TX-IW-NBK16", "1056", "islandswire.example"
  { pattern: /^[a-z]\d{3,4}\p{Ll}{0,8}$/iu, says: 'number of the report' },
  { pattern: /^\p{Lu}{2,4}(?:-[\p{Lu}\d]{2,8}){1,4}$/u, says: 'number of the report' },
  { pattern: /^\d{1,8}$/u, says: 'number of the report' },
  { pattern: /^(?:[a-z\d-]+\.)+[a-z]{2,8}$/u, says: 'whose report it is', tells: 'source' },
  // "VELMAR, March 14, 2009 (TPB) -": the dateline has a line of its own
  {
    pattern: /^\p{Lu}[\p{L}\p{M}'’. -]{1,40}, [\p{L}\d., ]{4,24}\(\p{Lu}[\p{L} ]{1,30}\)\s?[-–—]$/u,
    says: 'place and day of the report',
    tells: 'dateline',
  },
];

/** What agencies print below a report for other editors, from its heading to the end. */
const NOTES =
  /^(?:#{1,3}\s*(?:\p{L}{2,12} )?notebook\b.*|(?:the following|this) information is not (?:intended )?for publication|\(?(?:story can end here|end optional trim|optional trim follows).*|\(profile$|\(profile\b.*|\((?:co|in|ts|ix|ds|re):[\p{Lu}\d;, ]*\)?)$/iu;

/** Whether a line opens an agency's notes to other editors, which reach to the end. */
export const opensNotes = (text: string): boolean => NOTES.test(text);

/** Lines below a report that its machine or its desk put there. */
const FEET: readonly Form[] = [
  // "TPB-WF-03-14-09 1742GMT<"
  {
    pattern: /^\p{Lu}{2,4}-\p{Lu}{2}-\d{2}-\d{2}-\d{2} \d{4}(?:GMT)?<?$/u,
    says: 'time stamp of the agency',
    tells: 'published',
  },
  // "141742 GMT Mar 09", "141742 mar 09"
  { pattern: /^\d{6}(?: [\p{L}]{3})? \p{L}{3,4}\.? \d{2}$/u, says: 'time stamp of the agency', tells: 'published' },
  // "jf/om/pp", "tpb hm bs wjh"
  { pattern: /^\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,6}$/u, says: 'who wrote and read the report, by their letters' },
  { pattern: /^\p{Ll}{2,5}(?: \p{Ll}{2,4}){1,5}$/u, says: 'who wrote and read the report, by their letters' },
  // "(TPB/jf)"
  { pattern: /^\(\p{Lu}{2,5}(?:\\?\/\p{L}{1,4})+\)$/u, says: 'whose report it is', tells: 'source' },
  { pattern: /^(?:enditem|item ends?|nnnn|\/?-0-\/?|_{3,})$/iu, says: 'the agency’s own sign-off' },
];
/** So many lines at the end may be such. */
const LAST = 8;

/**
 * A report as an agency's machine sent it, below a header of numbers, keywords, versions and time stamps, above notes to editors:
 *
 *     tpa062 4 i 211 tpb 061
 *     Skerry/pilots/
 *     2ND LEAD
 *     Pilots refuse the night watch
 *     VELMAR (TPB) - The pilots of the strait …
 *     jf om
 *     141742 GMT Mar 09
 *
 * Each line is known by its own form; none is where the first lines have no form that only headers have.
 */
export const agencyHeader: Envelope = {
  id: 'wire-header',
  says: 'line of the agency’s machine',
  fits: (lines) => {
    let seen = 0;
    for (const { text } of lines) {
      if (text === '') continue;
      if (isHeader(text)) return true;
      if (++seen === WITHIN || text.length > LONGEST) return false;
    }
    return false;
  },
  open: (lines) => {
    const printed = lines.filter(({ text }) => text !== '');
    const taken = new Map<Line, Hint[]>();
    for (const line of printed.slice(0, WITHIN)) {
      const told = headerHints(line);
      if (told !== null) taken.set(line, told);
      else if (line.text.length > LONGEST) break;
    }
    for (const [line, told] of findFeet(printed)) taken.set(line, told);
    const hints = [...taken.values()].flat();
    return [
      {
        lines: lines.map((line) => (taken.has(line) ? { number: line.number, text: '' } : line)),
        // Of several headlines the first is the report's.
        hints: hints.filter((hint) => hint.field !== 'title' || hint === hints.find(({ field }) => field === 'title')),
        around: [...taken.keys()],
        agency: true,
      },
    ];
  },
};

const isHeader = (text: string) =>
  (text.match(STAMP)?.length ?? 0) > 1 || SURE.some(({ pattern }) => pattern.test(text));

/** What a line of the header says; null where it is none. */
function headerHints({ number: line, text }: Line): Hint[] | null {
  const stamps = text.match(STAMP) ?? [];
  const alone = stamps.length === 1 && stamps[0] === text;
  if (stamps.length > 1 || alone) {
    const says = alone ? 'time stamp of the agency’s machine' : 'line of the agency’s machine, with its time stamps';
    const dateline = DATELINE.exec(text)?.groups?.['dateline'];
    return [
      { field: 'published', line, text: stamps[0]!, says },
      ...(dateline === undefined ? [] : [{ field: 'dateline' as const, line, text: dateline, says }]),
    ];
  }
  const form = [...SURE, ...BESIDE].find(({ pattern }) => pattern.test(text));
  return form ? hintOf(form, line, text) : null;
}

function hintOf({ says, tells = 'note' }: Form, line: number, text: string): Hint[] {
  const words = tells === 'note' ? text : text.replace(/^[\^(]+|\s*[=<)]+$/gu, '').replace(/\\(?=\/)/gu, '');
  return [{ field: tells, line, text: words, says }];
}

function findFeet(printed: readonly Line[]): Map<Line, Hint[]> {
  const feet = new Map<Line, Hint[]>();
  const notes = printed.findIndex(({ text }) => opensNotes(text));
  const words = printed.findIndex(({ text }) => /[.!?…。]["”»]?$/u.test(text));
  const cut = notes > words && words !== -1 ? notes : printed.length;
  for (const line of printed.slice(cut))
    feet.set(line, footHints(line) ?? [{ field: 'note', line: line.number, text: line.text, says: 'note to editors' }]);
  for (const line of printed.slice(0, cut).slice(-LAST).toReversed()) {
    const told = footHints(line);
    if (told === null) break;
    feet.set(line, told);
  }
  return feet;
}

function footHints({ number, text }: Line): Hint[] | null {
  const form = FEET.find(({ pattern }) => pattern.test(text));
  return form ? hintOf(form, number, text) : null;
}
