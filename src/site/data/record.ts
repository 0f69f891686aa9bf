import { bounds } from '../../statement/edtf.ts';
import type { StatementRecord } from '../../statement/record.ts';
import type { Statement } from '../../statement/schema.ts';
import { recordOf, sourceName } from '../../statement/source.ts';
import { absoluteUrl, rawUrl, statementUrl } from '../address.ts';
import { anchored } from '../reading/anchored.ts';
import type { Catalogue } from '../catalogue.ts';

/** A statement with its words and addresses, as the data files give it away. */
export function statementRecord(statement: Statement, catalogue: Catalogue, site: URL | undefined): StatementRecord {
  const { id, date, source, raw, quotations } = statement;
  const at = (anchor: string | null = null) => absoluteUrl(statementUrl(id, anchor), site);
  const { min, max } = date === null ? { min: null, max: null } : bounds(date);
  const name = sourceName(source, (wanted) => catalogue.sources.get(wanted)?.source);
  const words = new Map(anchored(statement).map(({ anchor, block }) => [anchor, block.text]));
  const days = catalogue.days.get(id);
  const { body: _, ...given } = statement;
  return {
    ...given,
    url: at(),
    dateFrom: min,
    dateTo: max,
    source: name === null ? null : { id: recordOf(source), name },
    raw: { ...raw, url: catalogue.rawFiles.has(raw.file) ? absoluteUrl(rawUrl(raw.file), site) : null },
    body: anchored(statement).map(({ block: { type, text }, anchor }) => ({
      type,
      text,
      anchor,
      url: anchor === null ? null : at(anchor),
    })),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      text: words.get(quotation.paragraph)!.slice(quotation.start, quotation.end),
      url: at(quotation.paragraph),
    })),
    addressPublished: days?.published ?? null,
    addressChanged: days?.changed ?? null,
  };
}

/** All statements in time, each as a line of JSON. */
export function* recordLines(catalogue: Catalogue, site: URL | undefined): Generator<string> {
  for (const statement of catalogue.statements)
    yield `${JSON.stringify(statementRecord(statement, catalogue, site))}\n`;
}
