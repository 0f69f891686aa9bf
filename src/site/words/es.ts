import type { Translation } from './translation.ts';

/** The words of the interface in Spanish. */
export const es: Translation<'es'> = {
  // The head and foot of every page.
  nav: {},

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'Ir al texto',
  },

  // The home page.
  home: {},

  // Dates, periods and the pages of years, months and days.
  dates: {},

  // Lists of statements.
  list: {
    statements: { one: '{n} declaración', many: '{n} de declaraciones', other: '{n} declaraciones' },
    texts: { one: '{n} texto', many: '{n} de textos', other: '{n} textos' },
  },

  // A statement and its parts.
  statement: {},

  // The label of a statement: date, speaker, source.
  docket: {},

  // How we know.
  evidence: {},

  // Kinds of texts, in running text.
  kind: {},

  // Fields of a statement, as labels.
  field: {},

  // How a value is known.
  basis: {},

  // How sure a rule is.
  tier: {},

  // Notes beside a statement.
  beside: {},

  // Ways to what comes before and after.
  around: {},

  // Citations.
  cite: {},

  // Sharing a passage.
  share: {},

  // Links to words.
  links: {},

  // Keys of the keyboard.
  keys: {},

  // Speakers and whoever is quoted.
  people: {},

  // Offices.
  offices: {},

  // Places.
  places: {},

  // Sources.
  sources: {},

  // Organisations.
  organisations: {},

  // Events.
  events: {},

  // The search page.
  search: {},

  // Data to take away.
  data: {},

  // Feeds.
  feeds: {
    titled: '{name}: {archive}',
    corrections: 'Correcciones: {archive}',
    correctionsSay: 'Declaraciones corregidas o retiradas después de su publicación.',
    withdrawn: 'Retirada: {id}',
  },

  // Rights.
  rights: {},

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'Contenido',
    turns: { one: '{n} intervención', many: '{n} intervenciones', other: '{n} intervenciones' },
    turnsFromTo: 'Intervenciones {from} a {to}',
    whoSpeaks: 'Quién habla',
    reports: 'Las mismas palabras en otros despachos',
    reportsDoor: { one: '{n} despacho más', many: '{n} despachos más', other: '{n} despachos más' },
    besideEachOther: 'Leerlos lado a lado',
    wholeQuotations: {
      one: 'de {of} citas de aquí, {n} palabra por palabra',
      many: 'de {of} citas de aquí, {n} palabra por palabra',
      other: 'de {of} citas de aquí, {n} palabra por palabra',
    },
    wholeParagraphs: {
      one: 'de {of} párrafos de aquí, {n} palabra por palabra',
      many: 'de {of} párrafos de aquí, {n} palabra por palabra',
      other: 'de {of} párrafos de aquí, {n} palabra por palabra',
    },
    altered: {
      one: '{n} en parte o con otras palabras',
      many: '{n} en parte o con otras palabras',
      other: '{n} en parte o con otras palabras',
    },
    more: {
      one: '{n} pasaje que no está aquí',
      many: '{n} pasajes que no están aquí',
      other: '{n} pasajes que no están aquí',
    },
    compareTitle: 'Junto a otros despachos: {title}',
    compareHeading: 'Junto a otros despachos',
    compareLead:
      'Este texto, párrafo a párrafo, junto a lo que otros imprimen de las mismas palabras. Cada párrafo de cada texto está aquí, en su orden.',
    compareDescription: {
      one: '{title}, junto a {n} despacho más',
      many: '{title}, junto a {n} despachos más',
      other: '{title}, junto a {n} despachos más',
    },
    shared: 'otros imprimen también estas palabras',
    added: 'dicho así solo allí',
    leftOut: 'omitido allí',
    leftOutWords: 'omitido: {words}',
    thisText: 'Este texto',
    onlyHere: 'En ninguno de los otros',
    foldedHere: 'Los párrafos {from} a {to} están solo en este texto',
    foldedThere: 'Los párrafos {from} a {to} están solo allí',
    backToText: 'Volver al texto',
    twins: 'En dos lenguas',
    twinsHeading: 'Original y traducción',
    twinsLead: 'Párrafo a párrafo.',
    original: 'original',
    translation: 'traducción',
    alsoIn: 'También en',
    sideBySide: 'lado a lado',
    before: 'Dicho antes',
    after: 'Dicho de nuevo',
    quoted: 'Citado después',
    namedHere: 'Nombrados aquí',
    namedPeople: 'Personas',
    namedOrganisations: 'Organizaciones',
    namedPlaces: 'Lugares',
    namedEvents: 'Acontecimientos',
    inParagraph: 'párrafo {number}',
    doors: 'Usar este texto',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    quotedHere: 'Citados aquí',
    notKnownWhose: 'no se sabe de quién',
    putIn: 'Añadido por quien publicó el texto',
  },

  // About the archive.
  about: {},

  // How accurate the archive is.
  accuracy: {},

  // Raw files, line by line.
  lines: {},

  // Where nothing stands.
  notFound: {},
};
