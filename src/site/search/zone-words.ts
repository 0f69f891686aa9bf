import type { Zone } from '../../search/record.ts';
import type { Key } from '../words/translation.ts';

/** What words of the record, or of a heading, are. */
export const ZONE_WORDS: Readonly<Record<Exclude<Zone, 'words'>, Key>> = {
  title: 'search.zoneTitle',
  standfirst: 'search.zoneStandfirst',
  subheading: 'search.zoneSubheading',
  label: 'search.zoneLabel',
  speaker: 'search.zoneSpeaker',
  role: 'search.zoneRole',
  source: 'search.zoneSource',
  place: 'search.zonePlace',
};
