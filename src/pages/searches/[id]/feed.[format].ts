import { feedPaths, feedResponse } from '../../../site/feeds/feed-routes.ts';

/** What was published last of what a saved query finds, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('search');

export const GET = feedResponse;
