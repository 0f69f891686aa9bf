import type { CallToolResult } from '@modelcontextprotocol/server';
import type { OpenedSite } from '../search/open-site.ts';
import { answered, toolError, toolResult } from './tool-result.ts';

export interface StatementInput {
  readonly id: string;
  readonly from: number;
  readonly limit: number;
}

/** Of a long statement so much is read at once. */
export const MOST_PARAGRAPHS = 200;

/** A statement, or a part of a long one. */
export function statementTool(site: OpenedSite, { id: given, from, limit }: StatementInput): Promise<CallToolResult> {
  return answered(async () => {
    const id = /(?:^|\/)statements\/(?<id>[^/?#.]+)/u.exec(given)?.groups!['id'] ?? given.trim();
    const found = await site.statement(id);
    if (found === null)
      return toolError(
        `There is no file of a statement with the id ${id}. Take the id from a result of search; where that is not found either, the archive writes no such files (files: [json] in archive.yaml).`,
      );
    const { title, kind, date, published, speakers, institution, source, place, lang, archive, access, address, body } =
      found;
    const all = body.filter(({ type }) => type === 'paragraph');
    const paragraphs = all
      .filter(({ number }) => number !== null && number >= from)
      .slice(0, limit)
      .map(({ number, anchor, speaker, text }) => ({
        number,
        address: `${address}#${anchor}`,
        speaker: speaker?.name ?? null,
        text,
      }));
    const next = from + paragraphs.length;
    return toolResult({
      id,
      address,
      title,
      kind,
      date,
      published,
      speakers,
      institution,
      source,
      place,
      lang,
      archive,
      access,
      citation: await site.citation(id, null, address),
      evidence: found.evidence,
      paragraphs,
      paragraphsInAll: all.length,
      next: next <= all.length ? next : null,
    });
  });
}
