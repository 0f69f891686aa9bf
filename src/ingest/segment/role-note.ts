/** A note on who speaks that a page's pop-up left between a label and its colon. */
export interface RoleNote {
  /** The line without the note: the label, its colon and the words. */
  readonly text: string;
  /** The note as printed. */
  readonly note: string;
  /** Offset of the note in the line. */
  readonly start: number;
}

/** `И.Моравец Моравец Ильзабет Карловнаминистр иностранных дел Тарна : Да.`: after the label its surname again, the full name, the office. */
const NOTE = /(?<=^|[\s])(?<label>(?:\p{Lu}\.[ -]?){1,3}(?<surname>\p{Lu}[\p{L}-]+))(?<gap>\s+)(?<note>\k<surname>\s+\p{Lu}[^:.!?]{3,220}?)\s?:(?=\s)/u;

/** The first such note of a line, or null. */
export function findRoleNote(text: string): RoleNote | null {
  const match = NOTE.exec(text);
  if (!match) return null;
  const { label, gap, note } = match.groups!;
  const start = match.index + label!.length + gap!.length;
  return { text: `${text.slice(0, match.index)}${label!}:${text.slice(match.index + match[0].length)}`, note: note!, start };
}
