/** Elements of HTML by what they do to the words in them. */

const set = (names: string) => new Set(names.split(' '));

/** What stands in them is not shown, or is no part of a text. */
export const HIDDEN: ReadonlySet<string> = set(
  'script style noscript template svg math object embed iframe applet canvas audio video map head title meta link select option datalist textarea button input',
);

/** Parts of a page that are not its text, by their own word. */
export const BESIDE: ReadonlySet<string> = set('nav aside footer form menu dialog');

/** A new line of print begins and ends with them. */
export const BLOCK: ReadonlySet<string> = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol optgroup p pre search section summary table tbody tfoot thead tr ul',
);

/** They stand in a line. */
export const INLINE: ReadonlySet<string> = set(
  'a abbr acronym b bdi bdo big blink br cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rp rt s samp small source span strike strong sub sup td th time track tt u var wbr',
);

export const isHtml = (name: string): boolean =>
  BLOCK.has(name) || INLINE.has(name) || HIDDEN.has(name) || BESIDE.has(name);
