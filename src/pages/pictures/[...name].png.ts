import type { APIRoute } from 'astro';
import { drawCard } from '../../pictures.ts';
import { loadPictures } from '../../site/pictures/load-pictures.ts';

/** The pictures that pages are shared with, drawn once and kept in the archive's cache. */
export async function getStaticPaths() {
  const { all } = await loadPictures();
  return all().map(({ path, card }) => ({
    params: { name: path.replace(/^pictures\/|\.png$/gu, '') },
    props: { card },
  }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
