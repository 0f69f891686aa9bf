import type { Occurrences, SearchReader } from '../reader.ts';
import { type ClaimCheck, checkClaim } from './claim-check.ts';
import { alignWith, type Candidate, findNear, type Run, weightOf } from './near.ts';
import { placeOf, voicesOf } from './places.ts';
import { passagesBetween, type PrintedWord, printedWords } from './printed-words.ts';
import { type Quotation, readQuotation, tokensOf } from './read-quotation.ts';
import { type Compared, sameSeam, segmentsOf } from './segments.ts';
import type { Step } from './align.ts';
import type { Claim, Judgement, Piece, Place, Verdict } from './types.ts';

export interface CheckOptions {
  /** BCP 47 tag of the language in which a claimed date is written; left out: English. */
  readonly lang?: string;
  /** How many places are read beside the best one: each costs a small file. */
  readonly others?: number;
}

/** How much of a quotation must stand in one place for it to be an altered form of that: three fifths of what its words tell. */
const ALTERED = 0.6;
/** A short quotation shares so much with formulas of other texts by chance: more must agree. */
const SHORT = { words: 10, altered: 0.75 };
/** And how many of its words in a row, so that small words that stand everywhere do not make a likeness. */
const ROW = 3;
/** From how much of it on a place is worth being shown as the nearest. */
const NEAREST = 0.3;
/** So much of a quotation at the first places that are read needs no further search. */
const ENOUGH = 0.85;
/** A stretch of so many words that the best place does not have may be from somewhere else, where as many stand in a row. */
const PIECE = 6;
/** How much of all words the pieces of a stitched quotation must have together: formulas are shared by many texts. */
const STITCHED = 0.85;
/** How much of such a stretch another place must have. */
const FILLED = 0.7;
/** How many pieces one is taken apart into. */
const MOST_PIECES = 6;
/** How many statements that have all pieces are read for their order. */
const MOST_READ = 8;

/**
 * Hold a quotation against the archive.
 *
 * First it is looked for as it stands, then its pieces in one statement, both exactly and by the index alone. Else the places that
 * are most like it are read and aligned with it word by word, and what the best of them lacks is looked for elsewhere. So what is
 * called `verbatim` stands so, token for token; likeness decides only between `altered`, `stitched` and `absent`.
 *
 * @throws IndexError where a part of the index cannot be read
 */
export async function checkQuotation(
  reader: SearchReader,
  claim: Claim,
  { lang = 'en', others = 4 }: CheckOptions = {},
): Promise<Judgement> {
  const quotation = readQuotation(claim.quotation);
  const judge = new Judge(reader, claim, quotation, await checkClaim(reader, claim, lang), others);
  return (await judge.exactly()) ?? (await judge.inPieces()) ?? (await judge.nearly());
}

class Judge {
  private readonly reader: SearchReader;
  private readonly claim: Claim;
  private readonly quotation: Quotation;
  private readonly check: ClaimCheck;
  private readonly others: number;

  constructor(reader: SearchReader, claim: Claim, quotation: Quotation, check: ClaimCheck, others: number) {
    this.reader = reader;
    this.claim = claim;
    this.quotation = quotation;
    this.check = check;
    this.others = others;
  }

  /** Where the whole stands so, marks for omissions included if the text itself has them; null: nowhere. */
  async exactly(): Promise<Judgement | null> {
    if (this.quotation.whole.length === 0) return this.absent(null);
    const found = await this.reader.phrase(tokensOf(this.quotation.whole));
    if (found.total === 0) return null;
    const occurrences = await this.bestOccurrences(found);
    const places = await Promise.all(occurrences.map((one) => this.exactPlace(one)));
    const shown = places.filter((place) => place !== null);
    if (shown.length === 0) return null;
    // A place where it is known who says it tells more of a claimed speaker than one that may be anybody’s.
    const known = shown[0]!.place.said.length === 1 ? 0 : shown.findIndex(({ place }) => place.sure);
    const best = this.claim.speaker === null || known <= 0 ? shown[0]! : shown[known]!;
    const [first, ...rest] = [best, ...shown.filter((one) => one !== best)];
    return this.judgement(
      'verbatim',
      [first!],
      rest.map(({ place }) => place),
      found.statements.length,
    );
  }

