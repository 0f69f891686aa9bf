import { expect, it } from 'vitest';
import { isVenueName, WHITE_HOUSE_ROOMS } from '../../../src/ingest/lexicon/rooms.ts';

it.each([
  ...WHITE_HOUSE_ROOMS,
  'The Oval Office',
  'Kittiwick Town Hall Press Room',
  'South Quay Auditorium',
  'Harbour Hotel',
  'Custom House Office Building',
  'Lantern Street Community Center',
  'Kittiwick Visitors’ Centre',
  'The Harbour Master’s Ceremonial Office',
  'Anchorage, AK',
  'Washington, D.C.',
])('%s is where something is said', (name) => {
  expect(isVenueName(name)).toBe(true);
});

it.each([
  'The White House',
  'Foreign Office',
  'Press Office of the Harbour Guild',
  'Newsroom',
  'Kittiwick Broom',
  'The Mushroom Gazette',
  'Skerry Post, UK',
  'Reuters, AP',
  'Lawn and Garden Weekly',
])('%s may publish', (name) => {
  expect(isVenueName(name)).toBe(false);
});
