/** The words of the interface in English. Which keys there are is settled here; every language has the same. */
export const en = {
  // The head and foot of every page.
  nav: {
    language: 'Language',
    main: 'Main',
    youAreIn: 'You are in',
    dates: 'Dates',
    speakers: 'Speakers',
    sources: 'Sources',
    about: 'About',
    search: 'Search',
    searchArchive: 'Search the archive',
    searchEveryWord: 'Search every word',
    aboutArchive: 'About this archive',
  },

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'To the text',
    notice: 'Notice',
    invented: 'A sample archive. Its states, people and words are invented.',
    notKnown: 'not known',
    readOn: 'Read on {date}.',
  },

  // The home page.
  home: {
    years: 'The years at a glance',
    empty: 'The archive is empty. Put texts into its folder {folder} and run {command}.',
    undated: { one: '{n} statement without a date or a year', other: '{n} statements without a date or a year' },
    onThisDay: 'On this day',
    onThisDate: 'On this day, {date}',
    nothingToday: 'Nothing in the archive was said on a {date}.',
    everyDay: 'Every day of the year on which something was said',
    mostHeard: 'Most heard',
    allSpeakers: 'All speakers',
    latest: 'Latest',
    sources: 'Where the texts come from',
    allSources: 'All sources',
    begin: 'In this archive',
    figureSpan: 'from <b>{first}</b> to <b>{last}</b>',
    figureYear: 'of <b>{first}</b>',
    figureStatements: { one: '<b>{n}</b> statement', other: '<b>{n}</b> statements' },
    figureSpeakers: { one: '<b>{n}</b> speaker', other: '<b>{n}</b> speakers' },
    figureSources: { one: '<b>{n}</b> source', other: '<b>{n}</b> sources' },
    figureLanguages: 'in {languages}',
    wholeDay: { one: '{n} statement of this day', other: 'All {n} statements of this day' },
  },

  // Dates, periods and the pages of years, months and days.
  dates: {
    months: 'January February March April May June July August September October November December',
    monthsWithin: 'January February March April May June July August September October November December',
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    monthsShortWithin: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    weekdaysShort: 'Mo Tu We Th Fr Sa Su',
    seasons: 'spring summer autumn winter',
    seasonsWithin: 'spring summer autumn winter',
    firstDay: '1',
    day: '{day} {month} {year}',
    dayOfYear: '{day} {month}',
    monthOfYear: '{month} {year}',
    season: '{season} {year}',
    yearWithin: '{year}',
    decade: '{year}s',
    decadeWithin: '{year}s',
    withWeekday: '{date}, {weekday}',
    monthAndWeekday: '{month}, {weekday}',
    comma: ',',
    undated: 'undated',
    noDate: 'n.d.',
    between: 'between {from} and {to}',
    betweenDays: 'between {from} and {to}',
    notBefore: 'not before {date}',
    notBeforeDay: 'not before {date}',
    notAfter: 'not after {date}',
    notAfterDay: 'not after {date}',
    about: 'about {date}',
    aboutDay: 'about {date}',
    since: 'since {date}',
    sinceDay: 'since {date}',
    fromTo: '{from} to {to}',
    uncertain: '{date}, uncertain',
    yearNotKnown: '{date}, year not known',
    monthNotKnown: '{date}, month not known',
    dayNotKnown: '{date}, day not known',
    dayAndMonthNotKnown: 'day and month not known',
    allYears: 'All years',
    year: 'Year',
    statements: 'Statements',
    mapCaption: 'Statements by year and month',
    gap: '{first}–{last}: nothing',
    countIn: '{date}: {count}',
    perhapsCountIn: { one: '{date}: perhaps {n} statement', other: '{date}: perhaps {n} statements' },
    perhapsMore: { one: ', perhaps {n} more', other: ', perhaps {n} more' },
    perhapsSome: 'perhaps {n}',
    legendDay: 'a day, taller where more was said',
    legendPerhaps: 'perhaps that day',
    legendLoose: 'that month, day not known',
    undatedTitle: 'Undated',
    undatedDescription: 'Statements whose day or year is not known, with what is known of it.',
    allDated: 'Every statement of this archive has a date.',
    undatedLead: {
      one: '{n} statement whose year or day is not known. Nothing is guessed; what is known stands beside each.',
      other: '{n} statements whose year or day is not known. Nothing is guessed; what is known stands beside each.',
    },
    somethingKnown: 'Something is known',
    nothingKnown: 'Nothing is known',
    everyDay: 'Every day of the year on which something was said, with the years.',
    yearDescription: 'What was said in {year}: {count}.',
    monthDescription: 'What was said in {date}: {count}.',
    dayDescription: 'What was said on {date}: {count}.',
    monthNotCertain: '{date}, month not certain',
    dayNotCertain: '{date}, day not certain',
    perhapsInYear: 'Perhaps in {year}',
    perhapsInMonth: 'Perhaps in {date}',
    perhapsOnDay: 'Perhaps on this day',
    daysOf: 'Days of {date}',
    nothingCertain: 'Nothing is certainly of this day',
    saidOn: 'Said on {date}',
    goTo: 'Go to a date',
    go: 'Go',
    example: '12 April 2016, 4/2016, 1990s',
    dates: 'Dates',
    datesLead: 'Every year and month of which the archive has something. A date may be typed in any usual form.',
    nothing: 'nothing in the archive',
    legendEmpty: 'nothing in the archive, which is not that nothing was said',
    legendMonth: 'a month, taller where more was said',
    allOf: { one: '{n} statement: {date}', other: 'All {n} statements: {date}' },
    wider: 'Known less closely',
    widerMonth: {
      one: '<there>{n} statement</there> may be of this day: no more than the month is known',
      other: '<there>{n} statements</there> may be of this day: no more than the month is known',
    },
    widerYear: {
      one: '<there>{n} statement</there> may be of this time: no more than the year, or part of it, is known',
      other: '<there>{n} statements</there> may be of this time: no more than the year, or part of it, is known',
    },
    widerDecade: {
      one: '<there>{n} statement</there> may be of this time: no more than a span of years is known',
      other: '<there>{n} statements</there> may be of this time: no more than a span of years is known',
    },
    widerOpen: {
      one: '<there>{n} statement</there> may be of this time: only a first or a last possible day is known',
      other: '<there>{n} statements</there> may be of this time: only a first or a last possible day is known',
    },
    yearNotCertain: '{date}, year not certain',
    sameDay: '{day} in other years',
    restOfDay: 'Others of this day',
    partsOfDay: 'Parts of this day',
    moreThatDay: { one: 'and {n} more', other: 'and {n} more' },
    unread: '“{typed}” was not understood as a date. Try 12 April 2016, 12.4.2016, April 2016, spring 2016 or 1990s.',
    choose: '“{typed}” may be:',
    spanHas: '{date}: this is there',
    emptyDate: '{date}: nothing in the archive',
    before: 'before',
    after: 'after',
    around: 'around it',
    daysOfYear: 'Days of the year',
    daysOfYearLead: 'What was said on each day of the year, whichever year it was.',
    otherDecades: 'Other decades',
    decadeGap: '{first} to {last}: nothing in the archive',
    nearDate: 'What the archive has near this date',
    yearNotKnownShort: 'year not known',
    perhapsInDecade: 'Perhaps in the {decade}',
    decadeDescription: 'What was said in the {decade}: {count}.',
    'kinds-report': 'Reports',
    'kinds-interview': 'Interviews',
    'kinds-speech': 'Speeches',
    'kinds-press-conference': 'Press conferences',
    'kinds-briefing': 'Briefings',
    'kinds-statement': 'Statements',
    'kinds-article': 'Articles',
    'kinds-debate': 'Debates',
    'kinds-hearing': 'Hearings',
    'kinds-letter': 'Letters',
    'kinds-memorandum': 'Memoranda',
    dayWithoutYear: 'The day is known, the year is not',
    openToOneSide: 'Only a first or a last possible day is known',
    onlyPutOut: 'Only the day on which it was put out is known',
  },

  // Lists of statements.
  list: {
    statements: { one: '{n} statement', other: '{n} statements' },
    texts: { one: '{n} text', other: '{n} texts' },
    excerpt: 'excerpt',
    andOthers: { one: '{names} and {n} other', other: '{names} and {n} others' },
  },

  // A statement and its parts.
  statement: {
    paragraph: 'Paragraph',
    wordsOf: 'Words of {name}',
    onlyPart: 'Only this part of the text is in the archive.',
    partHere: 'Only a part of the text stands here:',
    withdrawn: 'This statement was withdrawn',
    missing: 'This statement is missing',
    withdrawnOn: 'It stood at this address until {date}.',
    missingWords:
      'It stood at this address, and its words cannot be shown at present. Whoever keeps the archive can be told: {contact}.',
  },

  // The label of a statement: date, speaker, source.
  docket: {
    label: 'About this text',
    speaker: 'Speaker',
    speakers: { one: 'Speaker', other: 'Speakers' },
    asPrinted: 'as printed',
    howWeKnow: 'How we know',
    showLines: 'Show the lines',
    asReceived: 'As received',
    rawFile: 'raw file',
  },

  // How we know.
  evidence: {
    nothing: 'Nothing is recorded on how date, speaker or source of this text are known.',
    nobody: 'nobody named',
    none: 'none',
    overruled: 'What the text gives, which the decision goes beyond:',
    offices: 'Offices',
    tierMeans: '<b>{tier}</b>: {means}.',
    howMeasured: 'How it is measured',
  },

  // Kinds of texts, in running text.
  kind: {
    report: 'report',
    interview: 'interview',
    speech: 'speech',
    'press-conference': 'press conference',
    briefing: 'briefing',
    statement: 'statement',
    article: 'article',
    debate: 'debate',
    hearing: 'hearing',
    letter: 'letter',
    memorandum: 'memorandum of conversation',
  },

  // Fields of a statement, as labels.
  field: {
    date: 'Date',
    published: 'Published',
    captured: 'Saved',
    speakers: 'Speaker',
    institution: 'Institution',
    source: 'Source',
    place: 'Place',
    title: 'Title',
    kind: 'Kind',
    lang: 'Language',
  },

  // How a value is known.
  basis: {
    stated: 'stated',
    inferred: 'inferred',
    decided: 'decided',
    statedMeans: 'The text says it.',
    inferredMeans: 'It follows from what the text says and from dated facts.',
    decidedMeans: 'An editor decided it and gave a reason.',
  },

  // How sure a rule is.
  tier: {
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    certainMeans: 'right at least 99 times in 100',
    probableMeans: 'right at least 93 times in 100',
    possibleMeans: 'not measured well enough to rely on',
  },

  // Notes beside a statement.
  beside: {
    notes: 'Notes',
    inFull: 'in full',
    sameText: 'the same text',
    part: 'part {part}',
    teaser: 'teaser',
    excerpt: 'excerpt',
    sameDay: 'Said on the same day',
    sameFile: 'From the same raw file',
    more: { one: 'and {n} more', other: 'and {n} more' },
    leftOut: 'Left out',
  },

  // Ways to what comes before and after.
  around: {
    earlier: 'Earlier',
    later: 'Later',
    earlierNote: 'Earlier, {note}',
    laterNote: 'Later, {note}',
    inTime: 'Before and after in time',
    years: 'Other years',
    months: 'Other months',
    days: 'Other days',
  },

  // Citations.
  cite: {
    door: 'Cite',
    title: 'Cite this text',
    place: 'What to cite',
    whole: 'The whole text',
    turns: 'Turns',
    paragraphs: 'Paragraphs',
    quotations: 'Quotations',
    paragraph: 'Paragraph {n}',
    note: 'Footnote',
    bibliography: 'Bibliography',
    entry: 'List of works',
    inText: 'In the text',
    template: 'Template',
    copy: 'Copy',
    copied: '{name}: copied',
    notCopied: 'The browser does not allow copying',
    brackets: 'What the text does not say itself stands in square brackets.',
    copyAs: 'Copy as',
    files: 'Files',
    plainText: 'Plain text',
  },

  // Sharing a passage.
  share: {},

  // Links to words.
  links: {
    copiedParagraph: 'Link to paragraph {number} copied',
    copiedWordsOf: 'Link to the words of {name} copied',
  },

  // Keys of the keyboard.
  keys: {},

  // Speakers and whoever is quoted.
  people: {
    description: 'Everybody whose words are in the archive.',
    lead: 'Everybody whose words are in the archive, with the number of statements.',
    seeAlso: 'See also <organisations>organisations</organisations>',
    nobody: 'Nobody is named as a speaker.',
    institutions: 'Institutions',
    quotedOnly: 'Quoted by others only',
    unknown: 'Named in a text, not yet in the authority',
    personDescription: '{name}: {count} in the archive.',
    quotedInMore: { one: ', quoted in {n} more', other: ', quoted in {n} more' },
    offices: 'Offices',
    alsoWritten: 'Also written',
    identifiers: 'Known elsewhere as',
    reference: 'Reference',
    statements: 'Statements',
    quotedIn: 'Quoted in',
  },

  // Offices.
  offices: {},

  // Places.
  places: {},

  // Sources.
  sources: {
    description: 'Who published the texts of the archive.',
    lead: 'Who published the texts, with the number of statements from each.',
    printed: 'Named in a text, without a record',
    unknown: {
      one: '{n} statement from a source that is not known.',
      other: '{n} statements from a source that is not known.',
    },
    sourceDescription: '{name}: {count} in the archive.',
    publishesFor: 'Publishes for',
    toldBy: 'Told by',
    home: 'Home',
    rights: 'Rights',
  },

  // Organisations.
  organisations: {
    title: 'Organisations',
    lead: 'States, ministries and other bodies that speak in the archive, or that its speakers served.',
    none: 'None is named yet.',
    description: { one: '{name}: {n} statement in its own name.', other: '{name}: {n} statements in its own name.' },
    inItsName: { one: '{n} statement in its own name', other: '{n} statements in its own name' },
    noneInItsName: 'No statement in its own name',
    parts: 'Parts of it',
    inOffice: 'In office',
    publishesAs: 'Publishes as',
  },

  // Events.
  events: {},

  // The search page.
  search: {
    description: 'Search every word of the archive.',
    hint: 'Other forms of a word are found too. “Quotation marks” find a phrase word for word.',
    withoutScript:
      'The search runs in the browser and needs JavaScript. Everything can be reached without it: by <dates>date</dates>, by <speakers>speaker</speakers>, by <sources>source</sources>, and <undated>what has no date</undated>.',
    noIndex: 'The search index is not there',
    noIndexWhy:
      'It is made together with the pages: {build}. While you work on the archive with {dev}, the index of the last build is used.',
    byHand: 'By hand: the <dates>dates</dates>, the <speakers>speakers</speakers>, the <sources>sources</sources>.',
    filters: 'Filters',
    years: 'Years',
    from: 'From',
    to: 'to',
    any: 'any',
    undatedOnly: 'undated only',
    clear: 'Take off all filters',
    results: 'Results',
    order: 'Order',
    relevance: 'best match',
    newest: 'newest first',
    oldest: 'oldest first',
    loosen: 'Search for these words in any form and order',
    quoted: '“{words}”',
    unknown: { one: '{words} is in no statement.', other: '{words} are in no statement.' },
    unknownAmongOthers: {
      one: '{words} is in no statement. What is shown was found by the other words.',
      other: '{words} are in no statement. What is shown was found by the other words.',
    },
    wordForWord:
      '{words} stands in each of these word for word, apart from capital letters and the shape of quotation marks.',
    none: 'No statement has {words} word for word.',
    noneFiltered: 'No statement within these filters has {words} word for word.',
    noneWithAll: 'No statement has {words} word for word and the other words as well.',
    noneWithAllFiltered: 'No statement within these filters has {words} word for word and the other words as well.',
    near: {
      one: '{n} more statement has these words in another form or order.',
      other: '{n} more statements have these words in another form or order.',
    },
    notCompared: {
      one: '{n} further candidate was not compared word for word. A filter makes them fewer.',
      other: '{n} further candidates were not compared word for word. A filter makes them fewer.',
    },
    morePlaces: { one: 'and {n} more place in this text', other: 'and {n} more places in this text' },
    showMore: 'Show {n} more of {left}',
    all: { one: 'All {n} statement', other: 'All {n} statements' },
    nothing: 'Nothing found',
    nothingFiltered: 'Nothing found within these filters',
  },

  // Data to take away.
  data: {
    nav: 'Data',
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
    correctionsOnly: 'Corrections',
    correctionsSay: 'Statements that were corrected or withdrawn after they had been published.',
    withdrawn: 'Withdrawn: {id}',
  },

  // Rights.
  rights: {
    label: 'What may be shown',
    quotations: 'Of this text only what is quoted in it may be shown here. […] stands for words that are left out.',
    record: 'The words of this text may not be shown here: this is its record.',
    originalAt: 'The original is with <source>{name}</source>.',
  },

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
    aloneIn: 'Only in {name}',
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
  about: {
    description: 'What {archive} holds, and how dates and names in it are known.',
    holds: '{archive} holds {statements} from {files}.',
    rawFiles: { one: '{n} raw file', other: '{n} raw files' },
    words: 'The words',
    wordsAsPrinted:
      'Words are shown as they were printed: spelling, punctuation and errors included. What stood around a text and does not belong to it, such as the navigation of a web page, is left out and named; every line of a raw file is in a statement or among what was left out.',
    rawKept: 'Each raw file is kept as it was received. From a statement, “As received” leads to its lines.',
    withoutStatement: 'These raw files hold no statement of their own:',
    dates: 'Dates',
    datesMean:
      'The date of a statement is the day on which the words were said, as well as it is known. A date in [brackets] is not printed in the text but was worked out. Where several days are possible, all of them are named; where nothing is known, the statement is <undated>undated</undated>. No date is ever guessed.',
    evidence:
      'Date, speaker, source and place each say what they rest on, with the line and the words of the raw file.',
    ruleIs: 'The rules that read the texts are measured against texts with known answers. A rule is',
    measured:
      'What was found when this was measured, and where the rules fall short of it: <accuracy>How accurate is this archive?</accuracy>',
    links: 'Links',
    linksMean:
      'A statement’s address does not change. The number beside a paragraph and the name above a turn are links of their own: they are made from the words, so that they go on pointing at the same words when something is added before them.',
    rights: 'Rights',
    contact: 'Contact',
  },

  // How accurate the archive is.
  accuracy: {
    title: 'How accurate is this archive?',
    description: 'How often dates, speakers, sources and quotations are right, measured on texts with known answers.',
    lead: 'Dates, speakers, sources and quotations are read from the texts by rules. The rules are tried on texts whose answers are known.',
    leadMeasured:
      'Dates, speakers, sources and quotations are read from the texts by rules. The rules are tried on texts whose answers are known, and this is how often they were right.',
    nothingYet:
      'Nothing has been measured yet. <sure>The words for how sure a rule is</sure> say what it aims at; how often it is right is not known.',
    invented:
      'The texts of this archive are invented. What is shown here was measured on real texts of others, with the same rules.',
    set: '{texts}, measured on {date}',
    setUnmet: 'Houses not met before: {texts}, measured on {date}',
    setIs:
      'The set “{name}” (answers {digest}), in {languages}. Each text was read with nothing to go by but the set’s other texts and the records of people, organisations and sources.',
    unmetIs:
      'What ingest learns from examples was learned anew for each part of the set, without any text of the houses in it: so texts of a house of your own are read.',
    caption: 'How often each field was right',
    field: 'Field',
    given: 'Right, of those given',
    found: 'Found, of those to be found',
    smallPrint:
      'Small print below a figure: the cases counted, and in brackets the range in which the share for all such texts lies 95 times in 100. What a text does not say may be left open and is not counted as missing.',
    honest: 'Are the words for sureness honest?',
    honestIs:
      'Every value says how sure the rule behind it is. This is how many of the values published so were right.',
    tierIs: '<b>{counted}</b>, {percent}',
    tierKept: '<b>{counted}</b>, {percent}: as promised.',
    tierMissed: '<b>{counted}</b>, {percent}: less than the {promised} that is promised.',
    counted: '{right}\u00a0of\u00a0{of}',
    percent: '{percent}\u00a0%',
    countedInRange: '{counted} ({range})',
    notCounted: 'not counted',
    meanOfPages: 'mean of the pages',
    bySource: 'By source',
    bySourceIs:
      'Sources with at least three texts in the set; found, of what was to be found. So few cases show where to look, not how often a source is read right.',
    earlier: 'Earlier',
    earlierIs: 'The same texts and answers, on the days before:',
    notMeasured: 'What is not measured',
    noAnswers: '{fields}: the set has no answers.',
    notMeasuredEither:
      'Roles of speakers, who speaks in a turn, and texts in languages or of shapes that the set does not hold are not measured either. A decision of an editor is not a rule’s work and is not counted.',
    expectLess:
      'The rules were written, and what is learned from examples was learned, with these texts at hand. On texts that nobody has seen, expect less.',
    expectLessUnmet:
      'Rules that nobody learned but wrote were written with some of these texts at hand. On texts that nobody has seen, expect less.',
  },

  // Raw files, line by line.
  lines: {
    line: 'Line {line}',
    lines: 'Lines {first}–{last}',
    lineWord: 'Line',
    description: 'The raw file {file}, line by line.',
    back: 'Back to the statement',
    asReceived: { one: 'As received, {n} line, {encoding}.', other: 'As received, {n} lines, {encoding}.' },
    notDecoded: 'not decoded',
    bytes: 'The bytes',
    duplicate: 'Holds the same bytes as {file}; statements are made from that file.',
    in: 'In {title}',
    leftOut: 'Left out: {reason}',
  },

  // Where nothing stands.
  notFound: {
    title: 'Not found',
    description: 'There is nothing at this address.',
    heading: 'Nothing stands at this address',
    lead: 'A published statement keeps its address, so the link may have been cut short or mistyped.',
    start:
      'Or start from the <years>years</years>, the <speakers>speakers</speakers> or the <sources>sources</sources>. Whoever sent you here can be told, and so can we: {contact}.',
  },

  // What is said below a title that the text does not print.
  titleNote: {
    decided: 'An editor gave this title; the text has another or none.',
    derived: 'The text has no headline; these are its first words.',
  },

  // Where a title is from.
  titleIs: {
    printed: 'as printed',
    decided: 'an editor’s',
    derived: 'the first words',
  },

  // Main facts, in running text.
  fact: {
    date: 'date',
    speakers: 'speaker',
    institution: 'institution',
    source: 'source',
    place: 'place',
  },

  // How the main facts are known, in one sentence.
  known: {
    stated: '{fields} stated',
    inferred: '{fields} inferred',
    decided: '{fields} decided',
    all: '{facts}.',
    notRecorded: 'Not recorded.',
  },

  // Kinds of sources.
  sourceKind: {
    agency: 'agency',
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    ministry: 'ministry',
    mission: 'mission',
    government: 'government',
    international: 'international',
    other: 'other',
  },

  // Kinds of organisations.
  organisationKind: {
    state: 'state',
    government: 'government',
    ministry: 'ministry',
    mission: 'mission',
    international: 'international',
    party: 'party',
    other: 'other',
  },

  // What is measured.
  measure: {
    read: 'Texts read at all',
    statements: 'Statements in a file',
    title: 'Title',
    'date-day': 'The day, where the text gives it',
    'date-single': 'Single days',
    'date-kept': 'Part of a date, where the text gives no more',
    'date-room': 'Open dates that hold the true day',
    published: 'Day of publication, where it is printed',
    'published-right': 'Days of publication',
    speakers: 'Speakers',
    institution: 'Institution, where no person speaks',
    source: 'Source',
    kind: 'Kind of text',
    lang: 'Language',
    place: 'Place',
    turns: 'Turns',
    quotations: 'Quotations',
    'turn-speakers': 'Whose turn it is',
    attribution: 'Who is quoted',
    'words-kept': 'Words that belong to the text, kept',
    furniture: 'Words of the page around it, left out',
    'words-given': 'Words of a page, of those kept',
    'words-found': 'Words of a page, of those to be kept',
  },
} as const;
