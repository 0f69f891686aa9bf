import type { APIRoute } from 'astro';
import { filesOf } from '../../site/files/file-formats.ts';
import { statementFile, type WrittenHere } from '../../site/files/statement-file.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';

/** The files beside a statement's page: to cite it, its words, its data. */
export async function getStaticPaths() {
  const { statements, settings } = await loadCatalogue();
  return statements.flatMap((statement) =>
    filesOf(settings)
      .filter(({ ending }) => ending !== 'tei.xml')
      .map(({ ending, type }) => ({ params: { id: statement.id, file: ending }, props: { type } })),
  );
}

export const GET: APIRoute<{ type: string }, { id: string; file: string }> = async ({ params, props, site }) => {
  const catalogue = await loadCatalogue();
  const text = statementFile(catalogue.statement.get(params.id)!, params.file as WrittenHere, catalogue, site);
  return new Response(text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
};
