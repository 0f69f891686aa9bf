import { feedPaths, feedResponse } from '../../../site/feeds/feed-routes.ts';

/** What was published last of a kind of text, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('kind');

export const GET = feedResponse;
