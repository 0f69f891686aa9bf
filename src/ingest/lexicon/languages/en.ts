import type { LanguageWords } from './language.ts';

/** English. */
export const en: LanguageWords = {
  roles: [
    'president minister secretary ambassador chancellor premier spokesman spokeswoman spokesperson representative',
    'envoy diplomat chairman chairwoman chairperson chair speaker director chief head leader commissioner',
    'coordinator adviser advisor aide senator congressman congresswoman lawmaker deputy governor mayor general',
    'admiral colonel captain major lieutenant commander marshal king queen prince princess emir sultan sheikh',
    'pope judge justice prosecutor attorney counsellor counselor consul official member analyst expert professor',
    'economist editor undersecretary plenipotentiary delegate negotiator rapporteur dictator politician activist',
    'lawyer lady mp mep mla tsar founder owner manager ceo commissar archbishop bishop cardinal imam rabbi',
    'ayatollah treasurer comptroller inspector superintendent sergeant principal dean rector historian researcher',
    'scholar author journalist taoiseach strategist physician doctor correspondent interviewer moderator host',
  ],
  modifiers: [
    'foreign prime vice deputy first permanent general top high senior defense defence interior state federal',
    'finance external former then acting executive chief special assistant under national affairs european',
    'russian american british french german chinese japanese israeli iranian turkish ukrainian indian press the',
    'human economic home',
  ],
  courtesy: [
    'mr mrs ms miss mister dr sir dame lord lady madam madame prof excellency hon honourable honorable rep sen',
    'gov gen col lt adm capt maj sgt rev amb right comrade dato datuk tan sri tun shri smt h.e pm',
  ],
  nouns: [
    'address speech remarks remark statement statements interview transcript message letter lecture oration',
    'briefing conference opening closing response answer reply comments comment declaration keynote intervention',
    'testimony press-conference toast article op-ed introduction presentation note memorandum foreword',
  ],
  by: ['by of from with'],
  pronouns: ['he she they i we'],
  bodies: [
    'ministry department office government parliament congress senate house council committee commission agency',
    'party union front movement bank university institute college school company corporation group association',
    'organization organisation federation league court force forces army navy police service services bureau',
    'board authority center centre foundation fund network news times post journal herald tribune press radio',
    'television tv club conference summit forum assembly embassy consulate treaty agreement act bill street',
    'avenue square airport hotel palace building hall church cathedral mosque museum stadium island islands river',
    'lake sea ocean bay strait gulf mountain mountains valley city town county province state states republic',
    'kingdom empire nations region district north south east west northern southern eastern western central war',
    'day week month year world international national global secretariat mission delegation administration',
    'cabinet pact accord alliance resolution charter treasury command brigade battalion corps division airlines',
    'airways motors energy oil gas',
  ],
  small: [
    'the a an in on at and but as when while after before since with by that this these those last also however',
    'from to he she it they we i you according meanwhile earlier later today yesterday tomorrow for if not no yes',
    'so there here where what who why how which his her its their our my your one two three all some many most',
    'more other another such only even both each every well now then than though although because until during',
    'between among against under over about into through within without despite upon once still yet again nor or',
    'of is are was were be been has have had do does did will would can could may might must shall should let us',
    'me him them thank thanks dear ladies gentlemen question answer interviewer reporter read see click photo',
    'image video file related share source news press text full',
  ],
};
