import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Card, type CardLine, titleSize } from './site/pictures/picture-card.ts';

/**
 * Pictures of what is shared, 1200 by 630 pixels, as previews take them. Drawn once: they are kept in the archive's cache by a
 * digest of everything that goes into one.
 */

/** Counts up with every change of the drawing, so that no old picture is taken for a new one. */
const DRAWING = 1;
const SIZE = { width: 1200, height: 630 };
const COLOURS = { paper: '#fbf9f4', ink: '#1c1b17', soft: '#5d594e', rule: '#ddd7c8' };

/** The picture of a card, as PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(process.env['ARCHIVE'] ?? '.', '.cache', 'pictures');
  const path = join(folder, `${digestOf(card)}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Uint8Array(kept);
  const png = await draw(card);
  await mkdir(folder, { recursive: true });
  // Whoever reads it finds all of it.
  await writeFile(`${path}.part`, png);
  await rename(`${path}.part`, path);
  return png;
}

const digestOf = (card: Card) =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex');

async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOut(card), { ...SIZE, fonts: await faces() });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

/** Files of the faces: one for each script, all under names of their own. */
const FACES = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].map(
    (script) => ['source-serif-4', script, '400'] as const,
  ),
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].map(
    (script) => ['source-serif-4', script, '600'] as const,
  ),
  ['amiri', 'arabic', '400'],
  ['amiri', 'arabic', '700'],
] as const;
const FAMILY =
  'source-serif-4-latin, source-serif-4-latin-ext, source-serif-4-cyrillic, source-serif-4-cyrillic-ext, source-serif-4-greek, source-serif-4-vietnamese, amiri-arabic';

let loaded: Promise<Font[]> | undefined;

function faces(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  return (loaded ??= Promise.all(
    FACES.map(async ([face, script, weight]): Promise<Font> => ({
      name: `${face}-${script}`,
      data: await readFile(resolve(`@fontsource/${face}/files/${face}-${script}-${weight}-normal.woff`)),
      weight: weight === '400' ? 400 : 600,
      style: 'normal',
    })),
  ));
}

type Style = Readonly<Record<string, string | number>>;
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

const box = (style: Style, children: string | readonly Box[]): Box => ({ type: 'div', props: { style, children } });

/** A line by its own direction: the engine knows only one for each box. */
const line = ({ text, dir }: CardLine, style: Style): Box =>
  box({ direction: dir, textAlign: dir === 'rtl' ? 'right' : 'left', ...style }, text);

/** The archive above, the title in the middle, who and when below. */
function layOut({ name, title, lines, mark, accent }: Card): Box {
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      ...SIZE,
      padding: '64px 76px 60px',
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: FAMILY,
      borderTop: `14px solid ${accent}`,
    },
    [
      box({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', fontSize: 30 }, [
        line(name, { fontWeight: 600 }),
        ...(mark === null ? [] : [line(mark, { fontSize: 24, color: accent })]),
      ]),
      line(title, {
        fontSize: titleSize(title.text),
        lineHeight: title.dir === 'rtl' ? 1.5 : 1.16,
        fontWeight: 600,
        letterSpacing: title.dir === 'rtl' ? 0 : '-0.012em',
      }),
      box(
        { display: 'flex', flexDirection: 'column', gap: 6, borderTop: `2px solid ${COLOURS.rule}`, paddingTop: 24 },
        lines.map((one, index) =>
          line(one, {
            fontSize: 32,
            lineHeight: 1.35,
            ...(index === 0 ? { fontWeight: 600 } : { color: COLOURS.soft }),
          }),
        ),
      ),
    ],
  );
}
