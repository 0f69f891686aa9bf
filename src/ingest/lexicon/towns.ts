import { ofWord, wordAt } from '../lexicon.ts';
import towns from './towns.json' with { type: 'json' };

/**
 * Towns that reports are dated from, beside those of the data file (towns of time zones in many languages, large towns
 * and capitals): seats of governments and of international bodies, towns of summits, names that have changed. One town a
 * row, its names in several languages; the last rows hold several towns each.
 */
const OTHERS: readonly string[] = [
  'Geneva|Genève|Genf|Ginebra|Ginevra|Genebra|Genewa|Ženeva|Cenevre|Женева|جنيف|ژنو|ז׳נבה|日内瓦|日內瓦|ジュネーブ|제네바|Jenewa',
  'Washington|Washington, D.C.|Washington, DC|Washington DC|Вашингтон|Vašington|Waszyngton|Vaşington|واشنطن|واشینگتن|וושינגטון|华盛顿|華盛頓|华府|華府|ワシントン|워싱턴|Ουάσιγκτον',
  'Beijing|Peking|Pékin|Pekín|Pechino|Pequim|Pekin|Пекин|Пекін|بكين|پکن|בייג׳ינג|北京|베이징',
  'New Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi|Nova Délhi|Nowe Delhi|Нью-Дели|Нью-Делі|نيودلهي|新德里|ニューデリー|뉴델리',
  'New York|Nueva York|Nova Iorque|Nova York|Nowy Jork|Нью-Йорк|نيويورك|纽约|紐約|ニューヨーク|뉴욕',
  'The Hague|Den Haag|La Haye|La Haya|L’Aia|Haia|Haga|Гаага|لاهاي|海牙|ハーグ|헤이그',
  'Strasbourg|Straßburg|Estrasburgo|Strasburgo|Strasburg|Страсбург|ستراسبورغ',
  'Bern|Berne|Berna|Берн|伯尔尼',
  'Bonn|Бонн|波恩',
  'Munich|München|Múnich|Monaco di Baviera|Munique|Monachium|Мюнхен|ميونيخ|慕尼黑|ミュンヘン|뮌헨',
  'Milan|Milano|Mailand|Milán|Milão|Mediolan|Милан|米兰',
  'Frankfurt|Francfort|Fráncfort|Франкфурт',
  'Hamburg|Hambourg|Hamburgo|Amburgo|Гамбург|汉堡',
  'Cologne|Köln|Colonia|Colônia|Кёльн',
  'Barcelona|Barcelone|Барселона|巴塞罗那',
  'Saint Petersburg|St. Petersburg|St Petersburg|Санкт-Петербург|Petersburg|Leningrad|Ленинград|圣彼得堡',
  'Ottawa|Оттава|أوتاوا|渥太华|オタワ|오타와',
  'Canberra|Канберра|堪培拉|キャンベラ|캔버라',
  'Wellington|Веллингтон|惠灵顿|ウェリントン',
  'Brasília|Brasilia|Бразилиа|巴西利亚',
  'Rio de Janeiro|Рио-де-Жанейро|里约热内卢',
  'Ankara|Анкара|أنقرة|آنکارا|安卡拉|アンカラ|앙카라',
  'Astana|Nur-Sultan|Астана|阿斯塔纳',
  'Islamabad|Исламабад|إسلام آباد|اسلام آباد|伊斯兰堡|이슬라마바드',
  'Hanoi|Hà Nội|Hanói|Ханой|هانوي|河内|ハノイ|하노이',
  'Naypyidaw|Nay Pyi Taw|Нейпьидо|内比都',
  'Pyongyang|Пхеньян|平壤|평양|ピョンヤン',
  'Abuja|Абуджа|阿布贾',
  'Pretoria|Претория|比勒陀利亚',
  'Cape Town|Kapstadt|Le Cap|Ciudad del Cabo|Кейптаун|开普敦',
  'Abu Dhabi|Абу-Даби|Abou Dhabi|أبوظبي|أبو ظبي|阿布扎比',
  'Doha|Доха|الدوحة|دوحه|多哈',
  'Jeddah|Djeddah|Джидда|جدة|吉达',
  'Rabat|Рабат|الرباط|拉巴特',
  'Sanaa|Сана|صنعاء|萨那',
  'Ramallah|Рамалла|رام الله|拉马拉',
  'Gaza|Gaza City|غزة|加沙',
  'Jerusalem|القدس المحتلة|القدس|ירושלים',
  'Tel Aviv|Тель-Авив|تل أبيب|תל אביב|特拉维夫',
  'Benghazi|Бенгази|بنغازي',
  'Aleppo|Алеппо|حلب',
  'Najaf|النجف',
  'Erbil|Эрбиль|أربيل',
  'Mecca|مكة المكرمة|مكة',
  'Kuwait City|Эль-Кувейт|مدينة الكويت|الكويت',
  'Kharkiv|Kharkov|Харків|Харьков',
  'Odesa|Odessa|Одеса|Одесса',
  'Lviv|Львів|Львов',
  'Donetsk|Донецьк|Донецк',
  'Lugansk|Luhansk|Луганск|Луганськ',
  'Sevastopol|Севастополь',
  'Sochi|Сочи|索契',
  'Kazan|Казань|喀山',
  'Vladivostok|Владивосток|符拉迪沃斯托克',
  'Nizhny Novgorod|Нижний Новгород',
  'Rostov-on-Don|Ростов-на-Дону',
  'Chișinău|Chisinau|Кишинев|Кишинёв',
  'Tirana|Tiranë|Тирана',
  'Pristina|Prishtina|Prishtinë|Приштина|Priština',
  'Skopje|Скопье|Скопје',
  'Valletta|Ла-Валетта',
  'Tiraspol|Тирасполь',
  'Tskhinvali|Цхинвал|Цхинвали',
  'Sukhumi|Сухум|Сухуми',
  'Stepanakert|Степанакерт',
  'San José|San Jose|Сан-Хосе',
  'Quito|Кито|基多',
  'Yaoundé|Yaounde|Яунде',
  'Antananarivo|Антананариву',
  'Ulaanbaatar|Ulan Bator|Улан-Батор',
  'Ho Chi Minh City|Thành phố Hồ Chí Minh',
  'Kuala Lumpur|Куала-Лумпур|吉隆坡',
  'Putrajaya|布城',
  'Mumbai|Мумбаи|孟买',
  'Osaka|Осака|大阪',
  'Hiroshima|Хиросима|広島|广岛',
  'Nagasaki|長崎',
  'Okinawa|沖縄|冲绳',
  'Shenzhen|深圳',
  'Guangzhou|广州|廣州',
  'Nanjing|南京',
  'Hangzhou|杭州',
  'Tianjin|天津',
  'Chengdu|成都',
  'Busan|Пусан|부산|釜山',
  'Jeju|제주',
  'Davos|Давос|达沃斯',
  'Ramstein|Camp David|Schengen|Evian|Rambouillet|Dayton',
  'Oxford|Оксфорд',
  'Cambridge|Кембридж',
  'Liverpool|Ливерпуль|Ліверпуль|利物浦',
  'Manchester|Edinburgh|Cardiff|Glasgow|Belfast',
  'Sharm el-Sheikh|Шарм-эш-Шейх|شرم الشيخ',
  'Bali|Бали|巴厘岛',
  'Los Angeles|Лос-Анджелес|洛杉矶',
  'San Francisco|Сан-Франциско|旧金山',
  'Chicago|Чикаго|芝加哥',
  'Houston|Хьюстон',
  'Boston|Бостон',
  'Malacañang|Camp Aguinaldo',
  'Hiroshima|Nairobi|Addis-Abeba|Adis Abeba|Addis Abeba|Аддис-Абеба|أديس أبابا|亚的斯亚贝巴',
  'Bryssel|Bruxelles|Brüssel|Bruselas|Bruselj|Brusel|Bruksela|Брюссель',
  'United Nations|Организация Объединенных Наций',
  'Lisboa|Lissabon|Лиссабон',
  'Basel|Bâle|Basilea|Базель',
  'Zürich|Zurich|Zurigo|Цюрих',
  'Lausanne|Luzern|Lugano',
  'Salzburg|Graz|Innsbruck|Linz',
  'Leipzig|Dresden|Stuttgart|Hannover|Düsseldorf|Bremen|Nürnberg|Magdeburg|Potsdam|Aachen|Heiligendamm|Elmau',
  'Göteborg|Malmö|Uppsala',
  'Bergen|Trondheim|Stavanger|Tromsø',
  'Aarhus|Odense|Aalborg',
  'Turku|Tampere',
  'Kraków|Krakow|Cracow|Gdańsk|Gdansk|Wrocław|Poznań|Łódź|Katowice',
  'Brno|Ostrava|Košice',
  'Szczecin|Debrecen|Cluj|Iași',
  'Firenze|Florence|Florenz|Florencia|Napoli|Naples|Torino|Turin|Genova|Bologna|Venezia|Venice|Palermo',
  'Sevilla|Seville|Valencia|Bilbao|Zaragoza|Granada|Málaga|Palma',
  'Porto|Coimbra',
  'Marseille|Lyon|Toulouse|Bordeaux|Lille|Nantes|Nice|Cannes|Deauville|Biarritz|Versailles',
  'Tessaloniki|Thessaloniki|Salonica|Θεσσαλονίκη',
  'İzmir|Izmir|Antalya|Bursa|Adana|Diyarbakır|Gaziantep|Konya',
  'Manama|المنامة|Манама|麦纳麦|マナーマ',
  'Riyadh|Riad|Riyad|الرياض|Эр-Рияд|利雅得|リヤド',
  'Tunis|تونس|Тунис|突尼斯',
  'Bogotá|Bogota|بوغوتا|Богота|波哥大',
  'Kano|カノ|Lagos|ラゴス',
  'Auschwitz|Oświęcim|Dachau|Buchenwald',
  'Taipei|Taipeh|台北|臺北|타이베이',
  'Calgary|Chandigarh|Chennai|Kolkata|Kyiv|Lahore|Marrakech|Mogadishu|Yangon',
];

