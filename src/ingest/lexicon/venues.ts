/** Houses and rooms that stand in one city, by what texts call them, with that city. A word of fact, not of the text. */
const VENUES: readonly (readonly [city: string, venues: string])[] = [
  [
    'Washington',
    'White House|Oval Office|Rose Garden|East Room|James S. Brady Press Briefing Room|Pentagon|State Department|Department of State|Capitol|House of Representatives|U.S. Senate|Congressional Record|Blair House|Treaty Room|Casa Blanca|Maison Blanche|Weißes Haus|Белый дом',
  ],
  [
    'New York',
    'UN Headquarters|United Nations Headquarters|UN General Assembly|UN Security Council|Permanent Mission to the United Nations',
  ],
  ['London', 'Downing Street|House of Commons|House of Lords|Chatham House|Lancaster House|Mansion House|Westminster'],
  ['Paris', "Élysée|Elysée|Palais de l’Élysée|Quai d’Orsay|Quai d'Orsay|Hôtel de Matignon|Matignon|Panthéon"],
  [
    'Berlin',
    'Bundestag|Deutscher Bundestag|Deutschen Bundestag|Kanzleramt|Bundeskanzleramt|Schloss Bellevue|Bundespressekonferenz',
  ],
  ['Brussels', 'NATO Headquarters|Berlaymont|European Council building|Europa building'],
  ['Geneva', 'Palais des Nations'],
  ['Wien', 'Hofburg|Ballhausplatz'],
  ['Москва', 'Кремль|Кремле|Кремля|Государственная Дума|Государственной Думы'],
  ['Moscow', 'Kremlin|State Duma'],
  ['Beijing', 'Great Hall of the People|Zhongnanhai|Diaoyutai'],
  ['北京', '人民大会堂|中南海|钓鱼台|外交部例行记者会'],
  ['Manila', 'Malacañang|Malacañan|Malacanang'],
  ['Jakarta', 'Istana Merdeka|Istana Negara'],
  ['Tokyo', 'Kantei'],
  ['東京', '総理官邸|首相官邸'],
  ['Seoul', 'Blue House|Cheong Wa Dae'],
  ['서울', '청와대|용산 대통령실'],
  ['Canberra', 'Parliament House, Canberra'],
  ['Ottawa', 'Rideau Hall'],
  ['Brasília', 'Palácio do Planalto|Itamaraty'],
  ['Buenos Aires', 'Casa Rosada'],
  ['Santiago', 'La Moneda'],
  ['Jerusalem', 'Knesset'],
  ['Roma', 'Palazzo Chigi|Quirinale|Farnesina|Montecitorio'],
  ['Warszawa', 'Sejmu RP|Belweder'],
  ['Lisboa', 'Palácio de Belém|São Bento'],
  ['Madrid', 'La Moncloa|Palacio de la Moncloa'],
  ['Ankara', 'TBMM|Cumhurbaşkanlığı Külliyesi'],
];

const BY_FIRST: ReadonlyMap<string, readonly (readonly [venue: string, city: string])[]> = Map.groupBy(
  VENUES.flatMap(([city, venues]) => venues.split('|').map((venue) => [venue, city] as const)),
  ([venue]) => venue.slice(0, 3),
);

/** A house or room that words name, and the city it stands in. */
export interface Venue {
  readonly venue: string;
  readonly city: string;
  readonly start: number;
}

/** Houses and rooms that words name, where they begin. */
export function findVenues(text: string): readonly Venue[] {
  const found: Venue[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\p{Lo}]/gu))
    for (const [venue, city] of BY_FIRST.get(text.slice(index, index + 3)) ?? [])
      if (text.startsWith(venue, index)) found.push({ venue, city, start: index });
  return found;
}
