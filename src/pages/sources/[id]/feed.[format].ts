import { feedPaths, feedResponse } from '../../../site/feeds/feed-routes.ts';

/** What was published last from a source, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('source');

export const GET = feedResponse;