/** Names of towns and of time zones that are other words as well. */
const NO_TOWNS = new Set(
  'center troll easter eucla chagos christmas cocos wake knox midway davis mawson palmer stanley darwin regina oral bahia resolute efate norfolk marengo chatham creston dawson casey victoria etc port of man same most bar split reading mobile bath nice general santa los las san saint young central union liberty orange sale pau van li ho as is le la un victoria regina alexandria troy detroit vladimir reunion libertad'.split(
    ' ',
  ),
);

/** A town as words name it. */
export interface Town {
  /** In the nominative, as the language of the words writes it. */
  readonly name: string;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  [...(towns as readonly string[]), ...OTHERS]
    .flatMap((row) => row.split('|'))
    .filter((name) => name.length > 1)
    .map((name) => [fold(name), name] as const)
    .filter(([folded]) => !NO_TOWNS.has(folded)),
);

/** Names of towns in Cyrillic letters without the ending that cases change. */
const STEMS: ReadonlyMap<string, string> = new Map(
  [...NAMES].flatMap(([folded, name]) =>
    /^\p{Script=Cyrillic}{5,}$/u.test(folded) ? [[folded.replace(ENDING(), ''), name] as const] : [],
  ),
);
function ENDING(): RegExp {
  return /[аеёиоуыьюяй]$/u;
}
const CASES = /(?:[аеёиоуыьюя]|ом|ем|ой|ей|ою|ою|ої|ую|ах|ам|і|ї|єю)$/u;

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, "'").toLowerCase();
}

