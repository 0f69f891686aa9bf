import type { LabelCandidate } from '../../../src/ingest/turns/label-candidates.ts';
import { openingOf } from '../../../src/ingest/turns/label-form.ts';
import { ANSWERS, ASKS, COURTESIES, OFFICES } from '../../../src/ingest/turns/label-words.ts';
import { seeded } from './chance.ts';
import type { Line } from '../../../src/ingest/types.ts';

/** Ways in which transcripts set a label apart; `¶` ends the line. */
const STYLES = [
  'X: W',
  'X: W',
  'X:W',
  'X : W',
  'X – W',
  'X - W',
  'X — W',
  'X.- W',
  'X.- W',
  'X [T]. - W',
  'X.— W',
  'X. – W',
  'X. W',
  'X:¶W',
  'X:¶¶W',
  'X¶W',
  'X¶¶W',
  '**X:** W',
  '**X**: W',
  '**X** W',
  '### X:¶W',
  '## X¶W',
  'X: (T)¶W',
  'X (T):¶W',
  '[T] X: W',
  'T X: W',
  '- X: W',
  '>> X: W',
] as const;
/** Without a colon a short name in small letters is hardly told from a sentence: no transcript is set so. */
const SHOUTED = new Set(['X. W', 'X¶W', 'X¶¶W', 'X.- W']);

/**
 * A transcript set otherwise: the same words under the same labels, these in another style, other letters and another language’s word
 * for who asks. From few transcripts a judge learns many ways of setting them.
 *
 * @param right places of the labels among the candidates
 * @param random numbers from 0 to 1
 * @returns lines, and the labels in order; null where no label opens a line
 */
export function restyle(
  lines: readonly Line[],
  candidates: readonly LabelCandidate[],
  right: ReadonlySet<number>,
  random: () => number,
): { readonly lines: readonly Line[]; readonly labels: readonly string[] } | null {
  const chosen = candidates.filter((candidate, at) => right.has(at) && candidate.start === 0 && !candidate.broken);
  if (chosen.length < 2 || chosen.length < right.size) return null;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const style = pick(STYLES);
  const letters = SHOUTED.has(style) ? 'upper' : pick(['as is', 'as is', 'upper', 'title']);
  const asks = pick([...ASKS]);
  const answers = random() < 0.15 ? pick([...ANSWERS]) : null;
  const dress = pick([...DRESSES]);
  const numbered = random() < 0.06 ? pick(['speaker', 'SPEAKER_', 'voice', 'participant', 'man']) : null;
  const flat = style.endsWith(': W') && random() < 0.25;
  const glued = style === 'X: W' && random() < 0.3;
  const whole = random() < 0.5;
  const most = whole ? Infinity : 2 + Math.floor(random() * 6);
  const byLine = new Map(chosen.map((candidate) => [candidate.line, candidate]));
  const out: string[] = [];
  const labels: string[] = [];
  for (const line of lines) {
    const candidate = byLine.get(line);
    if (!candidate) {
      out.push(line.text);
      continue;
    }
    if (labels.length >= most) break;
    const kind = openingOf(candidate.name)?.kind;
    const asking = kind === 'asks' && candidate.name.split(' ').length < 3;
    const printed = asking
      ? capital(asks)
      : answers !== null && kind !== 'asks'
        ? capital(answers)
        : setIn(dressed(candidate, dress), letters);
    const name = numbered
      ? `${capital(numbered)}${numbered.endsWith('_') ? '0' : ' '}${1 + (labels.length % 3)}`
      : printed;
    labels.push(name);
    const minutes = String(labels.length % 60).padStart(2, '0');
    const words = line.text.slice(candidate.end);
    const text = style
      .replace('X', () => name)
      .replace('T', `${minutes}:${String(Math.floor(random() * 60)).padStart(2, '0')}`);
    if (glued && labels.length % 2 === 0) out[out.length - 1] += ` ${text.replace('W', () => words)}`;
    else out.push(...text.replace(/W$/u, () => words).split('¶'));
  }
  let number = 0;
  // A page that lost its line ends.
  if (flat) return { lines: [{ number: 1, text: out.filter((text) => text !== '').join(' ') }], labels };
  return { lines: out.map((text) => ({ number: ++number, text })), labels };
}

/** What may stand beside a name in a label. */
const DRESSES = [
  'none',
  'none',
  'none',
  'none',
  'record',
  'office',
  'role',
  'outlet',
  'surname',
  'initial',
  'tight',
] as const;
const ROLES = ['FOREIGN MINISTER', 'Minister of Trade', 'Secretary of State', 'spokesperson', 'ministra de Hacienda'];
const OUTLETS = ['TBS', 'NHK', 'Radio One', 'Daily Post'];

/** The label with a form of address, an office, a role or an outlet; always the same for one name. */
function dressed({ label, name }: LabelCandidate, dress: (typeof DRESSES)[number]): string {
  const words = name.split(/\s+/u);
  const surname = words.at(-1)!;
  const chance = seeded([...name].reduce((sum, letter) => sum * 31 + letter.codePointAt(0)!, 7) >>> 0);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  if (openingOf(name) !== null || words.length > 4 || !/^\p{Lu}/u.test(surname)) return label;
  if (dress === 'surname') return surname;
  if (dress === 'initial') return `${name[0]!}. ${surname}`;
  if (dress === 'tight') return `${name[0]!}.${surname}`;
  if (dress === 'record')
    return `${capital(pick([...COURTESIES].filter((word) => /^[a-z]{2,4}$/u.test(word))))}. ${surname.toUpperCase()}`;
  if (dress === 'office')
    return `${capital(pick([...OFFICES].filter((word) => /^[\p{Ll} -]{5,}$/u.test(word))))} ${name}`;
  if (dress === 'role') return chance() < 0.5 ? `${name}, ${pick(ROLES)}` : `${name} (${pick(ROLES)})`;
  return dress === 'outlet' ? (chance() < 0.5 ? `${name}, ${pick(OUTLETS)}` : `${name} (${pick(OUTLETS)})`) : label;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const setIn = (label: string, letters: string) =>
  letters === 'upper'
    ? label.toUpperCase()
    : letters === 'title'
      ? label.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
      : label;
