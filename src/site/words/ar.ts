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
  data: {
    title: 'بيانات تُؤخذ',
    description: 'الأرشيف كله في ملفات: سجلات وجداول وTEI ومجاميع تحقق وما يشرحها.',
    lead: 'كل ما يعرضه هذا الأرشيف في ملفات لجدول حسابي أو برنامج أو أرشيف آخر. وما دام الأرشيف لا يتغير تبقى الملفات هي نفسها حتى آخر بايت.',
    asOf: 'الحالة في {date}. {statements}.',
    contents: 'الأرشيف',
    tables: 'الجداول',
    tablesAre: 'قيم تفصلها فواصل بترميز UTF-8، وفي السطر الأول أسماء الأعمدة. وتقول حزمة البيانات ما في كل عمود.',
    describing: 'ما يشرحها ويثبتها',
    rows: { zero: 'بلا صفوف', one: 'صف واحد', two: 'صفان', few: '{n} صفوف', many: '{n} صفًّا', other: '{n} صف' },
    records: 'كل تصريح بكلماته وعناوينه واقتباساته وأدلته: كائن JSON في كل سطر.',
    schema: 'معنى كل خاصية في هذا السجل، بصيغة JSON Schema.',
    statements: 'صف لكل تصريح من دون كلماته: التواريخ والعنوان والنوع والمتحدثون والمصدر والمكان واللغة.',
    speakers: 'المتحدثون الرئيسيون في كل تصريح مع صفاتهم.',
    paragraphs: 'الكلمات: صف لكل فقرة مع مداخلتها ومتحدثها وعنوانها.',
    turns: 'كل مداخلة في محضر مع تسميتها ومتحدثها وجميع كلماتها.',
    quotations: 'كل مقطع من الكلام المباشر داخل خبر مع صاحب الكلمات.',
    evidence: 'كيف عُرفت كل قيمة في كل تصريح: القاعدة والسطر والكلمات التي تقول ذلك.',
    relations: 'أي التصريحات نص واحد أو أجزاء بعضها من بعض أو ترجمات.',
    people: 'كل من يتحدث أو يُقتبس منه، مع أسمائه الأخرى ومعرّفاته.',
    offices: 'مناصب هؤلاء الأشخاص مع تواريخها.',
    organisations: 'دول ووزارات وهيئات أخرى.',
    sources: 'من نشر النصوص، وبأي حقوق.',
    addresses: 'كل عنوان نُشر يومًا وما يجيب به.',
    corpus: 'جميع التصريحات في مدوّنة TEI واحدة (Parla-CLARIN)، مع وسم المتحدثين والمداخلات والاقتباسات.',
    package: 'الوصف للبرامج: حزمة Data Package فيها نوع كل عمود.',
    checksums: 'بصمة SHA-256 لكل ملف.',
    bib: 'جميع التصريحات بصيغة BibTeX.',
    ris: 'جميع التصريحات بصيغة RIS.',
    csl: 'جميع التصريحات بصيغة CSL-JSON.',
    one: 'تصريح واحد',
    oneIs: 'بجانب صفحة كل تصريح الكلمات نفسها في ملفات: ضع اللاحقة بعد عنوانه مكان الشرطة المائلة الأخيرة.',
    examples: 'كيف تبدأ',
    exampleFetch: 'جلب جدول والتحقق من وصوله كاملًا',
    exampleJq: 'عناوين جميع الخطب بواسطة jq',
    examplePandas: 'جدول في Python',
    exampleR: 'جدول في R',
    exampleSql: 'نظرة سريعة في SQLite',
    know: 'ما ينبغي معرفته',
    dates:
      'يُعطى التاريخ بقدر ما هو معروف، بصيغة EDTF (ISO 8601-2)، مثل {example}. وبجانبه أول يوم وآخر يوم يحتملهما؛ والخلية الفارغة تعني أن لا أحد يعلم.',
    formulas:
      'في الخلايا الكلمات كما طُبعت، حتى إن بدأت بإحدى العلامات {signs}. وقد يظن الجدول الحسابي مثل هذه الخلية صيغة حسابية: استورد الأعمدة نصًّا.',
    offsets:
      'تُعدّ مواضع الاقتباسات بوحدات UTF-16 كما تعدّ JavaScript وJava. وتنتهي سطور الجداول بـCR LF، وداخل الخلية بـLF.',
    promise: 'قد تُضاف أعمدة وخصائص؛ ولا يُغيَّر اسم شيء منها ولا معناه.',
    rights: 'الحقوق',
    rightsOf:
      'تبقى النصوص تحت حقوق مصادرها، وهي مذكورة في {file}. وحيث لا يجوز عرض كل الكلمات فليس في أي ملف أكثر مما في الصفحة، ويقول العمود {column} ذلك.',
    cite: 'للاستشهاد بالبيانات اذكر الأرشيف وحالته وهذا العنوان: {archive}، {date}، {address}.',
    harvest: 'للبرامج التي تعود',
    harvestFeeds: '<feeds>خلاصات</feeds> للأرشيف ولكل نوع من النصوص ولكل مصدر ولكل متحدث وللتصويبات.',
    harvestSitemap:
      '<sitemap>خريطة للموقع</sitemap> فيها يوم آخر تغيير لكل تصريح، و<llms>llms.txt</llms> دليل موجز للنماذج اللغوية.',
    harvestOai:
      '<oai>سجلات للحصاد</oai> (OAI-PMH 2.0، Dublin Core). يسأل البروتوكول باستعلام لا تقرؤه الملفات: يجيب هذا العنوان عن ListRecords بجميع السجلات أيًّا كان الاستعلام. وأجوبة الأفعال الأخرى تحت {folder}، لمضيف يستطيع اختيار ملف بحسب الاستعلام.',
  },

  // Feeds.
  feeds: {
    title: 'الخلاصات',
    description: 'ما يمكن متابعته: الأرشيف وتصويباته وأنواع النصوص والمصادر والمتحدثون.',
    lead: 'في كل خلاصة آخر خمسين تصريحًا نُشرت هنا، في ثلاث صيغ محتواها واحد. ويقبل أي قارئ خلاصات الصيغتين الأوليين.',
    archive: 'الأرشيف',
    kinds: 'أنواع النصوص',
    sources: 'المصادر',
    speakers: 'المتحدثون',
    speakersHave:
      'لكل <speakers>متحدث</speakers> له سجل، ولكل من ذُكر اسمه كاملًا ويتحدث في تصريح، خلاصات تحت صفحته: ضع {ending} بعد عنوانها.',
    days: 'يوم العنصر هو اليوم الذي نشره فيه هذا الأرشيف؛ أما متى قيلت الكلمات ففي نصه بقدر ما هو معروف.',
    follow: 'متابعة',
    forms: '{name} بصيغة {form}',
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
