import type { Named } from '../../statement/schema.ts';
import { type Cast, type Figure, LABELS } from '../names/cast.ts';
import { isQuestionLabel } from '../people/question-labels.ts';
import { findWords, lastKey } from '../people/words.ts';
import type { Item } from '../types.ts';

/** What somebody has of the turns of a text. */
export interface TurnsOf {
  readonly named: Named;
  /** Null where the name of the label is nowhere else in the text. */
  readonly figure: Figure | null;
  readonly label: string;
  readonly line: number;
  /** Share of all signs in turns. */
  readonly share: number;
  readonly count: number;
  /** Share of the own turns that end in a question. */
  readonly asking: number;
  /** Share of the own turns that follow somebody else’s question. */
  readonly answering: number;
  /** How long the own turns are, beside all of them. */
  readonly length: number;
  /** Number of the first turn among all. */
  readonly first: number;
}

/**
 * Whose turns a text has, by the people that labels mean. Labels of those who only ask are left out.
 *
 * @param nameOf who speaks under a label; null: nobody known
 */
export function turnsOf(item: Item, cast: Cast, nameOf: (label: string) => Named | null): readonly TurnsOf[] {
  const signs = item.turns.map(() => 0);
  const lasts = item.turns.map(() => '');
  for (const { turn, text } of item.paragraphs) {
    if (turn === null) continue;
    signs[turn]! += text.length;
    lasts[turn] = text;
  }
  const asks = (turn: number) => /[?？؟]["”»)\]]*$/u.test(lasts[turn]!) || isQuestionLabel(item.turns[turn]!.label);
  const all = signs.reduce((sum, own) => sum + own, 0) || 1;
  const byName = new Map<string, { named: Named; figure: Figure | null; label: string; turns: number[] }>();
  for (const [at, { label, kind }] of item.turns.entries()) {
    if (kind === 'narrative' || isQuestionLabel(label)) continue;
    const printed = cast.at(LABELS).find(({ mention: { text } }) => label.includes(text))?.figure ?? null;
    const resolved = nameOf(label);
    const named: Named | null = resolved ?? (printed === null ? null : namedOf(printed));
    if (named === null) continue;
    const figure = (resolved === null || resolved.id === null ? printed : null) ?? figureOf(named, cast) ?? printed;
    const key = figure === null ? named.name : `\n${cast.figures.indexOf(figure)}`;
    const own = byName.get(key);
    if (own === undefined) byName.set(key, { named, figure, label, turns: [at] });
    else own.turns.push(at);
  }
  return [...byName.values()].map(({ named, figure, label, turns }): TurnsOf => ({
    named: figure?.record ? namedOf(figure) : named,
    figure,
    label,
    line: item.turns[turns[0]!]!.line,
    share: turns.reduce((sum, turn) => sum + signs[turn]!, 0) / all,
    count: turns.length,
    asking: turns.filter(asks).length / turns.length,
    answering: turns.filter((turn) => turn > 0 && !turns.includes(turn - 1) && asks(turn - 1)).length / turns.length,
    length: (turns.reduce((sum, turn) => sum + signs[turn]!, 0) / turns.length / all) * item.turns.length,
    first: turns[0]!,
  }));
}

/** How a figure is written into a statement: by its record, else as printed. */
export const namedOf = ({ record, name }: Figure): Named =>
  record === null ? { id: null, name } : { id: record.id, name: record.name };

/** The figure that a name of another room means; null: none. */
export function figureOf({ id, name }: Named, cast: Cast): Figure | null {
  const people = cast.figures.filter(({ kind }) => kind === 'person');
  if (id !== null) {
    const known = people.find(({ record }) => record?.id === id);
    if (known) return known;
  }
  const exact = people.find((figure) => figure.name === name);
  if (exact) return exact;
  const last = lastKey(name);
  const alike = people.filter(
    (figure) =>
      figure.record === null && last !== '' && lastKey(figure.name) === last && beginsAlike(figure.name, name),
  );
  if (alike.length === 1) return alike[0]!;
  // "Discours du président Diomaye": a given name alone.
  const holding = people.filter((figure) => findWords(figure.name).some(({ key }) => key === last));
  return findWords(name).length === 1 && holding.length === 1 ? holding[0]! : null;
}

/** "F. Oake" and "Ferdinand Oake"; a surname alone begins like every name. */
function beginsAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.trim().split(/[\s.]+/u));
  return x!.length === 1 || y!.length === 1 || x![0]![0]!.toLowerCase() === y![0]![0]!.toLowerCase();
}
