import { feedPaths, feedResponse } from '../site/feeds/feed-routes.ts';

/** What was published last, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('archive');

export const GET = feedResponse;
