import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { anniversariesOfMonth } from '../../site/dates/days-of-year.ts';

/** What was said on the days of one month, whatever the year: the home page asks for the reader's month. */
export const getStaticPaths = (() =>
  Array.from({ length: 12 }, (_, index) => ({
    params: { month: String(index + 1).padStart(2, '0') },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { month: string }> = async ({ params }) => {
  const { daysOfYear } = await loadCatalogue();
  return new Response(JSON.stringify(anniversariesOfMonth(daysOfYear, params.month)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
