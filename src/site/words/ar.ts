import type { Translation } from './translation.ts';

/** The words of the interface in Arabic. */
export const ar: Translation<'ar'> = {
  // The head and foot of every page.
  nav: {},

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'إلى النص',
  },

  // The home page.
  home: {},

  // Dates, periods and the pages of years, months and days.
  dates: {},

  // Lists of statements.
  list: {
    statements: {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '{n} تصريحات',
      many: '{n} تصريحًا',
      other: '{n} تصريح',
    },
    texts: { zero: 'لا نصوص', one: 'نص واحد', two: 'نصان', few: '{n} نصوص', many: '{n} نصًا', other: '{n} نص' },
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
    corrections: 'التصويبات: {archive}',
    correctionsSay: 'تصريحات صُحّحت أو سُحبت بعد نشرها.',
    withdrawn: 'سُحب: {id}',
  },

  // Rights.
  rights: {},

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'المحتويات',
    turns: {
      zero: 'لا مداخلات',
      one: 'مداخلة واحدة',
      two: 'مداخلتان',
      few: '{n} مداخلات',
      many: '{n} مداخلة',
      other: '{n} مداخلة',
    },
    turnsFromTo: 'المداخلات من {from} إلى {to}',
    whoSpeaks: 'من يتكلم',
    reports: 'الكلام نفسه في تقارير أخرى',
    reportsDoor: {
      zero: 'لا تقارير أخرى',
      one: 'تقرير آخر',
      two: 'تقريران آخران',
      few: '{n} تقارير أخرى',
      many: '{n} تقريرًا آخر',
      other: '{n} تقرير آخر',
    },
    besideEachOther: 'اقرأها جنبًا إلى جنب',
    wholeQuotations: {
      zero: 'من اقتباسات هذا النص ({of}): لا شيء حرفيًا',
      one: 'من اقتباسات هذا النص ({of}): {n} حرفيًا',
      two: 'من اقتباسات هذا النص ({of}): {n} حرفيًا',
      few: 'من اقتباسات هذا النص ({of}): {n} حرفيًا',
      many: 'من اقتباسات هذا النص ({of}): {n} حرفيًا',
      other: 'من اقتباسات هذا النص ({of}): {n} حرفيًا',
    },
    wholeParagraphs: {
      zero: 'من فقرات هذا النص ({of}): لا شيء حرفيًا',
      one: 'من فقرات هذا النص ({of}): {n} حرفيًا',
      two: 'من فقرات هذا النص ({of}): {n} حرفيًا',
      few: 'من فقرات هذا النص ({of}): {n} حرفيًا',
      many: 'من فقرات هذا النص ({of}): {n} حرفيًا',
      other: 'من فقرات هذا النص ({of}): {n} حرفيًا',
    },
    altered: {
      zero: 'لا شيء جزئيًا أو بصياغة أخرى',
      one: '{n} جزئيًا أو بصياغة أخرى',
      two: '{n} جزئيًا أو بصياغة أخرى',
      few: '{n} جزئيًا أو بصياغة أخرى',
      many: '{n} جزئيًا أو بصياغة أخرى',
      other: '{n} جزئيًا أو بصياغة أخرى',
    },
    more: {
      zero: 'لا مقاطع غير موجودة هنا',
      one: 'مقطع واحد غير موجود هنا',
      two: 'مقطعان غير موجودين هنا',
      few: '{n} مقاطع غير موجودة هنا',
      many: '{n} مقطعًا غير موجود هنا',
      other: '{n} مقطع غير موجود هنا',
    },
    compareTitle: 'بجانب تقارير أخرى: {title}',
    compareHeading: 'بجانب تقارير أخرى',
    compareLead: 'هذا النص، فقرة فقرة، بجانب ما ينشره آخرون من الكلام نفسه. كل فقرة من كل نص موجودة هنا بترتيبها.',
    compareDescription: {
      zero: '{title}، بلا تقارير أخرى',
      one: '{title}، بجانب تقرير آخر',
      two: '{title}، بجانب تقريرين آخرين',
      few: '{title}، بجانب {n} تقارير أخرى',
      many: '{title}، بجانب {n} تقريرًا آخر',
      other: '{title}، بجانب {n} تقرير آخر',
    },
    shared: 'ينشر آخرون هذه الكلمات أيضًا',
    added: 'بهذه الصياغة هناك فقط',
    leftOut: 'محذوف هناك',
    leftOutWords: 'محذوف: {words}',
    thisText: 'هذا النص',
    onlyHere: 'ليس في أي من النصوص الأخرى',
    foldedHere: 'الفقرات من {from} إلى {to} موجودة في هذا النص وحده',
    foldedThere: 'الفقرات من {from} إلى {to} موجودة هناك فقط',
    backToText: 'العودة إلى النص',
    twins: 'بلغتين',
    twinsHeading: 'الأصل والترجمة',
    twinsLead: 'فقرة فقرة.',
    original: 'الأصل',
    translation: 'ترجمة',
    alsoIn: 'متوفر أيضًا بـ',
    sideBySide: 'جنبًا إلى جنب',
    before: 'قيل من قبل',
    after: 'قيل مجددًا',
    quoted: 'اقتُبس لاحقًا',
    namedHere: 'مذكور هنا',
    namedPeople: 'أشخاص',
    namedOrganisations: 'هيئات',
    namedPlaces: 'أماكن',
    namedEvents: 'أحداث',
    inParagraph: 'الفقرة {number}',
    doors: 'استعمال هذا النص',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    quotedHere: 'المقتبس عنهم هنا',
    notKnownWhose: 'لا يُعرف لمن هذه الكلمات',
    putIn: 'أضافه ناشر النص',
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
