import type { APIRoute } from 'astro';
import { absoluteUrl, url } from '../site/address.ts';
import { robotsText } from '../site/machines/robots.ts';

/** Robots look for it at the root of a host alone: of a site under a path it says nothing to them. */
export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(absoluteUrl(url('sitemap-index.xml'), site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
