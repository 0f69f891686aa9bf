import { document } from './document.ts';
import { feed } from './feed.ts';
import type { Profile } from './profile.ts';
import { transcript } from './transcript.ts';
import { wire } from './wire.ts';

/** Every shape of text, in the order in which they are tried: the first that fits reads it. */
export const PROFILES: readonly Profile[] = [wire, feed, transcript, document];
