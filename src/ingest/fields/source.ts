import type { VFileMessage } from 'vfile-message';
import type { Source } from '../../statement/authority.ts';
import { problem } from '../../statement/problems.ts';
import { once } from '../once.ts';
import type { Candidate, Line, Sourced } from '../types.ts';

/** Where a mark was found. */
interface Sighting {
  readonly source: Source;
  readonly mark: string;
  readonly line: Line;
}

export interface FoundSource {
  readonly source: Sourced<string | null>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** The lines in which a source's mark may stand. */
export interface SourceLines {
  readonly title: Line | null;
  /** Paragraphs of the statement. */
  readonly words: readonly Line[];
  /** Lines of the page that are in no statement. */
  readonly around: readonly Line[];
  /** Of these, those above and below the words that may be nothing but a name: a letterhead, an agency's last line. */
  readonly signOffs: readonly Line[];
}

/**
 * Who published a text: the source whose mark it prints, or whose name a page's title ends in after a dash, or whose name is all that a line
 * beside the words says. A mark in the words themselves may be another agency quoted, so marks in the opening and in the page's
 * furniture go before those further down. Two sources in one place: neither.
 */
export function findSource({ title, words, around, signOffs }: SourceLines, sources: readonly Source[], file: string): FoundSource {
  const opening = words.slice(0, 2);
  const places = [
    { where: 'dateline', found: opening.flatMap((line) => sightings({ number: line.number, text: line.text.slice(0, OPENING) }, sources)) },
    { where: 'title', found: title ? namedLast(title, sources) : [] },
    { where: 'line', found: signOffs.flatMap((line) => named(line, sources)) },
    { where: 'copyright', found: around.filter(({ text }) => COPYRIGHT.test(text)).flatMap((line) => sightings(line, sources)) },
    { where: 'furniture', found: [...around, ...(title ? [title] : [])].flatMap((line) => sightings(line, sources)) },
    { where: 'words', found: words.flatMap((line) => sightings(line, sources)) },
  ];
  const ranked = places.filter(({ found }) => found.length > 0);
  const [first] = ranked;
  const chosen = new Set(first?.found.map(({ source }) => source.id));
  const won = chosen.size === 1 ? first!.found[0]! : null;
  const candidates = ranked.flatMap(({ where, found }) => found.map((sighting) => candidate(sighting, where, first!.where, won)));
  if (!won) {
    const seen = chosen.size > 1 ? `found the marks of ${[...chosen].join(' and ')}` : 'found none of the marks in sources/ or content/authority';
    return { source: { value: null, basis: 'stated', tier: 'possible', evidence: [] }, candidates, messages: [problem('source-unknown', { file, line: words[0]?.number }, `Expected the mark of one source, ${seen}`)] };
  }
  const tier = first!.where === 'words' ? 'possible' : 'certain';
  const says = `“${won.mark}” is a mark of ${won.source.name}.`;
  return {
    source: { value: won.source.id, basis: 'stated', tier, evidence: [{ field: 'source', basis: 'stated', tier, rule: `source/${first!.where}`, line: won.line.number, quote: won.mark, says, authority: `sources/${won.source.id}` }] },
    candidates,
    messages: [],
  };
}

function candidate({ source, mark, line }: Sighting, where: string, best: string, won: Sighting | null): Candidate {
  const outcome = won === null ? 'lost' : source.id === won.source.id ? 'won' : 'lost';
  const why = won === null ? 'two sources have marks in the same place' : outcome === 'won' ? `its mark stands in the ${where}` : `its mark stands in the ${where}, another’s in the ${best}`;
  return { field: 'source', value: source.id, rule: `source/${where}`, line: line.number, quote: mark, outcome, why };
}

/** How far into a paragraph a dateline's mark may stand. */
const OPENING = 160;
const COPYRIGHT = /©|\(c\)|copyright/iu;

const namesOf = ({ name, names }: Source) => [name, ...names.filter(({ use }) => use === 'full').map((other) => other.name)];
const fold = (text: string) => text.toLowerCase().replace(/[’ʼ`]/gu, "'").replace(/^[=/(\s–—-]+|[=/)\s.–—-]+$/gu, '').replace(/\s+/gu, ' ');

/** Sources whose name is all that the line says: ` REUTER` below a report. */
function named(line: Line, sources: readonly Source[]): Sighting[] {
  if (line.text.length > OPENING) return [];
  const folded = fold(line.text);
  return sources.filter((source) => namesOf(source).some((name) => fold(name) === folded)).map((source) => ({ source, mark: line.text, line }));
}

/** Sources whose name stands after the last dash or stroke of a title: `Pilots refuse the night watch - Harbour Gazette`. */
function namedLast(title: Line, sources: readonly Source[]): Sighting[] {
  const last = /\s[-–—|]\s(?<name>[^|–—]{2,90})$/u.exec(title.text)?.groups?.['name'];
  return last === undefined ? [] : named({ number: title.number, text: last }, sources);
}

/** Marks of sources in a line, letter for letter, not inside a longer word. */
function sightings(line: Line, sources: readonly Source[]): Sighting[] {
  if (!anyMark(sources).test(line.text)) return [];
  return sources.flatMap((source) => {
    const mark = source.marks.find((candidateMark) => standsAlone(line.text, candidateMark));
    return mark === undefined ? [] : [{ source, mark, line }];
  });
}

/** Any mark of any source: most lines have none. */
const anyMark = once((sources: readonly Source[]) => new RegExp(sources.flatMap(({ marks }) => marks.map(RegExp.escape)).join('|') || '(?!)', 'u'));

function standsAlone(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!;
    const after = text[at + mark.length] ?? '';
    const glued = (outside: string, inside: string) => /[\p{L}\p{N}]/u.test(outside) && /[\p{L}\p{N}]/u.test(inside);
    if (!glued(before, mark[0]!) && !glued(after, mark.at(-1)!)) return true;
  }
  return false;
}
