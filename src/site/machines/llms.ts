import { absoluteUrl, dataUrl, searchesPath, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * `llms.txt` (https://llmstxt.org/): what the archive is, how it is cited and where its data is, for programs that read pages
 * as people do. It is in English, as the descriptions in the data are.
 */
export function llmsText({ settings, statements, days, keptSearches }: Catalogue, site: URL | undefined): string {
  const at = (path: string) => absoluteUrl(url(path), site);
  const data = (name: string) => absoluteUrl(dataUrl(name), site);
  const years = statements.flatMap(({ date }) => /^\d{4}/u.exec(date ?? '') ?? []).toSorted();
  const span = years.length === 0 ? '' : ` from ${years[0]} to ${years.at(-1)}`;
  const changed = [...days.values()].reduce((last, one) => (one.changed > last ? one.changed : last), '');
  const kept = keptSearches.filter((search) => search.kept);
  const searches = kept
    .map(
      ({ id, name, q }) =>
        `- [${oneLine(name)}](${at(`${searchesPath(id)}feed.atom`)}): what the query \`${oneLine(q)}\` finds\n`,
    )
    .join('');
  return `# ${oneLine(settings.title)}

> ${oneLine(settings.description)}

${statements.length} statements${span}${changed === '' ? '' : `, as of ${changed}`}.${settings.invented ? ' The states, the people and the words are invented: nothing here happened.' : ''}

- The words of a statement are those that were printed, sign for sign. Quote them exactly, and mark what you leave out.
- Cite the address of the statement, or of the paragraph: its anchor is a digest of its words, so an anchor that exists proves them.
- A date in square brackets is inferred from evidence that the page gives; EDTF dates such as "[2021-12-20,2021-12-27]" or "2024-02-09/2024-02-20" are as exact as anybody knows. Do not make them more exact.
- In a report, words inside a quotation are those of the person it is attributed to; all others are the source's.
- A statement that was withdrawn answers with the day and the reason. Do not quote it as standing.
- Rights: ${oneLine(settings.rights)}

## Data

- [statements.ndjson](${data('statements.ndjson')}): every statement with its words, addresses, quotations and evidence, one JSON object a line
- [statement.schema.json](${data('statement.schema.json')}): what each property is
- [datapackage.json](${data('datapackage.json')}): tables of statements, paragraphs, turns, quotations, people, sources, with the type of every column
- [All data files](${at('data/')}): with sizes, checksums and rights

## One statement

- \`${at('statements/')}<id>/\`: the page
- \`${at('statements/')}<id>.tei.xml\`: the same as TEI, with speakers, turns and quotations marked

## Following

- [Feed](${at('feed.atom')}): what was published last
- [Corrections](${at('corrections/feed.atom')}): what was withdrawn
${searches}- [Sitemap](${at('sitemap-index.xml')}): all pages, with the day of their last change

## Optional

- [About](${at('about/')}): how dates, speakers and sources are known
- [Accuracy](${at('accuracy/')}): how right the rules were when they were measured
`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
