import type { Line } from '../types.ts';
import type { Envelope } from './envelope.ts';
import { fieldOf, hintsOfSettings, type Setting } from './settings.ts';

const SETTING =
  /^(?:>\s?)?(?:[-*]\s+)?\*{0,2}(?<key>[\p{L}_][\p{L}\p{N}_ -]{0,24})\*{0,2}\s?[:：]\*{0,2}\s*(?<value>\S.*)$/u;
const ADDRESS = /^<?\[?https?:\/\/\S+>?$/iu;
const HEADING = /^#{1,3}\s/u;
const RULE = /^(?:-{3,}|\*{3,}|={3,}|_{3,})$/;
/** So many lines may stand above the settings: the text's own heading. */
const ABOVE = 2;
/** A name as machines write it: `source_url`, `date`. */
const MACHINE = /^[\p{Ll}_][\p{Ll}\p{N}_-]*$/u;

/**
 * Settings above a text without fences, as collectors put them there:
 *
 *     # Statement on the winter lamps
 *     > Source: https://www.example.org/lamps
 *     Retrieved: 2015-12-31
 *
 * They begin in the first lines, and one has an address, or two have names that a machine wrote, or three say what settings say. A heading with a
 * place and a day, a memorandum and a transcript have none.
 */
export const settingsHead: Envelope = {
  id: 'settings',
  says: 'note on where the text is from',
  fits: (lines) => find(lines) !== null,
  open: (lines) => {
    const { from, to, settings } = find(lines)!;
    const rest = lines.slice(to);
    const below = rest.findIndex(({ text }) => text !== '');
    const ruled = RULE.test(rest[below]?.text ?? '') ? rest.filter((_, index) => index !== below) : rest;
    return [
      { lines: [...lines.slice(0, from), ...ruled], hints: hintsOfSettings(settings, 'what stands above the text') },
    ];
  },
};

function find(
  lines: readonly Line[],
): { readonly from: number; readonly to: number; readonly settings: readonly Setting[] } | null {
  let from = 0;
  for (let above = 0; ; from++) {
    const text = lines[from]?.text;
    if (text === undefined) return null;
    if (text === '') continue;
    if (isSetting(text)) break;
    if (!(HEADING.test(text) || text.length < 160) || ++above > ABOVE) return null;
  }
  const settings: Setting[] = [];
  let to = from;
  for (; to < lines.length && isSetting(lines[to]!.text); to++) {
    const { key, value } = SETTING.exec(lines[to]!.text)!.groups!;
    settings.push({ key: key!.trim(), text: value!, line: lines[to]!.number });
  }
  const addressed = settings.some(
    ({ key, text }) => ADDRESS.test(text) && ['source', 'address'].includes(fieldOf(key) ?? ''),
  );
  const known = new Set(settings.map(({ key }) => fieldOf(key)).filter((field) => field !== undefined));
  const written = settings.filter(({ key }) => MACHINE.test(key) && fieldOf(key) !== undefined);
  return addressed || written.length >= 2 || (known.size >= 3 && (known.has('title') || known.has('published')))
    ? { from, to, settings }
    : null;
}

/** A line of a key that settings have, or that a machine wrote, and its value. */
function isSetting(text: string): boolean {
  if (text.length > 600 || !/[:：]/u.test(text)) return false;
  const key = SETTING.exec(text)?.groups?.['key']?.trim();
  return key !== undefined && (fieldOf(key) !== undefined || (MACHINE.test(key) && key.includes('_')));
}
