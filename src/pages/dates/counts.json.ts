import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { periodCounts } from '../../site/dates/period-counts.ts';

/** How much there is of each decade, year, month and day: what the box for dates asks when somebody has typed one. */
export const GET: APIRoute = async () => {
  const { calendar } = await loadCatalogue();
  return new Response(JSON.stringify(periodCounts(calendar)), { headers: { 'Content-Type': 'application/json' } });
};
