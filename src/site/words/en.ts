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
  data: {
    title: 'Data to take away',
    description: 'The whole archive as files: records, tables, TEI, checksums and what explains them.',
    lead: 'Everything that this archive shows, as files for a spreadsheet, a script or another archive. An archive that does not change gives the same files, byte for byte.',
    asOf: 'State of {date}. {statements}.',
    contents: 'The archive',
    tables: 'Tables',
    tablesAre:
      'Comma-separated values in UTF-8, the first line with the names of the columns. The data package says what each column holds.',
    describing: 'What explains and proves them',
    rows: { one: '{n} row', other: '{n} rows' },
    records: 'Every statement with its words, addresses, quotations and evidence: one JSON object a line.',
    schema: 'What each property of such a record is, as a JSON Schema.',
    statements: 'One row a statement, without its words: dates, title, kind, speakers, source, place, language.',
    speakers: 'The main speakers of each statement, with their roles.',
    paragraphs: 'The words: one row a paragraph, with its turn, its speaker and its address.',
    turns: 'Each turn of a transcript with its label, its speaker and all its words.',
    quotations: 'Each stretch of direct speech inside a report, with whose words it is.',
    evidence: 'How each value of each statement is known: the rule, the line and the words that say it.',
    relations: 'Which statements are the same text, parts of each other, or translations.',
    people: 'Whoever speaks or is quoted, with other names and identifiers.',
    offices: 'The offices of these people, with their days.',
    organisations: 'States, ministries and other bodies.',
    sources: 'Who published the texts, and under which rights.',
    addresses: 'Every address that was ever published, and what it answers.',
    corpus: 'All statements as one TEI corpus (Parla-CLARIN), with speakers, turns and quotations marked.',
    package: 'The description for programs: a Data Package, with the type of every column.',
    checksums: 'SHA-256 of each file.',
    bib: 'All statements as BibTeX.',
    ris: 'All statements as RIS.',
    csl: 'All statements as CSL-JSON.',
    one: 'One statement',
    oneIs:
      'Beside the page of each statement stand the same words as files: put the ending behind its address, in place of the last stroke.',
    examples: 'How to begin',
    exampleFetch: 'Fetch a table and check that it came whole',
    exampleJq: 'Titles of all speeches, with jq',
    examplePandas: 'A table in Python',
    exampleR: 'A table in R',
    exampleSql: 'A quick look with SQLite',
    know: 'What to know',
    dates:
      'A date is given as well as it is known, in EDTF (ISO 8601-2), such as {example}. Beside it stand the first and the last day that it leaves room for; an empty cell means that nobody knows.',
    formulas:
      'Cells hold words as they were printed, also where these begin with one of {signs}. A spreadsheet may take such a cell for a formula: import the columns as text.',
    offsets:
      'Quotations are counted in UTF-16 units, as JavaScript and Java count. Lines of tables end in CR LF; line ends inside a cell are LF.',
    promise: 'Columns and properties may be added; none is renamed, and none changes its meaning.',
    rights: 'Rights',
    rightsOf:
      'Texts stay under the rights of their sources: they stand in {file}. Where not every word may be shown, none of the files has more than the page, and the column {column} says so.',
    cite: 'To cite the data, name the archive, the state and this address: {archive}, {date}, {address}.',
    harvest: 'For programs that come again',
    harvestFeeds:
      '<feeds>Feeds</feeds> of the archive, of each kind of text, each source and each speaker, and of corrections.',
    harvestSitemap:
      '<sitemap>A sitemap</sitemap> with the day of the last change of each statement, and <llms>llms.txt</llms>, a short guide for language models.',
    harvestOai:
      '<oai>Records for harvesters</oai> (OAI-PMH 2.0, Dublin Core). The protocol asks by a query, which files cannot read: that address answers ListRecords with all records, whatever the query. Answers to the other verbs stand below {folder}, for hosts that can choose a file by a query.',
  },

  // Feeds.
  feeds: {
    title: 'Feeds',
    description: 'What can be followed: the archive, its corrections, kinds of texts, sources and speakers.',
    lead: 'Each feed has the fifty statements that were published here last, in three forms with the same items. Any feed reader takes the first two.',
    archive: 'The archive',
    kinds: 'Kinds of texts',
    sources: 'Sources',
    speakers: 'Speakers',
    speakersHave:
      'Every <speakers>speaker</speakers> with a record, and everybody named in full who speaks in a statement, has feeds below the page: put {ending} behind its address.',
    days: 'The day of an item is the day on which this archive published it; when the words were said stands in its text, as well as it is known.',
    follow: 'Follow',
    forms: '{name} as {form}',
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
