import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import type { Models } from '../../../src/ingest/learned/models.ts';
import { type Attribution, candidatesOf, type Decided } from '../../../src/ingest/quotations/attribution-features.ts';
import { once } from '../../../src/ingest/once.ts';
import { decide } from '../../../src/ingest/quotations/choose-speaker.ts';
import { readAttributions } from '../../../src/ingest/read-statements.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { fold, isSameVoice } from '../evaluate/compare-names.ts';
import { type Choice, trainChooser, type TrainingOptions } from './log-linear.ts';
import type { TrainingText } from './texts.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);

/** A quotation of the answers. */
interface Answer {
  readonly quote: string;
  readonly speaker: string | null;
  readonly type: string;
}

/** A text's quotations and the figure that each belongs to: null is nobody, undefined not known. */
export interface AnsweredAttribution {
  readonly text: Attribution;
  readonly right: Decided;
  readonly wanted: readonly (Answer | undefined)[];
  readonly weight: number;
}

const vocabularyOf = once((models: Models) => makeVocabulary(authority, models));

/** What there is to learn from the quotations of texts. */
export function answeredAttributions(texts: readonly TrainingText[], models: Models): readonly AnsweredAttribution[] {
  const vocabulary = vocabularyOf(models);
  return texts.flatMap(({ file, bytes, answers, about }) => {
    const quotes = answers['quotes'] as readonly Answer[] | undefined;
    if (!quotes || quotes.length === 0) return [];
    const attributions = readAttributions({ file, bytes }, vocabulary, authority);
    const longest = attributions.toSorted((a, b) => b.spans.length - a.spans.length)[0];
    return longest === undefined || longest.spans.length === 0
      ? []
      : [{ ...withAnswers(longest, quotes), weight: about === 'quotations' ? OTHERS : 1 }];
  });
}

function withAnswers(text: Attribution, quotes: readonly Answer[]): Omit<AnsweredAttribution, 'weight'> {
  const words = text.spans.map(({ paragraph, start, end }) =>
    fold(text.item.paragraphs[paragraph]!.text.slice(start, end)),
  );
  const wanted: (Answer | undefined)[] = words.map(() => undefined);
  for (const quote of quotes) {
    const key = fold(quote.quote).slice(0, 36);
    const at = words.findIndex(
      (span, index) =>
        wanted[index] === undefined &&
        (span.startsWith(key) || span.includes(key) || (span.length > 8 && key.startsWith(span))),
    );
    if (at !== -1) wanted[at] = quote;
  }
  const right = wanted.map((answer, index): number | null | undefined => {
    if (answer === undefined) return text.spans[index]!.kind === 'term' ? null : undefined;
    // A term is nobody's, but asked whose it is, it tells nothing of those that are somebody's.
    if (answer.type === 'term') return undefined;
    return answer.speaker === null ? null : figureNamed(text, answer.speaker);
  });
  // A quotation over several paragraphs is one person's.
  for (const [index, { continues }] of text.spans.entries())
    if (continues && right[index] === undefined && index > 0) right[index] = right[index - 1];
  return { text, right, wanted };
}

/** The figure that the answers name: of several that fit the one with most words in common, then the one named most. */
export function figureNamed({ figures }: Attribution, name: string): number | null {
  const wanted = new Set(wordsIn(name));
  const fits = figures
    .map(({ name: own, mentions }, index) => ({
      index,
      count: mentions.length,
      common: Math.max(
        ...[own, ...mentions.filter(({ form }) => form === 'full').map(({ text }) => text)].map((form) =>
          isSameVoice(form, name) ? wordsIn(form).filter((word) => wanted.has(word)).length : 0,
        ),
      ),
    }))
    .filter(({ common }) => common > 0)
    .toSorted((a, b) => b.common - a.common || b.count - a.count);
  return fits[0]?.index ?? null;
}

const wordsIn = (name: string) => fold(name.replace(/ \(.*/u, '')).split(' ');

const OPTIONS: TrainingOptions = { rounds: 15, rate: 0.1, decay: 0.05 };
/** What a text counts of which only some quotations, and all in one language, are known. */
const OTHERS = 0.3;
/** A text counts no more than this many quotations of it would, so that no house drowns the others. */
const MOST_OF_A_TEXT = 6;
/** What a quotation counts that is nobody's: few houses have most of them. */
const NOBODYS = 0.6;
/** In how many texts a feature must stand: what one house alone has says nothing of others. */
const LEAST_TEXTS = 10;
/** Into how many parts the texts fall when what was decided before is to be as wrong as it will be. */
const PARTS = 3;

/**
 * Train the model that says whose a quotation is. A quotation is often whose the last one was; where that is taken from
 * the answers, the model learns to trust it more than it should trust itself. So it is trained twice: a first model reads
 * each part of the texts without having seen it, and the second one learns with what that one decided.
 */
export function learn(answered: readonly AnsweredAttribution[], options = OPTIONS): LinearModel {
  const known = answered.map((one) => choicesFrom(one, one.right));
  const first = Array.from({ length: Math.min(PARTS, answered.length) }, (_, part) =>
    trainOn(
      known.filter((_text, at) => at % PARTS !== part),
      options,
    ),
  );
  return trainOn(
    answered.map((one, at) => {
      const decided = decide(one.text, first[at % PARTS]!).map(({ figure }) => figure);
      return choicesFrom(one, decided);
    }),
    options,
  );
}

function trainOn(texts: readonly (readonly Choice[])[], options: TrainingOptions): LinearModel {
  const count = new Map<string, number>();
  for (const choices of texts)
    for (const feature of new Set(choices.flatMap(({ candidates }) => candidates.flat())))
      count.set(feature, (count.get(feature) ?? 0) + 1);
  const common = (features: readonly string[]) => features.filter((feature) => count.get(feature)! >= LEAST_TEXTS);
  return trainChooser(
    texts.flat().map(({ candidates, ...rest }) => ({ ...rest, candidates: candidates.map(common) })),
    options,
  );
}

/**
 * What there is to choose in a text. Each quotation is asked with and without knowing the one after it, and with and
 * without what the rules say: they say nothing in most languages.
 *
 * @param decided what was decided of all its quotations
 */
function choicesFrom({ text, right, weight }: AnsweredAttribution, decided: Decided): readonly Choice[] {
  const share = weight * Math.min(1, MOST_OF_A_TEXT / text.spans.length);
  return text.spans.flatMap((span, index): Choice[] => {
    const wanted = right[index];
    if (span.kind === 'term' || wanted === undefined) return [];
    return [true, false].flatMap((ruled) =>
      [decided, decided.slice(0, index)].flatMap((known): Choice[] => {
        const { figures, features } = candidatesOf(text, index, known, ruled);
        const at = figures.indexOf(wanted ?? -1);
        if (at === -1) return [];
        return [{ candidates: features, right: at, weight: wanted === null ? share * NOBODYS : share }];
      }),
    );
  });
}

/** Train the model that says whose a quotation is. */
export const trainQuotation = (texts: readonly TrainingText[], models: Models): LinearModel =>
  learn(answeredAttributions(texts, models));