  /** The occurrences to show, one a statement, those that fit what is claimed first, then the oldest. */
  private async bestOccurrences({ statements, positions }: Occurrences): Promise<readonly Occurrence[]> {
    const all: readonly Occurrence[] = positions
      ? [...positions].map((position) => ({ statement: this.reader.statementAt(position), position }))
      : [...statements].map((statement) => ({ statement, position: null }));
    const fit = all.length > 1 ? await this.check.fit() : () => 0;
    const best = new Map<number, Occurrence & { readonly fits: number }>();
    for (const one of all) {
      const fits = fit(one.statement, one.position);
      if (fits > (best.get(one.statement)?.fits ?? -1)) best.set(one.statement, { ...one, fits });
    }
    const firstDay = (statement: number) => this.reader.spans(statement)[0]?.first ?? Infinity;
    return [...best.values()]
      .toSorted((a, b) => b.fits - a.fits || firstDay(a.statement) - firstDay(b.statement) || a.statement - b.statement)
      .slice(0, 1 + this.others);
  }

  private async exactPlace({ statement, position }: Occurrence): Promise<Piece | null> {
    const { whole } = this.quotation;
    const passages =
      position === null
        ? await this.reader.text(statement)
        : await passagesBetween(this.reader, statement, position, position + whole.at(-1)!.token);
    const printed = printedWords(passages, true);
    const at = printed.findIndex(
      (first, index) =>
        (position === null || first.position === position) &&
        whole.every(({ key, before }, offset) => {
          const word = printed[index + offset];
          return word?.key === key && (offset === 0 || word.before === before);
        }),
    );
    if (at === -1) return null;
    const found = printed.slice(at, at + whole.length);
    const place = await placeOf(this.reader, statement, found);
    const printedText = place.stretches.map((stretch) => stretch.words).join('\n');
    const quoted = this.claim.quotation.slice(whole[0]!.start, whole.at(-1)!.end);
    return { segments: [{ type: 'same', quoted, printed: printedText }], place };
  }

  /** Where all pieces of a quotation that marks its gaps stand so, in one statement or in several; null: not all of them do. */
  async inPieces(): Promise<Judgement | null> {
    const { pieces, words } = this.quotation;
    if (pieces.length < 2) return null;
    const found = await Promise.all(pieces.map((tokens) => this.reader.phrase(tokens)));
    if (found.some(({ total }) => total === 0)) return null;
    const [rarest, ...more] = found.map(({ statements }) => new Set(statements)).toSorted((a, b) => a.size - b.size);
    const all = [...rarest!].filter((statement) => more.every((set) => set.has(statement)));
    const fit = await this.check.fit();
    const ranked = all.toSorted((a, b) => fit(b, null) - fit(a, null) || a - b);
    const inOne: Candidate[] = [];
    for (const statement of ranked.slice(0, MOST_READ)) {
      const printed = printedWords(await this.reader.text(statement));
      const candidate = alignWith(statement, words, printed, this.gapBefore);
      if (candidate && this.isWhole(candidate, 'same-marks')) inOne.push(candidate);
    }
    const oneVoice = inOne.filter((candidate) => voicesOf(printedOf(candidate)).length <= 1);
    if (oneVoice.length > 0) {
      const [first, ...rest] = await Promise.all(oneVoice.map((one) => this.pieceOf(one, one.steps)));
      const others = rest.slice(0, this.others).map(({ place }) => place);
      return this.judgement('shortened', [first!], others, all.length > MOST_READ ? null : oneVoice.length);
    }
    if (inOne.length > 0) return this.judgement('stitched', await this.byVoice(inOne[0]!), [], 0);
    // A word or two between gaps stand somewhere in every archive, and prove nothing.
    const telling = this.pieceRanges().filter(({ from, to }) => to - from >= ROW);
    if (telling.length < 2) return null;
    const stitched: Piece[] = [];
    for (const { from, to, index } of this.pieceRanges()) {
      const [one] = await this.bestOccurrences(found[index]!);
      const piece = one && (await this.readPiece(one, from, to, pieces[index]!.length));
      if (piece) stitched.push(piece);
    }
    return stitched.length < 2 ? null : this.judgement('stitched', stitched, [], 0);
  }

  private pieceRanges(): readonly { readonly index: number; readonly from: number; readonly to: number }[] {
    const { pieces, words } = this.quotation;
    return pieces.map((_, index) => ({
      index,
      from: words.findIndex(({ piece }) => piece === index),
      to: words.findLastIndex(({ piece }) => piece === index) + 1,
    }));
  }

  private async readPiece(
    { statement, position }: Occurrence,
    from: number,
    to: number,
    length: number,
  ): Promise<Piece | null> {
    const passages =
      position === null
        ? await this.reader.text(statement)
        : await passagesBetween(this.reader, statement, position, position + length);
    const printed = printedWords(passages);
    const words = this.quotation.words.slice(from, to);
    const candidate = alignWith(statement, words, printed, () => false);
    return candidate && this.pieceOf(shifted(candidate, from), shifted(candidate, from).steps);
  }

