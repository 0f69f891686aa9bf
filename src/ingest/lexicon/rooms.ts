/** Rooms and grounds of the White House, and what its president travels by, as pages of that house print them. */
export const WHITE_HOUSE_ROOMS: readonly string[] = [
  'East Room',
  'South Lawn',
  'Oval Office',
  'Rose Garden',
  'Roosevelt Room',
  'State Dining Room',
  'Cabinet Room',
  'Blue Room',
  'Indian Treaty Room',
  'Eisenhower Executive Office Building',
  'Brady Press Briefing Room',
  'Air Force One',
  'Air Force Two',
  'Camp David',
];

/** What rooms and buildings in which people speak end with, and houses that publish do not. */
const ENDS = [
  'room',
  'rooms',
  'ballroom',
  'auditorium',
  'gymnasium',
  'lawn',
  'rose garden',
  'office building',
  'ceremonial office',
  'community cent(?:er|re)',
  'convention cent(?:er|re)',
  'conference cent(?:er|re)',
  "visitors?[’']? cent(?:er|re)",
  'high school',
  'hotel',
  'airport',
  'airfield',
  'air(?: force)? base',
  'salle de presse',
  'sala de prensa',
  'festsaal',
  'конференц-зал',
];
const VENUE = new RegExp(`^(?:.*(?<!\\p{L})(?:${ENDS.join('|')})|(?:the )?(?:${WHITE_HOUSE_ROOMS.join('|')}))$`, 'iu');

/** Parts of the United States, as addresses shorten them (USPS Publication 28, appendix B). */
const STATE_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI ' +
  'SC SD TN TX UT VT VA VI WA WV WI WY';
const TOWN = new RegExp(`^\\p{Lu}[\\p{L}.’' -]+, ?(?:${STATE_CODES.replaceAll(' ', '|')}|D\\. ?C\\.?)$`, 'u');

/** Whether a name that stands by itself is that of a room, a building or a town with its state: where something is said. */
export const isVenueName = (name: string): boolean => VENUE.test(name) || TOWN.test(name);
