import { feedPaths, feedResponse } from '../../site/feeds/feed-routes.ts';

/** What was withdrawn, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('corrections');

export const GET = feedResponse;