  /** True where every word stands there, and nothing is left out but where the quotation says so. */
  private isWhole({ steps, printed }: Candidate, marks: 'same-marks' | 'any-marks'): boolean {
    const compared = this.compared(printed);
    let before: Step | null = null;
    for (const step of steps) {
      if (step.type === 'changed' || step.type === 'added') return false;
      const joined = step.type === 'same' && step.quoted > 0 && !this.gapBefore(step.quoted);
      if (joined && before?.type !== 'same') return false;
      if (joined && marks === 'same-marks' && !sameSeam(compared, step)) return false;
      before = step;
    }
    return true;
  }

  private readonly gapBefore = (word: number): boolean => {
    const { words } = this.quotation;
    return word > 0 && words[word]!.piece !== words[word - 1]!.piece;
  };

  /** What is most like it, judged by what both have in common. */
  async nearly(): Promise<Judgement> {
    const { words } = this.quotation;
    if (words.length === 0) return this.absent(null);
    let candidates = await findNear(this.reader, words, this.gapBefore, 'words');
    // Half of it at the best place may be another’s words, or the place where all of it stands was not among those that were read.
    if (!candidates[0] || candidates[0].share < ENOUGH)
      candidates = [...candidates, ...(await findNear(this.reader, words, this.gapBefore, 'runs'))].toSorted(
        (a, b) => b.share - a.share || b.score - a.score,
      );
    return (await this.judgeNear(candidates)) ?? this.absent(candidates[0] ?? null);
  }

  private async judgeNear(candidates: readonly Candidate[]): Promise<Judgement | null> {
    const best = await this.bestFitting(candidates);
    if (!best) return null;
    const { words, pieces } = this.quotation;
    if (this.isWhole(best, 'any-marks')) {
      if (voicesOf(printedOf(best)).length > 1) return this.judgement('stitched', await this.byVoice(best), [], 0);
      const exact = this.isWhole(best, 'same-marks') ? 'verbatim' : 'punctuation';
      const verdict = pieces.length > 1 ? 'shortened' : exact;
      return this.judgement(verdict, [await this.pieceOf(best, best.steps)], [], null);
    }
    const stitched = await this.stitch(best, candidates);
    if (stitched) return this.judgement('stitched', stitched, [], 0);
    const row = longestRun(best);
    const enough = words.length < SHORT.words ? SHORT.altered : ALTERED;
    if (best.share < enough || row < Math.min(ROW, words.length)) return null;
    return this.judgement('altered', [await this.pieceOf(best, best.steps)], [], null);
  }

  /** Of places that are as like as the best, the one that fits what is claimed. */
  private async bestFitting(candidates: readonly Candidate[]): Promise<Candidate | null> {
    const [first] = candidates;
    if (!first) return null;
    const alike = candidates.filter(({ share, score }) => share === first.share && score === first.score);
    const fit = await this.check.fit();
    return alike.toSorted((a, b) => fit(b.statement, null) - fit(a.statement, null))[0]!;
  }

  /** The pieces of a quotation from several places, in its order; null: together they are not enough of it. */
  private async stitch(best: Candidate, candidates: readonly Candidate[]): Promise<readonly Piece[] | null> {
    const { words } = this.quotation;
    const pieces = [best];
    while (pieces.length < MOST_PIECES) {
      const hole = longestHole(
        pieces.flatMap(({ like }) => like.runs),
        words.length,
      );
      if (hole.to - hole.from < PIECE) break;
      const other = await this.fill(hole.from, hole.to, candidates);
      if (!other) return null;
      pieces.push(other);
    }
    if (pieces.length < 2) return null;
    const runs = pieces.flatMap(({ like }) => like.runs);
    const has = words.map((_, index) => runs.some(({ quoted, length }) => index >= quoted && index < quoted + length));
    const sum = (only: (index: number) => boolean) =>
      words.reduce((total, word, index) => total + (only(index) ? weightOf(word) : 0), 0);
    if (sum((index) => has[index]!) / sum(() => true) < STITCHED) return null;
    const ordered = pieces.toSorted((a, b) => a.like.runs[0]!.quoted - b.like.runs[0]!.quoted);
    return Promise.all(ordered.map((piece) => this.pieceOf(piece, piece.like.steps)));
  }

  /** A place that has a stretch of the quotation: among those that were read, or by a search of its own. */
  private async fill(from: number, to: number, candidates: readonly Candidate[]): Promise<Candidate | null> {
    const words = this.quotation.words.slice(from, to);
    const gapBefore = (word: number) => this.gapBefore(from + word);
    const read = candidates.map(({ statement, printed }) => alignWith(statement, words, printed, gapBefore));
    const near = (list: readonly (Candidate | null)[]) =>
      list
        .filter((one) => one !== null && one.share >= FILLED && longestRun(one) >= PIECE)
        .toSorted((a, b) => b!.share - a!.share)[0] ?? null;
    const found =
      near(read) ??
      near(await findNear(this.reader, words, gapBefore, 'words')) ??
      near(await findNear(this.reader, words, gapBefore, 'runs'));
    return found && shifted(found, from);
  }

