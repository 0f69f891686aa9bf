import { feedPaths, feedResponse } from '../../../site/feeds/feed-routes.ts';

/** What was published last of a speaker, as RSS, Atom and JSON Feed. */
export const getStaticPaths = () => feedPaths('speaker');

export const GET = feedResponse;
