import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { statementTei } from '../../site/tei/statement-tei.ts';

/** Every statement as a TEI file beside its page. */
export async function getStaticPaths() {
  const { statements, settings } = await loadCatalogue();
  return settings.files.includes('tei.xml') ? statements.map(({ id }) => ({ params: { id } })) : [];
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, site }) => {
  const catalogue = await loadCatalogue();
  return new Response(statementTei(catalogue.statement.get(params.id)!, catalogue, site), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
};
