import type { Translation } from './translation.ts';

/** The words of the interface in Russian. */
export const ru: Translation<'ru'> = {
  // The head and foot of every page.
  nav: {},

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'К тексту',
  },

  // The home page.
  home: {},

  // Dates, periods and the pages of years, months and days.
  dates: {},

  // Lists of statements.
  list: {
    statements: { one: '{n} заявление', few: '{n} заявления', many: '{n} заявлений', other: '{n} заявления' },
    texts: { one: '{n} текст', few: '{n} текста', many: '{n} текстов', other: '{n} текста' },
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
    corrections: 'Исправления: {archive}',
    correctionsSay: 'Заявления, исправленные или отозванные после публикации.',
    withdrawn: 'Отозвано: {id}',
  },

  // Rights.
  rights: {},

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'Содержание',
    turns: { one: '{n} реплика', few: '{n} реплики', many: '{n} реплик', other: '{n} реплики' },
    turnsFromTo: 'Реплики с {from} по {to}',
    whoSpeaks: 'Кто говорит',
    reports: 'Те же слова в других сообщениях',
    reportsDoor: {
      one: '{n} другое сообщение',
      few: '{n} других сообщения',
      many: '{n} других сообщений',
      other: '{n} других сообщения',
    },
    besideEachOther: 'Читать их рядом',
    wholeQuotations: {
      one: 'из цитат здесь ({of}) дословно {n}',
      few: 'из цитат здесь ({of}) дословно {n}',
      many: 'из цитат здесь ({of}) дословно {n}',
      other: 'из цитат здесь ({of}) дословно {n}',
    },
    wholeParagraphs: {
      one: 'из абзацев здесь ({of}) дословно {n}',
      few: 'из абзацев здесь ({of}) дословно {n}',
      many: 'из абзацев здесь ({of}) дословно {n}',
      other: 'из абзацев здесь ({of}) дословно {n}',
    },
    altered: {
      one: '{n} частично или иными словами',
      few: '{n} частично или иными словами',
      many: '{n} частично или иными словами',
      other: '{n} частично или иными словами',
    },
    more: {
      one: '{n} место, которого здесь нет',
      few: '{n} места, которых здесь нет',
      many: '{n} мест, которых здесь нет',
      other: '{n} места, которых здесь нет',
    },
    compareTitle: 'Рядом с другими сообщениями: {title}',
    compareHeading: 'Рядом с другими сообщениями',
    compareLead:
      'Этот текст, абзац за абзацем, рядом с тем, как те же слова печатают другие. Каждый абзац каждого текста стоит здесь в своём порядке.',
    compareDescription: {
      one: '{title}: рядом {n} другое сообщение',
      few: '{title}: рядом {n} других сообщения',
      many: '{title}: рядом {n} других сообщений',
      other: '{title}: рядом {n} других сообщения',
    },
    shared: 'эти слова есть и у других',
    added: 'так сказано только там',
    leftOut: 'там пропущено',
    leftOutWords: 'пропущено: {words}',
    thisText: 'Этот текст',
    onlyHere: 'Больше ни у кого',
    foldedHere: 'Абзацы с {from} по {to} есть только в этом тексте',
    foldedThere: 'Абзацы с {from} по {to} есть только там',
    backToText: 'Назад к тексту',
    twins: 'На двух языках',
    twinsHeading: 'Оригинал и перевод',
    twinsLead: 'Абзац за абзацем.',
    original: 'оригинал',
    translation: 'перевод',
    alsoIn: 'Также',
    sideBySide: 'рядом',
    before: 'Сказано раньше',
    after: 'Сказано снова',
    quoted: 'Процитировано позже',
    namedHere: 'Здесь названы',
    namedPeople: 'Люди',
    namedOrganisations: 'Организации',
    namedPlaces: 'Места',
    namedEvents: 'События',
    inParagraph: 'абзац {number}',
    doors: 'Как использовать этот текст',
    copyLink: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    quotedHere: 'Здесь цитируются',
    notKnownWhose: 'чьи слова, неизвестно',
    putIn: 'Вставлено теми, кто опубликовал текст',
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
