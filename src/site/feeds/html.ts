import { escapeHtml } from '../escape-html.ts';
import { textDirection } from '../language.ts';

/** A paragraph of plain text as HTML, for the content of feeds: pages print words as text and have no need of it. */
export function htmlParagraph(text: string, lang: string, name: 'p' | 'h4' = 'p', mark?: 'del' | 'ins'): string {
  const words = mark ? `<${mark}>${escapeHtml(text)}</${mark}>` : escapeHtml(text);
  return `<${name} lang="${escapeHtml(lang)}" dir="${textDirection(lang)}">${words}</${name}>`;
}
