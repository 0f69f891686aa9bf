import type { CallToolResult } from '@modelcontextprotocol/server';
import { checkQuotation } from '../../../src/search/quotes/judge.ts';
import { isRight, tellJudgement } from '../../../src/site/quotes/result.ts';
import type { OpenedSite } from '../search/open-site.ts';
import { answered, toolResult } from './tool-result.ts';

export interface CheckInput {
  readonly quotation: string;
  readonly speaker?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
}

/** A quotation judged, each place with its citation. */
export function checkTool(site: OpenedSite, input: CheckInput): Promise<CallToolResult> {
  return answered(async () => {
    const { quotation, speaker = null, date = null, source = null } = input;
    const judgement = await checkQuotation(site.reader, { quotation, speaker, date, source });
    const told = tellJudgement(judgement, site.address);
    const places = await Promise.all(
      told.places.map(async (place) => ({
        ...place,
        citation: await site.citation(place.statement, place.anchor, place.address),
      })),
    );
    return toolResult({ ...told, asClaimed: isRight(told), places });
  });
}
