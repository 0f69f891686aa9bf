import { ofWord } from '../lexicon.ts';
import type { Word } from '../people/words.ts';
import states from './states.json' with { type: 'json' };

/** Names of states and territories (ISO 3166) in many languages. */
const STATES: ReadonlySet<string> = new Set((states as readonly string[]).flatMap((row) => row.split('|')).map(fold));

/** Forms that the list has otherwise, states that are no more, and parts of federal states that headings print in the same place. */
const OTHERS = new Set(
  [
    'usa',
    'u.s.a.',
    'united states of america',
    'uk',
    'u.k.',
    'great britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
    'ussr',
    'u.s.s.r.',
    'soviet union',
    'yugoslavia',
    'czechoslovakia',
    'czech republic',
    'gdr',
    'frg',
    'west germany',
    'east germany',
    'burma',
    'zaire',
    'republic of korea',
    'south korea',
    'north korea',
    'korea',
    'hong kong',
    'macedonia',
    'kosovo',
    'russian federation',
    'people’s republic of china',
    'prc',
    'uae',
    'turkey',
    'palestine',
    'west bank',
    'holy see',
    'vatican',
    'bosnia',
    'bosnia and herzegovina',
    'cape verde',
    'swaziland',
    'ivory coast',
    'd.c.',
    'dc',
    'alabama',
    'alaska',
    'arizona',
    'arkansas',
    'california',
    'colorado',
    'connecticut',
    'delaware',
    'florida',
    'georgia',
    'hawaii',
    'idaho',
    'illinois',
    'indiana',
    'iowa',
    'kansas',
    'kentucky',
    'louisiana',
    'maine',
    'maryland',
    'massachusetts',
    'michigan',
    'minnesota',
    'mississippi',
    'missouri',
    'montana',
    'nebraska',
    'nevada',
    'new hampshire',
    'new jersey',
    'new mexico',
    'new york',
    'ny',
    'north carolina',
    'north dakota',
    'ohio',
    'oklahoma',
    'oregon',
    'pennsylvania',
    'rhode island',
    'south carolina',
    'south dakota',
    'tennessee',
    'texas',
    'utah',
    'vermont',
    'virginia',
    'washington',
    'west virginia',
    'wisconsin',
    'wyoming',
    'ontario',
    'quebec',
    'british columbia',
    'alberta',
    'new south wales',
    'victoria',
    'queensland',
  ].map(fold),
);

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, "'").toLowerCase();
}

/** What each name begins with, up to what is no letter. */
const LEADS: ReadonlySet<string> = new Set([...STATES, ...OTHERS].map((name) => /^\p{L}*/u.exec(name)![0]));
const mayBegin = ofWord(({ word }) => LEADS.has(fold(word)));

/** Whether a name that begins with the word may be a state's: of most words it is known that none does. */
export const mayBeginState = ({ form }: Word): boolean => mayBegin(form);

/** Whether the words are the name of a state, or of a part of one that is printed after a city: `Virginia`, `D.C.`. */
export function isState(words: string): boolean {
  return STATES.has(fold(words)) || OTHERS.has(fold(words));
}
