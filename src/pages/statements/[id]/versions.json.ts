import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../site/load-catalogue.ts';

/** What a statement was before, beside the page of each that was changed since it was published. */
export async function getStaticPaths() {
  const { versions } = await loadCatalogue();
  return [...versions].map(([id, of]) => ({ params: { id }, props: { versions: of } }));
}

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props['versions'])}\n`);
