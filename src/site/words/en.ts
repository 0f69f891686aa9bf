/** The words of the interface in English. Which keys there are is settled here; every language has the same. */
export const en = {
  // The head and foot of every page.
  nav: {},

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'To the text',
  },

  // The home page.
  home: {},

  // Dates, periods and the pages of years, months and days.
  dates: {},

  // Lists of statements.
  list: {
    statements: { one: '{n} statement', other: '{n} statements' },
    texts: { one: '{n} text', other: '{n} texts' },
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
    corrections: 'Corrections: {archive}',
    correctionsSay: 'Statements that were corrected or withdrawn after they had been published.',
    withdrawn: 'Withdrawn: {id}',
  },

  // Rights.
  rights: {},

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'Contents',
    turns: { one: '{n} turn', other: '{n} turns' },
    turnsFromTo: 'Turns {from} to {to}',
    whoSpeaks: 'Who speaks',
    reports: 'The same words in other reports',
    reportsDoor: { one: '{n} other report', other: '{n} other reports' },
    besideEachOther: 'Read them beside each other',
    wholeQuotations: {
      one: 'of {of} quotations here, {n} word for word',
      other: 'of {of} quotations here, {n} word for word',
    },
    wholeParagraphs: {
      one: 'of {of} paragraphs here, {n} word for word',
      other: 'of {of} paragraphs here, {n} word for word',
    },
    altered: { one: '{n} in part or worded differently', other: '{n} in part or worded differently' },
    more: { one: '{n} passage that is not here', other: '{n} passages that are not here' },
    compareTitle: 'Beside other reports: {title}',
    compareHeading: 'Beside other reports',
    compareLead:
      'This text, paragraph by paragraph, beside what others print of the same words. Every paragraph of every text stands here, in its own order.',
    compareDescription: { one: '{title}, beside {n} other report', other: '{title}, beside {n} other reports' },
    shared: 'others print these words too',
    added: 'worded so only there',
    leftOut: 'left out there',
    leftOutWords: 'left out: {words}',
    thisText: 'This text',
    onlyHere: 'In none of the others',
    foldedHere: 'Paragraphs {from} to {to} stand only in this text',
    foldedThere: 'Paragraphs {from} to {to} stand only there',
    backToText: 'Back to the text',
    twins: 'In two languages',
    twinsHeading: 'Original and translation',
    twinsLead: 'Paragraph by paragraph.',
    original: 'original',
    translation: 'translation',
    alsoIn: 'Also in',
    sideBySide: 'side by side',
    before: 'Said before',
    after: 'Said again',
    quoted: 'Quoted later',
    namedHere: 'Named here',
    namedPeople: 'People',
    namedOrganisations: 'Organisations',
    namedPlaces: 'Places',
    namedEvents: 'Events',
    inParagraph: 'paragraph {number}',
    doors: 'Ways to use this text',
    copyLink: 'Copy link',
    copied: 'Link copied',
    quotedHere: 'Quoted here',
    notKnownWhose: 'not known whose words',
    putIn: 'Put in by whoever published the text',
  },

  // About the archive.
  about: {},

  // How accurate the archive is.
  accuracy: {},

  // Raw files, line by line.
  lines: {},

  // Where nothing stands.
  notFound: {},
} as const;
