import { escapeHtml } from '../escape-html.ts';

/** What a copied quotation says of itself beside the words. */
export interface QuoteSource {
  /** Who said the words; null where nobody is known to have. */
  readonly by: string | null;
  /** When, in words; null: undated. */
  readonly date: string | null;
  /** Who put the text out; null: unknown. */
  readonly source: string | null;
  readonly archive: string;
  /** States, people and words are invented. */
  readonly invented: boolean;
}

/**
 * A quotation to be pasted: the words as they are printed, a line for each paragraph and without marks of ours, then who said
 * them, when, in which source, and the address that proves it.
 */
export function quoteText(words: string, about: QuoteSource, address: string): string {
  return `${words}\n— ${aboutLine(about)}\n${address}`;
}

/** The same for what takes HTML: a quotation with its source. */
export function quoteHtml(words: string, about: QuoteSource, address: string, lang: string, dir: string): string {
  const paragraphs = words.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  const quote = `<blockquote cite="${escapeHtml(address)}" lang="${lang}" dir="${dir}">${paragraphs.join('')}</blockquote>`;
  return `${quote}<p>— <bdi>${escapeHtml(aboutLine(about))}</bdi>. <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`;
}

/** `Ilsabet Moravec, 12 April 2016. Tarn Radio, in The Skerry Strait Papers` */
function aboutLine({ by, date, source, archive }: QuoteSource): string {
  const said = [by, date].filter((part) => part !== null).join(', ');
  const stands = [source, archive].filter((part) => part !== null).join(' · ');
  return [said, stands].filter((part) => part !== '').join('. ');
}
