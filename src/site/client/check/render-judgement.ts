import type { Difference, Segment } from '../../../search/quotes/types.ts';
import { textDirection } from '../../language.ts';
import { quoteHtml, quoteText, type QuoteSource } from '../../links/quote.ts';
import type { ToldJudgement, ToldPlace } from '../../quotes/result.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import { copy, notice } from '../links/notice.ts';
import { element } from '../search/element.ts';

/** What a judgement is shown with. */
export interface ShownWith {
  readonly lexicon: Lexicon;
  readonly archive: { readonly archive: string; readonly invented: boolean };
}

const DIFFERS = { speaker: 'check.differsSpeaker', date: 'check.differsDate', source: 'check.differsSource' } as const;
const WHAT = { speaker: 'docket.speaker', date: 'field.date', source: 'field.source' } as const;

/** A judgement as an item of the list: the verdict in words, what it means, the words beside what is printed, where they stand. */
export function renderJudgement(told: ToldJudgement, shown: ShownWith): HTMLLIElement {
  const { lexicon } = shown;
  const { verdict, quotation, claimed, differs, unchecked, places, others, statements } = told;
  const say = (k: Parameters<typeof sayText>[1]['k'], values = {}) => sayText(lexicon, { k, with: values });
  const claims = [claimed.speaker, claimed.date, claimed.source].filter((one) => one !== null);
  const asked = element('p', { className: 'asked', dir: 'auto' }, quotation);
  const remarks = [
    ...differs.map((one) => say(DIFFERS[one.what], { claimed: one.claimed, found: foundWords(one, lexicon) })),
    ...(unchecked.length === 0
      ? []
      : [say('check.unchecked', { what: { list: unchecked.map((what) => ({ k: WHAT[what] })) } })]),
  ];
  const more = statements === null || statements < 2 ? [] : [renderOthers(others, statements - 1, shown)];
  return element(
    'li',
    { className: `judgement ${verdict}${differs.length > 0 ? ' differs' : ''}` },
    element('h2', { className: 'verdict' }, say(`check.${verdict}`)),
    element('p', { className: 'says' }, say(`check.${verdict}Says`)),
    asked,
    ...(claims.length === 0
      ? []
      : [element('p', { className: 'claims' }, say('check.claimed', { what: { list: claims, join: 'dot' } }))]),
    ...remarks.map((remark) => element('p', { className: 'remark' }, remark)),
    ...(verdict === 'absent' && places.length > 0
      ? [element('p', { className: 'nearest' }, say('check.nearest'))]
      : []),
    ...places.map((place) => renderPlace(place, verdict === 'verbatim' || verdict === 'somebody-else', shown)),
    ...more,
  );
}

function foundWords({ what, found }: Difference, lexicon: Lexicon): string {
  if (found.length === 0) return sayText(lexicon, { k: 'page.notKnown' });
  return valueText(lexicon, { list: found.map((one) => (what === 'date' ? { edtf: one } : one)) });
}

function renderPlace(
  place: ToldJudgement['places'][number],
  exact: boolean,
  { lexicon, archive }: ShownWith,
): HTMLElement {
  const { lang, words, wording, address, title } = place;
  const dir = textDirection(lang);
  const text = element('blockquote', { lang, dir, cite: address });
  if (exact) text.append(words);
  else text.append(...wording.flatMap((segment) => renderSegment(segment, lexicon)));
  const copied = element('button', {
    type: 'button',
    className: 'quiet',
    textContent: sayText(lexicon, { k: 'check.copy' }),
  });
  copied.addEventListener('click', () => {
    const about = aboutPlace(place, lexicon, archive);
    const html = quoteHtml(words, about, address, lang, dir);
    void copy({ text: quoteText(words, about, address), html }).then((done) =>
      notice(document, sayText(lexicon, { k: done ? 'check.copied' : 'links.notCopied' })),
    );
  });
  return element(
    'div',
    { className: 'place' },
    text,
    element(
      'p',
      { className: 'where' },
      element('span', { className: 'by' }, whoSays(place, lexicon)),
      ' ',
      element('a', { href: address, lang, dir: 'auto' }, title),
      ' ',
      copied,
    ),
  );
}

/** `Ilsabet Moravec, 4 June 2024` */
function whoSays({ said, sure, date }: ToldPlace, lexicon: Lexicon): string {
  const who = said.length === 0 ? { k: 'page.notKnown' as const } : { list: said };
  const by = sure || said.length === 0 ? who : { k: 'check.unsure' as const, with: { who } };
  return valueText(lexicon, { list: date === null ? [by] : [by, { edtf: date }], join: 'dot' });
}

function aboutPlace(
  { said, date, source }: ToldPlace,
  lexicon: Lexicon,
  { archive, invented }: ShownWith['archive'],
): QuoteSource {
  return {
    by: said.length === 0 ? null : said.join(', '),
    date: date === null ? null : valueText(lexicon, { edtf: date }),
    source,
    archive,
    invented,
  };
}

/** Signs tell what differs, and for those who hear the page words do. */
function renderSegment({ type, quoted, printed }: Segment, lexicon: Lexicon): readonly (Node | string)[] {
  if (type === 'same') return [quoted];
  const told = (k: 'check.quoted' | 'check.printed') =>
    element('span', { className: 'visually-hidden', textContent: ` ${sayText(lexicon, { k })} ` });
  const out = quoted === '' ? [] : [element('del', { className: type }, told('check.quoted'), quoted)];
  const instead =
    printed === '' ? [] : [element('ins', { className: type }, told('check.printed'), shortened(printed))];
  return [...out, ...instead];
}

/** What was left out may be long. */
function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 90).trimEnd()} … ${text.slice(-50).trimStart()}`;
}

function renderOthers(others: readonly ToldPlace[], count: number, { lexicon }: ShownWith): HTMLElement {
  const items = others.map((place) =>
    element(
      'li',
      {},
      whoSays(place, lexicon),
      ' ',
      element('a', { href: place.address, lang: place.lang, dir: 'auto' }, place.title),
    ),
  );
  const title = sayText(lexicon, { k: 'check.more', with: { n: count } });
  return element('details', { className: 'others' }, element('summary', {}, title), element('ul', {}, ...items));
}
