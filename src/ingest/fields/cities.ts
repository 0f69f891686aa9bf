/**
 * Towns that reports are dated from. The runtime keeps those that time zones are named after; beside them stand seats of governments and
 * of international bodies that name no zone, and names that have changed.
 */
const OTHERS = [
  'Abu Dhabi', 'Abuja', 'Aleppo', 'Ankara', 'Antalya', 'Astana', 'Bali', 'Beijing', 'Benghazi', 'Bern', 'Berne', 'Bonn', 'Brasilia', 'Calgary', 'Canberra', 'Cape Town', 'Chandigarh', 'Chennai', 'Davos', 'Doha', 'Donetsk', 'Erbil', 'Frankfurt', 'Geneva', 'Gaza City', 'Glasgow', 'Guangzhou',
  'Hamburg', 'Hanoi', 'Hiroshima', 'Ho Chi Minh City', 'Houston', 'Islamabad', 'Jeddah', 'Kazan', 'Kharkiv', 'Kolkata', 'Kuwait City', 'Kyiv', 'Lahore', 'Leningrad', 'Lugansk', 'Lviv', 'Marrakech', 'Milan', 'Mogadishu', 'Mumbai', 'Munich', 'Naypyidaw', 'Nay Pyi Taw', 'New Delhi', 'Nur-Sultan',
  'Odesa', 'Odessa', 'Osaka', 'Ottawa', 'Peking', 'Pretoria', 'Pristina', 'Quito', 'Rabat', 'Ramallah', 'Rio de Janeiro', 'Rostov-on-Don', 'Saint Petersburg', 'San Francisco', 'San Jose', 'Sanaa', 'Sevastopol', 'Sharm el-Sheikh', 'Shenzhen', 'Sochi', 'St. Petersburg', 'St Petersburg', 'Strasbourg',
  'Stuttgart', 'Tel Aviv', 'The Hague', 'Tirana', 'Tiraspol', 'Tskhinvali', 'Ulan Bator', 'United Nations', 'Valletta', 'Washington', 'Wellington', 'Yangon', 'Yaounde',
];

/** Zones whose last word is no town. */
const NO_TOWNS = new Set(['center', 'troll', 'easter', 'eucla', 'chagos', 'christmas', 'cocos', 'wake', 'knox', 'midway', 'davis', 'mawson', 'palmer', 'stanley', 'darwin', 'regina', 'oral', 'bahia', 'resolute', 'efate', 'norfolk', 'marengo', 'chatham', 'creston', 'dawson', 'casey', 'victoria']);

const TOWNS: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone').map((zone) => fold(zone.split('/').at(-1)!.replaceAll('_', ' '))).filter((town) => !NO_TOWNS.has(town)), ...OTHERS.map(fold)]);

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, "'").toLowerCase();
}

/** Whether the words are the name of a town that reports are dated from: `Geneva`, `NEW DELHI`. Two with a stroke between them are too. */
export function isTown(words: string): boolean {
  const parts = words.split('/');
  return parts.length <= 2 && parts.every((part) => TOWNS.has(fold(part)));
}
