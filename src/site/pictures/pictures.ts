import type { Settings } from '../../statement/archive.ts';
import type { Source } from '../../statement/authority.ts';
import type { Statement } from '../../statement/schema.ts';
import { recordOf, sourceName } from '../../statement/source.ts';
import { textDirection } from '../language.ts';
import { canDraw, type Card, type CardLine, fitTitle } from './picture-card.ts';
import { mainNames } from '../entities/main-names.ts';
import type { Interface } from '../words/interface.ts';

/** A picture that a page is shared with. */
export interface Picture {
  /** Below the site's root. */
  readonly path: string;
  /** What stands on it, in words. */
  readonly alt: string;
  readonly card: Card;
}

/** What pictures are made from; `count`: how many statements the archive has. */
export interface Holdings {
  readonly settings: Pick<Settings, 'title' | 'description' | 'invented' | 'accent' | 'pictures'>;
  readonly sources: ReadonlyMap<string, { readonly source: Source }>;
  readonly count: number;
  readonly speak: Pick<Interface, 'date' | 'say' | 'lang'>;
}

/**
 * Up to this many statements each has a picture of its own. It takes 50 ms and 50 kB: two thousand take two minutes, once, and
 * 100 MB; ten thousand would take nine minutes and half a gigabyte. In a larger archive there is one for each speaker and
 * for each source, and a statement has that of its speaker.
 */
export const MOST_OWN = 2000;

const SEAL = '#8a1c1c';

/** The picture of a statement; null where the archive wants none, or nothing of it can be drawn. */
export function pictureOf(statement: Statement, holdings: Holdings): Picture | null {
  const { settings, count, speak } = holdings;
  if (!settings.pictures) return null;
  const [speaker] = statement.speakers;
  const who = mainNames(statement).join(', ');
  const source = sourceOf(statement, holdings);
  if (count > MOST_OWN) {
    const record = recordOf(statement.source);
    if (speaker?.id) return named(`speakers/${speaker.id}`, speaker.name, holdings);
    if (record !== null && source !== null) return named(`sources/${record}`, source, holdings);
    return archivePicture(holdings);
  }
  const role = statement.speakers.length === 1 ? (speaker?.role ?? null) : null;
  const date = statement.date === null ? null : speak.date(statement.date);
  const lines = [role !== null && canDraw(role) ? `${who}, ${role}` : who, date, source].filter(
    (line): line is string => line !== null && line !== '',
  );
  const drawn = canDraw(statement.title) ? lineOf(fitTitle(statement.title), statement.lang) : null;
  const card = cardOf(
    drawn,
    lines.map((text) => guessed(text)),
    holdings,
  );
  if (!card) return archivePicture(holdings);
  const alt = [statement.title, lines.join(', '), settings.title].filter((part) => part !== '').join('. ');
  return { path: `pictures/statements/${statement.id}.png`, alt, card };
}

/** The picture of the archive itself, for every page that has no other. */
export function archivePicture(holdings: Holdings): Picture | null {
  const { settings } = holdings;
  if (!settings.pictures || !canDraw(settings.title)) return null;
  const card = cardOf(guessed(settings.title), [guessed(fitTitle(settings.description))], holdings, false);
  return card && { path: 'pictures/archive.png', alt: settings.title, card };
}

function named(path: string, name: string, holdings: Holdings): Picture | null {
  const card = cardOf(guessed(name), [guessed(fitTitle(holdings.settings.description))], holdings);
  return card
    ? { path: `pictures/${path}.png`, alt: `${name}. ${holdings.settings.title}`, card }
    : archivePicture(holdings);
}

/** Every picture of an archive once, in the order of their addresses. */
export function allPictures(statements: readonly Statement[], holdings: Holdings): readonly Picture[] {
  const pictures = [archivePicture(holdings), ...statements.map((statement) => pictureOf(statement, holdings))];
  const byPath = new Map(pictures.flatMap((picture) => (picture ? [[picture.path, picture] as const] : [])));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A card with whatever of it can be drawn; the first line stands for a title that cannot. Null: nothing can be drawn. */
function cardOf(
  title: CardLine | null,
  lines: readonly CardLine[],
  { settings, speak }: Holdings,
  withName = true,
): Card | null {
  const drawn = lines.filter(({ text }) => canDraw(text));
  const [first = null, ...rest] = title && canDraw(title.text) ? [title, ...drawn] : drawn;
  if (first === null) return null;
  const name = withName && canDraw(settings.title) ? settings.title : '';
  return {
    name: guessed(name),
    title: first,
    lines: rest,
    mark: settings.invented ? lineOf(speak.say('share.invented'), speak.lang) : null,
    accent: settings.accent?.light ?? SEAL,
  };
}

function sourceOf({ source }: Statement, { sources }: Holdings): string | null {
  return sourceName(source, (id) => sources.get(id)?.source);
}

const lineOf = (text: string, lang: string): CardLine => ({ text, dir: textDirection(lang) });

/** A line whose language nobody knows runs as its first letter does. */
const guessed = (text: string): CardLine => ({
  text,
  dir: /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr',
});
