import type { Translation } from './translation.ts';

/** The words of the interface in French. */
export const fr: Translation<'fr'> = {
  // The head and foot of every page.
  nav: {},

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'Aller au texte',
  },

  // The home page.
  home: {},

  // Dates, periods and the pages of years, months and days.
  dates: {},

  // Lists of statements.
  list: {
    statements: { one: '{n} déclaration', many: '{n} de déclarations', other: '{n} déclarations' },
    texts: { one: '{n} texte', many: '{n} de textes', other: '{n} textes' },
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
    titled: '{name} : {archive}',
    corrections: 'Rectifications : {archive}',
    correctionsSay: 'Déclarations corrigées ou retirées après leur publication.',
    withdrawn: 'Retirée : {id}',
  },

  // Rights.
  rights: {},

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'Sommaire',
    turns: { one: '{n} intervention', many: '{n} interventions', other: '{n} interventions' },
    turnsFromTo: 'Interventions {from} à {to}',
    whoSpeaks: 'Qui parle',
    reports: 'Les mêmes paroles dans d’autres dépêches',
    reportsDoor: { one: '{n} autre dépêche', many: '{n} autres dépêches', other: '{n} autres dépêches' },
    besideEachOther: 'Les lire côte à côte',
    wholeQuotations: {
      one: 'sur {of} citations d’ici, {n} mot pour mot',
      many: 'sur {of} citations d’ici, {n} mot pour mot',
      other: 'sur {of} citations d’ici, {n} mot pour mot',
    },
    wholeParagraphs: {
      one: 'sur {of} paragraphes d’ici, {n} mot pour mot',
      many: 'sur {of} paragraphes d’ici, {n} mot pour mot',
      other: 'sur {of} paragraphes d’ici, {n} mot pour mot',
    },
    altered: {
      one: '{n} en partie ou autrement formulée',
      many: '{n} en partie ou autrement formulées',
      other: '{n} en partie ou autrement formulées',
    },
    more: {
      one: '{n} passage qui n’est pas ici',
      many: '{n} passages qui ne sont pas ici',
      other: '{n} passages qui ne sont pas ici',
    },
    compareTitle: 'À côté d’autres dépêches : {title}',
    compareHeading: 'À côté d’autres dépêches',
    compareLead:
      'Ce texte, paragraphe par paragraphe, à côté de ce que d’autres impriment des mêmes paroles. Chaque paragraphe de chaque texte figure ici, dans son ordre.',
    compareDescription: {
      one: '{title}, à côté de {n} autre dépêche',
      many: '{title}, à côté de {n} autres dépêches',
      other: '{title}, à côté de {n} autres dépêches',
    },
    shared: 'd’autres impriment aussi ces mots',
    added: 'ainsi formulé là seulement',
    leftOut: 'omis là',
    leftOutWords: 'omis : {words}',
    thisText: 'Ce texte',
    onlyHere: 'Dans aucun des autres',
    foldedHere: 'Les paragraphes {from} à {to} ne figurent que dans ce texte',
    foldedThere: 'Les paragraphes {from} à {to} ne figurent que là',
    backToText: 'Retour au texte',
    twins: 'En deux langues',
    twinsHeading: 'Original et traduction',
    twinsLead: 'Paragraphe par paragraphe.',
    original: 'original',
    translation: 'traduction',
    alsoIn: 'Aussi en',
    sideBySide: 'côte à côte',
    before: 'Déjà dit',
    after: 'Redit',
    quoted: 'Cité plus tard',
    namedHere: 'Nommés ici',
    namedPeople: 'Personnes',
    namedOrganisations: 'Organisations',
    namedPlaces: 'Lieux',
    namedEvents: 'Événements',
    inParagraph: 'paragraphe {number}',
    doors: 'Se servir de ce texte',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    quotedHere: 'Cités ici',
    notKnownWhose: 'on ne sait de qui',
    putIn: 'Ajouté par qui a publié le texte',
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
