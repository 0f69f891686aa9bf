import type { APIRoute } from 'astro';
import { dataFiles } from '../../site/data/data-files.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { streamText } from '../../site/stream.ts';

/** The whole archive as files to take away. */
export const getStaticPaths = async () =>
  dataFiles(await loadCatalogue(), siteOf()).map(({ path }) => ({ params: { file: path } }));

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const { pieces, mediaType } = dataFiles(await loadCatalogue(), siteOf()).find(({ path }) => path === params.file)!;
  return new Response(streamText(pieces()), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};

const siteOf = () => (import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined);
