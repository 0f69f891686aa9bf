/** A note on who speaks that a page's pop-up left between a label, or a name in the text, and the sign after it. */
export interface RoleNote {
  /** The line without the note. */
  readonly text: string;
  /** The note as printed. */
  readonly note: string;
  /** Offset of the note in the line. */
  readonly start: number;
}

/** `И.Моравец Моравец Ильзабет Карловнаминистр иностранных дел Тарна : Да.`: after the label its surname again, the full name, the office. */
const NOTE =
  /(?<=^|[\s])(?<label>(?:\p{Lu}\.[ -]?){1,3}(?<surname>\p{Lu}[\p{L}-]+))(?<gap>\s+)(?<note>\k<surname>\s+\p{Lu}[^:.!?]{3,220}?)\s?:(?=\s)/u;

/** `Minister of Tarn Ilsabet Moravec Moravec IlsabetForeign Minister of Tarn : Yes.`: the name turned round, and the office grown on to it. */
const TURNED =
  /(?<=^|\s)(?<label>(?<given>\p{Lu}[\p{L}'’-]+) (?<surname>\p{Lu}[\p{L}'’-]+))(?<gap>\s+)(?<note>\k<surname> \k<given>(?=\p{Lu})[^:.;!?]{3,220}?)(?:\s(?<end>[:,.;])|(?<end>:))(?=\s|$)/u;

/** The first such note of a line, or null. */
export function findRoleNote(text: string): RoleNote | null {
  const match = NOTE.exec(text) ?? TURNED.exec(text);
  if (!match) return null;
  const { label, gap, note, end = ':' } = match.groups!;
  const start = match.index + label!.length + gap!.length;
  return {
    text: `${text.slice(0, match.index)}${label!}${end}${text.slice(match.index + match[0].length)}`,
    note: note!,
    start,
  };
}
