import type { Key } from '../words/translation.ts';

/** A command to begin with. */
export interface Example {
  readonly says: Key;
  readonly code: string;
}

/**
 * Commands that work as they stand.
 *
 * @param at the address of a data file, by its name
 */
export function dataExamples(at: (name: string) => string): readonly Example[] {
  return [
    {
      says: 'data.exampleFetch',
      code: `curl -O ${at('statements.csv')} -O ${at('SHA256SUMS')}\nsha256sum --check --ignore-missing SHA256SUMS`,
    },
    {
      says: 'data.exampleJq',
      code: `curl -s ${at('statements.ndjson')} | jq -r 'select(.kind == "speech") | [.date, .title] | @tsv'`,
    },
    {
      says: 'data.examplePandas',
      code: `import pandas\nquotations = pandas.read_csv("${at('quotations.csv')}")\nquotations.groupby("speaker")["text"].count()`,
    },
    {
      says: 'data.exampleR',
      code: `turns <- readr::read_csv("${at('turns.csv')}")\ndplyr::count(turns, speaker, sort = TRUE)`,
    },
    {
      says: 'data.exampleSql',
      code: `sqlite3 archive.db ".import --csv paragraphs.csv paragraphs" \\\n  "SELECT speaker, count(*) FROM paragraphs GROUP BY speaker ORDER BY 2 DESC LIMIT 10"`,
    },
  ];
}