/** Whether the words are the name of a town that reports are dated from: `Geneva`, `NEW DELHI`. Two with a stroke between them are too. */
export function isTown(words: string): boolean {
  const parts = words.split('/');
  return parts.length <= 2 && parts.every((part) => NAMES.has(fold(part)));
}

/** The town that words name, `Лондоне` in the nominative; null: none. */
export function townOf(words: string): Town | null {
  const folded = fold(words);
  if (NAMES.has(folded))
    return { name: /\p{Ll}/u.test(words) || !/\p{Lu}/u.test(words) ? words : (NAMES.get(folded) ?? words) };
  if (!/^\p{Script=Cyrillic}{5,}$/u.test(folded)) return null;
  const name = STEMS.get(folded) ?? STEMS.get(folded.replace(CASES, ''));
  return name === undefined ? null : { name };
}

/** Prepositions and articles that Arabic and Hebrew write as one with the name behind them. */
const GLUED = /^(?:[وفبلك]|[ובלמ])(?=[\p{Script=Arabic}\p{Script=Hebrew}]{3,}$)/u;
/** Particles that Korean writes behind a name. */
const PARTICLE = /(?<=\p{Script=Hangul}{2})(?:에서의|에서|에|의|을|를|은|는|이|가|으로|로)$/u;
/** Endings of cases in Polish, Czech, Slovak and their like, behind a stem. */
const SLAVIC = /(?:owie|ie|iu|em|ou|[aeuiyąęěuů])$/u;
const LATIN = /^\p{Script=Latin}{5,}$/u;

/** Names in Latin letters by what they are without accents and without their last vowel. */
const LATIN_STEMS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...(towns as readonly string[]), ...OTHERS]
    .flatMap((row) => row.split('|'))
    .filter((name) => isLongLatin(fold(name))),
  (name) => fold(name).replace(/[aeiouy]$/u, ''),
);

function isLongLatin(folded: string): boolean {
  return folded.length > 5 && LATIN.test(folded) && !NO_TOWNS.has(folded);
}

/**
 * The town that a word names which has a preposition or a case in it: `بتونس`, `서울에서`, `Velmarze`; null: none.
 *
 * @param slavic whether the text is in a language that puts names in Latin letters into cases
 */
export function townInCase(word: string, slavic: boolean): Town | null {
  const bare = word.replace(GLUED, '').replace(PARTICLE, '');
  if (bare !== word && NAMES.has(fold(bare))) return { name: bare };
  if (!slavic) return null;
  const folded = fold(word);
  const stem = folded.replace(SLAVIC, '');
  const names = LATIN.test(folded) ? (LATIN_STEMS.get(stem) ?? []) : [];
  // Neighbours write one town with other accents.
  const name = names.find((one) => one.slice(0, stem.length) === word.slice(0, stem.length)) ?? names[0];
  return name === undefined ? null : { name };
}

const LEADS: ReadonlySet<string> = new Set([...NAMES.keys()].map(leadOf));
function leadOf(folded: string): string {
  return /^\p{L}*/u.exec(folded)![0];
}
const mayBegin = ofWord(({ word }) => {
  const lead = leadOf(fold(word));
  return LEADS.has(lead) || !/^\p{Script=Latin}+$/u.test(lead);
});

/**
 * Whether a name that begins with the word may be a town's in the nominative: of most words in Latin letters it is known that none does. In other
 * letters small words and cases are written as one with the name.
 */
export const mayBeginTown = (word: string): boolean => mayBegin(wordAt(word, 0, word.length));

/** How many words the longest name of a town has. */
export const MOST_TOWN_WORDS = 4;
