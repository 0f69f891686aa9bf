import type { Line } from '../types.ts';
import type { Envelope, Hint, Inner } from './envelope.ts';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,:]\d{1,3})?`;
/** `00:00:01,000 --> 00:00:04,000 align:start`, `[00:00:01.000 --> 00:00:04.000] words`, `00:01:02.500,00:01:05.000`. */
const SPAN = new RegExp(
  String.raw`^\[?\s*(?<from>${TIME})\s*(?:-{1,2}&?>|–|,)\s*(?<to>${TIME})(?:\s*\])?(?<rest>(?:\s+(?:align|position|line|size|region|vertical|X1|X2|Y1|Y2):\S+)*)\s*(?<words>.*)$`,
  'u',
);
/** `[00:01:02] words`, `(01:02) words`, `00:01:02 words`, `01:02` alone: captions where most lines begin so, and the times rise. */
const STAMPED = new RegExp(
  String.raw`^(?:[[(](?<inBrackets>${TIME})[\])](?:\s+|$)(?<words>.*)|(?<bare>\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?:\s+|$)(?<after>.*)|(?<alone>\d{1,2}:\d{2}))$`,
  'u',
);
/** For one line without a time so many must have one, where the time tells from when to when, and where it does not; so many in all. */
const SPANNED = 0.4;
const SHARE = 0.9;
const FEWEST = 3;
/** So many seconds of silence part paragraphs. */
const PAUSE = 4;
/** A paragraph ends with the sentence that passes this length. */
const LONG = 700;

/** `>> words`, `- words`: somebody else speaks. */
const CHANGE = /^(?:>{2,3}\s*|[-–—]\s+(?=\p{L}))/u;
const VOICE = /^<v(?:\.[\w.-]+)?\s+(?<name>[^<>]{1,80})>/u;
const SPEAKER = /^(?:\[?(?<label>(?:SPEAKER|Speaker|SPK|spk)[ _-]?\d{1,3})\]?):?$/u;
const LABEL = /^(?:>{2,3}\s*)?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}:\s/u;

/**
 * Captions of a recording: WebVTT, SubRip, the forms of transcribing machines, and lines with a time in front:
 *
 *     12
 *     00:00:41,000 --> 00:00:44,500
 *     >> The lamps are lit
 *     at four.
 *
 * Words of one who speaks are one paragraph, whatever frames they were cut into; a new one begins where somebody else does, and after a pause.
 * The label of a machine (`SPEAKER_01`) is kept as printed.
 */
export const captions: Envelope = {
  id: 'captions',
  says: 'number and time of the caption',
  fits: (lines) => {
    const top = lines.find(({ text }) => text !== '')?.text ?? '';
    if (/^WEBVTT\b/u.test(top)) return true;
    let printed = 0;
    let spanned = 0;
    const times: number[] = [];
    for (const { text } of lines) {
      if (text === '' || /^\d{1,5}$/u.test(text)) continue;
      printed++;
      if (/\d:\d/u.test(text) && SPAN.test(text)) spanned++;
      else if (/\d:\d/u.test(text) && STAMPED.test(text)) times.push(seconds(timeOf(STAMPED.exec(text)!.groups!)));
      // Most texts show at once that they have none.
      else if (printed === 40 && spanned + times.length === 0) return false;
    }
    if (spanned >= FEWEST) return spanned >= SPANNED * (printed - spanned);
    const rise = times.every((time, index) => time >= (times[index - 1] ?? 0));
    return times.length >= FEWEST && rise && times.length >= SHARE * (printed - times.length);
  },
  open: (lines) => [read(lines)],
};

interface Frame {
  readonly line: Line;
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
}

function read(lines: readonly Line[]): Inner {
  const hints: Hint[] = [];
  const frames: Frame[] = [];
  let time: { from: number | null; to: number | null } = { from: null, to: null };
  let isNote = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (text === '') {
      isNote = false;
      continue;
    }
    if (
      /^(?:WEBVTT|NOTE|STYLE|REGION)\b/u.test(text) &&
      (index === 0 || lines[index - 1]!.text === '' || text.startsWith('WEBVTT'))
    ) {
      isNote = true;
      const title = /^WEBVTT\s*[-–—:]?\s*(?<title>\p{L}.*)$/u.exec(text)?.groups?.['title'];
      if (title !== undefined)
        hints.push({ field: 'title', line: line.number, text: title, says: 'the name of the captions' });
      continue;
    }
    if (isNote && !SPAN.test(text)) {
      const lang = /^Language:\s*(?<lang>\S+)/iu.exec(text)?.groups?.['lang'];
      if (lang !== undefined)
        hints.push({ field: 'lang', line: line.number, text: lang, says: 'the language of the captions' });
      continue;
    }
    isNote = false;
    const span = SPAN.exec(text)?.groups;
    const stamped = span ? undefined : STAMPED.exec(text)?.groups;
    const words = span?.['words'] ?? (stamped && (stamped['words'] ?? stamped['after'] ?? ''));
    if (words === undefined) {
      if (isNumber(lines, index)) continue;
      frames.push({ line, text, ...time });
      continue;
    }
    time = {
      from: seconds(span?.['from'] ?? timeOf(stamped!)),
      to: span ? seconds(span['to']!) : null,
    };
    if (words !== '') frames.push({ line, text: words, ...time });
  }
  return { lines: paragraphs(frames), hints };
}

/** A number alone, right above a time: the caption's. */
const isNumber = (lines: readonly Line[], index: number) =>
  /^[\p{L}\d_-]{1,24}$/u.test(lines[index]!.text) &&
  SPAN.test(lines[index + 1]?.text ?? '') &&
  (/^\d+$/u.test(lines[index]!.text) || (lines[index - 1]?.text ?? '') === '') &&
  !SPEAKER.test(lines[index]!.text);

const timeOf = (stamped: Partial<Record<string, string>>) =>
  stamped['inBrackets'] ?? stamped['bare'] ?? stamped['alone'] ?? '';

function seconds(time: string): number {
  const [fraction = '0'] = /(?<=[.,])\d+$/u.exec(time) ?? [];
  const whole = time
    .replace(/[.,]\d+$/u, '')
    .split(':')
    .map(Number)
    .reduce((sum, part) => sum * 60 + part, 0);
  return whole + Number(`0.${fraction}`);
}

function paragraphs(frames: readonly Frame[]): readonly Line[] {
  const found: Line[] = [];
  let ended: number | null = null;
  let above = '';
  const gap = ({ number }: Line) => found.push({ number, text: '' });
  for (const { line, text: printed, from, to } of frames) {
    const voice = VOICE.exec(printed)?.groups?.['name']?.trim();
    const bare = withoutTags(printed);
    const isNew = voice !== undefined || CHANGE.test(bare) || LABEL.test(bare);
    const text = bare.replace(CHANGE, '');
    // Captions that roll upwards show each line twice.
    if (text === '' || (!isNew && text === above)) continue;
    above = text;
    const last = found.at(-1);
    const label = SPEAKER.exec(text)?.groups?.['label'];
    const paused = ended !== null && from !== null && from - ended > PAUSE;
    const closed = last !== undefined && /[.?!…]["”»]?$/u.test(last.text);
    ended = to ?? from;
    if (label !== undefined) {
      if (last) gap(line);
      found.push({ number: line.number, text: `${label}:` });
      continue;
    }
    if (last && last.text !== '' && isLabel(last.text))
      found[found.length - 1] = { ...last, text: `${last.text} ${text}`, last: line.number };
    else if (!last || last.text === '' || isNew || ((paused || last.text.length > LONG) && closed)) {
      if (last && last.text !== '') gap(line);
      found.push({ number: line.number, text: voice === undefined ? text : `${voice}: ${text}` });
    } else found[found.length - 1] = { ...last, text: `${last.text} ${text}`, last: line.number };
  }
  return found;
}

const isLabel = (text: string) => /^(?:SPEAKER|Speaker|SPK|spk)[ _-]?\d{1,3}:$/u.test(text);

/** Captions have small tags for setting, and notes of where they stand. */
const withoutTags = (text: string) =>
  text
    .replace(/<\/?(?:[biucv]|ruby|rt|font|lang)(?:[\s.][^<>]*)?>|<\d{1,2}:\d{2}[^<>]*>|\{\\an?\d\}/giu, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