  /** What several people say in a row, a piece for each. */
  private byVoice(candidate: Candidate): Promise<readonly Piece[]> {
    const parts: { voice: string | null; steps: Step[] }[] = [];
    for (const step of candidate.steps) {
      const voice = step.type === 'same' ? candidate.printed[step.printed]!.passage.voice : null;
      const last = parts.at(-1);
      if (last && (voice === null || last.voice === null || last.voice === voice)) {
        last.steps.push(step);
        last.voice ??= voice;
      } else parts.push({ voice, steps: [step] });
    }
    return Promise.all(parts.map(({ steps }) => this.pieceOf(candidate, trimmed(steps))));
  }

  private compared(printed: readonly PrintedWord[]): Compared {
    const { words, gaps } = this.quotation;
    return { text: this.claim.quotation, quoted: words, gaps, printed };
  }

  private async pieceOf({ statement, printed }: Candidate, steps: readonly Step[]): Promise<Piece> {
    const [first, last] = [steps.find(isPrinted), steps.findLast(isPrinted)];
    const own = first && last ? printed.slice(first.printed, last.printed + 1) : [];
    return {
      segments: segmentsOf(steps, this.compared(printed)),
      place: await placeOf(this.reader, statement, own),
    };
  }

  private async absent(nearest: Candidate | null): Promise<Judgement> {
    const shown = nearest !== null && nearest.share >= NEAREST ? [await this.pieceOf(nearest, nearest.steps)] : [];
    const base = {
      claim: this.claim,
      verdict: 'absent',
      others: [],
      statements: 0,
      differs: [],
      unchecked: [],
    } as const;
    return { ...base, pieces: shown };
  }

  private async judgement(
    verdict: Verdict,
    pieces: readonly Piece[],
    others: readonly Place[],
    statements: number | null,
  ): Promise<Judgement> {
    const held = await Promise.all(pieces.map(({ place }) => this.check.hold(place)));
    const all = held.flatMap((one) => one.differs);
    const differs = all.filter(
      (one, index) =>
        all.findIndex((other) => other.what === one.what && other.found.join() === one.found.join()) === index,
    );
    const unchecked = [...new Set(held.flatMap((one) => one.unchecked))];
    const somebodyElse = WORD_FOR_WORD.has(verdict) && differs.some(({ what }) => what === 'speaker');
    return {
      claim: this.claim,
      verdict: somebodyElse ? 'somebody-else' : verdict,
      pieces,
      others,
      statements,
      differs,
      unchecked,
    };
  }
}

interface Occurrence {
  readonly statement: number;
  /** Null: the run is so frequent that only its statements are kept. */
  readonly position: number | null;
}

/** Verdicts that say that the words stand so. */
const WORD_FOR_WORD: ReadonlySet<Verdict> = new Set(['verbatim', 'shortened', 'punctuation']);

const isPrinted = (step: Step): step is Step & { readonly printed: number } => step.type !== 'added';

const printedOf = ({ steps, printed }: Candidate): readonly PrintedWord[] =>
  steps.flatMap((step) => (step.type === 'same' ? [printed[step.printed]!] : []));

const longestRun = ({ like }: Candidate) => Math.max(0, ...like.runs.map(({ length }) => length));

/** A candidate of a part of the quotation, with its words numbered as those of the whole. */
function shifted(candidate: Candidate, by: number): Candidate {
  const move = (steps: readonly Step[]) =>
    steps.map((step) => (step.type === 'dropped' ? step : { ...step, quoted: step.quoted + by }));
  const { runs, steps } = candidate.like;
  return {
    ...candidate,
    steps: move(candidate.steps),
    like: { runs: runs.map((run) => ({ ...run, quoted: run.quoted + by })), steps: move(steps) },
  };
}

/** Steps from the first word that both have to the last. */
function trimmed(steps: readonly Step[]): readonly Step[] {
  const isSame = ({ type }: Step) => type === 'same';
  return steps.slice(steps.findIndex(isSame), steps.findLastIndex(isSame) + 1);
}

/** The longest stretch of `length` words that no run covers. */
function longestHole(runs: readonly Run[], length: number): { readonly from: number; readonly to: number } {
  let [best, from] = [{ from: 0, to: 0 }, 0];
  for (const run of [...runs.toSorted((a, b) => a.quoted - b.quoted), { quoted: length, length: 0 }]) {
    if (run.quoted - from > best.to - best.from) best = { from, to: run.quoted };
    from = Math.max(from, run.quoted + run.length);
  }
  return best;
}
