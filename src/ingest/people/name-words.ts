import { toKey } from './words.ts';

/** Keys of the small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'abu', 'van', 'von', 'der', 'den', 'de', 'da', 'dos', 'di', 'du', 'la', 'le', 'аль', 'эль', 'ибн', 'бен', 'фон', 'де', 'ван'].map(toKey));
/** Keys of words that stand in the names of bodies, places and days, and in no person's. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  [
    'council', 'ministry', 'ministers', 'committee', 'union', 'party', 'affairs', 'nations', 'state', 'states', 'department', 'assembly', 'commission', 'house', 'office',
    'agency', 'bank', 'conference', 'summit', 'meeting', 'university', 'street', 'court', 'parliament', 'congress', 'senate', 'government', 'republic', 'federation', 'kingdom',
    'defence', 'defense', 'foreign', 'security', 'national', 'international', 'prime', 'general', 'executive', 'command', 'army', 'force', 'forces', 'war', 'peace', 'treaty',
    'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday',
    'saturday', 'sunday', 'north', 'south', 'east', 'west', 'european', 'world', 'america', 'africa', 'asia', 'europe', 'interview', 'group', 'news', 'press', 'times', 'radio',
    'республики', 'федерации', 'дел', 'министерства', 'обороны', 'штаба', 'совета', 'думы', 'россии', 'российской', 'республіки', 'україни', 'области', 'края', 'правительства', 'сил', 'королевства',
    'television', 'finance', 'trade', 'economy', 'economic', 'interior', 'justice', 'energy', 'infrastructure', 'washington', 'moscow', 'dc',
  ].map(toKey),
);

/** Keys of words that end a name in a headline, where every word has a capital. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['and', 'or', 'by', 'to', 'in', 'on', 'at', 'for', 'from', 'with', 'as', 'about', 'after', 'before', 'during', 'aboard', 'following', 'ahead', 'regarding', 'amid', 'over', 'into', 'upon', 'under', 'en', 'announcing', 'welcoming', 'marking', 'honoring', 'honouring', 'recognizing', 'celebrating', 'condemning', 'commemorating', 'concerning', 'addressing', 'responding', 'introducing', 'urging', 'calling', 'visiting', 'attending', 'leading'].map(toKey));

/** Words that open a sentence or say where somebody belongs, as they stand before a surname. */
export const NOT_GIVEN = /^(?:The|But|And|In|On|At|For|As|While|When|If|Since|Because|Although|Though|Then|That|This|Meanwhile|However|Like|Unlike|With|Asked|Republicans?|Democrats?|Democratic|Conservatives?|Labour|Liberals?|Tory|Tories|Green|Independent|Senate|House|New|San|Los|Saint|Fort|Mount|Lake|Team|Saudi|Social|Christian|Judge|Justice|Attorney|Officer|Detective|Sergeant|Captain|Brother|Sister|Father|Baroness|Baron|Count|Miss|Singer|Actor|Actress|Author|Writer|Coach|Captain|Manager|Striker|Economist|Historian|Businessman|Billionaire|Veteran|Chief|Rival|President|Minister|Staff|Counsel|Anchor|Administrator|Lawmakers|Lawyers|Parliament|Congress|Special|Superintendent|Sheriff|Constable|Spokespeople|Nobel|Olympic|Champion|Post|Times|Journal|Press|Today|Daily|Radio)$/u;
