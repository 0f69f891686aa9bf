import type { Passage } from '../../links/word-link.ts';
import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { type Quote, quoteOf } from './copy-passage.ts';
import { passageWords } from './passage-words.ts';

/** Width of the picture in pixels, the least height that previews take, and the most that is still a picture. */
const [WIDTH, LEAST, MOST] = [1200, 630, 1500];
const EDGE = 76;
const COLOURS = { paper: '#fbf9f4', ink: '#1c1b17', soft: '#5d594e', rule: '#ddd7c8' };

/**
 * Show selected words as a picture, to be kept or sent on: never without who said them, when, where they stand and their
 * address. It is drawn here, in the faces that the page has loaded; nothing leaves the reader's machine.
 */
export async function showPicture(page: Document, passage: Passage): Promise<void> {
  const { lang, message } = await passageWords(page);
  const say = (key: Key, values: Readonly<Record<string, string>> = {}) => plainText(fill(message(key), values, lang));
  const quote = await quoteOf(page, passage);
  await page.fonts.ready;
  const canvas = draw(page, quote, say('share.invented'));
  const dialog = page.createElement('dialog');
  dialog.className = 'picture';
  [dialog.lang, dialog.dir] = [lang, page.documentElement.dir];
  const title = page.createElement('h2');
  title.id = 'picture-title';
  title.textContent = say('share.pictureTitle');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title);
  const button = (key: Key, act: () => void) => {
    const made = page.createElement('button');
    made.type = 'button';
    made.textContent = say(key);
    made.addEventListener('click', act);
    dialog.append(made);
  };
  if (canvas === null) {
    const note = page.createElement('p');
    note.textContent = say('share.tooLong');
    dialog.append(note);
  } else {
    const blob = await new Promise<Blob>((done) => canvas.toBlob((found) => done(found!), 'image/png'));
    const file = new File([blob], `${passage.from}.png`, { type: 'image/png' });
    const address = URL.createObjectURL(blob);
    const image = page.createElement('img');
    image.src = address;
    image.alt = say('share.pictureOf', { words: quote.words });
    dialog.append(image);
    dialog.addEventListener('close', () => URL.revokeObjectURL(address));
    button('share.download', () => {
      const link = page.createElement('a');
      link.href = address;
      link.download = file.name;
      link.click();
    });
    if (navigator.canShare?.({ files: [file] }))
      button('share.send', () => void navigator.share({ files: [file], url: quote.address }).catch(() => {}));
  }
  button('share.close', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}

/** The picture of a passage; null where its words are too many for one. */
function draw(page: Document, { words, about, address, dir }: Quote, invented: string): HTMLCanvasElement | null {
  const canvas = page.createElement('canvas');
  canvas.width = WIDTH;
  const context = canvas.getContext('2d')!;
  const style = getComputedStyle(page.documentElement);
  const [text, meta] = [style.getPropertyValue('--text'), style.getPropertyValue('--meta')];
  const room = WIDTH - 2 * EDGE;
  const size = words.length < 120 ? 52 : words.length < 320 ? 42 : 34;
  context.font = `400 ${size}px ${text}`;
  const lines = words.split('\n').flatMap((line) => breakLine(context, line, room));
  const step = Math.round(size * 1.42);
  const height = Math.max(LEAST, 150 + lines.length * step + 230);
  if (height > MOST) return null;
  canvas.height = height;
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = sealOf(page);
  context.fillRect(0, 0, WIDTH, 14);

  /** A line in its own direction, at the edge where it begins; made smaller where it is too long. */
  const write = (
    words_: string,
    y: number,
    font: (size: number) => string,
    from: number,
    colour: string,
    direction: string,
  ) => {
    let at = from;
    do context.font = font(at--);
    while (context.measureText(words_).width > room && at > 12);
    context.fillStyle = colour;
    context.direction = direction as CanvasDirection;
    context.textAlign = 'start';
    context.fillText(words_, direction === 'rtl' ? WIDTH - EDGE : EDGE, y);
  };
  const direction = (line: string) => (/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? 'rtl' : 'ltr');
  write(about.archive, 92, (at) => `600 ${at}px ${text}`, 30, COLOURS.ink, direction(about.archive));
  if (about.invented) {
    context.font = `400 24px ${text}`;
    const width = context.measureText(invented).width;
    context.fillStyle = sealOf(page);
    context.direction = 'ltr';
    context.fillText(invented, direction(about.archive) === 'rtl' ? EDGE : WIDTH - EDGE - width, 92);
  }
  const top = 150 + Math.max(0, (height - 380 - lines.length * step) / 2);
  lines.forEach((line, index) =>
    write(line, top + (index + 0.72) * step, (at) => `400 ${at}px ${text}`, size, COLOURS.ink, dir || direction(line)),
  );
  context.fillStyle = COLOURS.rule;
  context.fillRect(EDGE, height - 196, room, 2);
  const from = [about.date, about.source].filter((part) => part !== null && part !== '').join(' · ');
  if (about.by !== null)
    write(about.by, height - 148, (at) => `600 ${at}px ${text}`, 32, COLOURS.ink, direction(about.by));
  write(
    from,
    height - (about.by === null ? 148 : 104),
    (at) => `400 ${at}px ${text}`,
    30,
    COLOURS.soft,
    direction(from),
  );
  write(address.replace(/:~:.*$/su, ''), height - 56, (at) => `400 ${at}px ${meta}`, 22, COLOURS.soft, 'ltr');
  return canvas;
}

/** Cut a paragraph into lines that fit, between words; marks stay with the word before them. */
function breakLine(context: CanvasRenderingContext2D, paragraph: string, room: number): readonly string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraph)) {
    const last = pieces.at(-1);
    if (last !== undefined && !isWordLike && !/^\s/u.test(segment) && !/\s$/u.test(last))
      pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && context.measureText((line + piece).trimEnd()).width > room) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** The archive's colour as it is by light. */
function sealOf(page: Document): string {
  const probe = page.createElement('span');
  probe.style.cssText = 'color-scheme: light; color: var(--seal); display: none';
  page.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
