import { textDirection } from '../language.ts';
import type { Run, Text } from './runs.ts';

/** How a run stands in HTML: the element that it takes, none for plain text. */
interface RunElement {
  readonly element: 'i' | 'span' | 'bdi' | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The element of a run on a page. An address is no link there: it is that of the page itself. */
export function runElement({ face, lang }: Run): RunElement {
  const language = lang === undefined ? {} : { lang, dir: textDirection(lang) };
  if (face === 'italic') return { element: 'i', attributes: language };
  if (face === 'small-caps') return { element: 'span', attributes: { class: 'small-caps', ...language } };
  return { element: lang === undefined ? null : 'bdi', attributes: language };
}

/** A citation as HTML for a clipboard: italics, small capitals and links, with nothing that needs a style sheet. */
export function htmlOf(text: Text): string {
  return text
    .map(({ text: words, face, lang, href }) => {
      const inside = escape(words);
      const faced =
        face === 'italic'
          ? `<i>${inside}</i>`
          : face === 'small-caps'
            ? `<span style="font-variant: small-caps">${inside}</span>`
            : inside;
      const spoken =
        lang === undefined ? faced : `<span lang="${escape(lang)}" dir="${textDirection(lang)}">${faced}</span>`;
      return href === undefined ? spoken : `<a href="${escape(href)}">${spoken}</a>`;
    })
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]!);
