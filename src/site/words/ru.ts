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
  data: {
    title: 'Данные, которые можно взять с собой',
    description: 'Весь архив в виде файлов: записи, таблицы, TEI, контрольные суммы и пояснения к ним.',
    lead: 'Всё, что показывает этот архив, в виде файлов: для таблицы, для программы, для другого архива. Пока архив не меняется, файлы остаются прежними до последнего байта.',
    asOf: 'Состояние на {date}. {statements}.',
    contents: 'Архив',
    tables: 'Таблицы',
    tablesAre:
      'Значения через запятую в UTF-8; в первой строке – названия столбцов. Что в каждом столбце, говорит описание пакета данных.',
    describing: 'Что их объясняет и подтверждает',
    rows: { one: '{n} строка', few: '{n} строки', many: '{n} строк', other: '{n} строки' },
    records: 'Каждое заявление со словами, адресами, цитатами и обоснованиями: один объект JSON в строке.',
    schema: 'Что значит каждое свойство такой записи, в виде JSON Schema.',
    statements: 'Одна строка на заявление, без слов: даты, заголовок, вид, кто говорит, источник, место, язык.',
    speakers: 'Кто говорит в каждом заявлении и в каком качестве.',
    paragraphs: 'Слова: одна строка на абзац, с репликой, говорящим и адресом.',
    turns: 'Каждая реплика стенограммы с её пометой, говорящим и всеми словами.',
    quotations: 'Каждый отрезок прямой речи внутри сообщения и чьи это слова.',
    evidence: 'Откуда известно каждое значение каждого заявления: правило, строка и слова, которые это говорят.',
    relations: 'Какие заявления – один и тот же текст, части друг друга или переводы.',
    people: 'Все, кто говорит или кого цитируют, с другими именами и идентификаторами.',
    offices: 'Должности этих людей с датами.',
    organisations: 'Государства, министерства и другие учреждения.',
    sources: 'Кто опубликовал тексты и на каких правах.',
    addresses: 'Все адреса, когда-либо опубликованные, и что они отвечают.',
    corpus: 'Все заявления одним корпусом TEI (Parla-CLARIN), с отмеченными говорящими, репликами и цитатами.',
    package: 'Описание для программ: Data Package с типом каждого столбца.',
    checksums: 'SHA-256 каждого файла.',
    bib: 'Все заявления в BibTeX.',
    ris: 'Все заявления в RIS.',
    csl: 'Все заявления в CSL-JSON.',
    one: 'Одно заявление',
    oneIs:
      'Рядом со страницей каждого заявления лежат те же слова в файлах: поставьте окончание за адресом вместо последней косой черты.',
    examples: 'С чего начать',
    exampleFetch: 'Взять таблицу и проверить, что она дошла целиком',
    exampleJq: 'Заголовки всех речей, с помощью jq',
    examplePandas: 'Таблица в Python',
    exampleR: 'Таблица в R',
    exampleSql: 'Быстрый взгляд в SQLite',
    know: 'Что нужно знать',
    dates:
      'Дата дана настолько, насколько известна, в EDTF (ISO 8601-2), например {example}. Рядом стоят первый и последний возможный день; пустая ячейка значит, что этого никто не знает.',
    formulas:
      'В ячейках стоят слова, как они напечатаны, даже если они начинаются с одного из знаков {signs}. Табличная программа может принять такую ячейку за формулу: импортируйте столбцы как текст.',
    offsets:
      'Цитаты отсчитаны в единицах UTF-16, как считают JavaScript и Java. Строки таблиц кончаются CR LF, внутри ячейки – LF.',
    promise: 'Столбцы и свойства могут прибавиться; ни один не переименовывается и не меняет смысла.',
    rights: 'Права',
    rightsOf:
      'Тексты остаются на правах своих источников: они указаны в {file}. Где показать можно не все слова, ни в одном файле их не больше, чем на странице, и об этом говорит столбец {column}.',
    cite: 'Ссылаясь на данные, назовите архив, состояние и этот адрес: {archive}, {date}, {address}.',
    harvest: 'Для программ, которые приходят снова',
    harvestFeeds:
      '<feeds>Ленты</feeds> архива, каждого вида текстов, каждого источника, каждого говорящего, а также исправлений.',
    harvestSitemap:
      '<sitemap>Карта сайта</sitemap> с днём последнего изменения каждого заявления и <llms>llms.txt</llms>, короткий путеводитель для языковых моделей.',
    harvestOai:
      '<oai>Записи для сборщиков</oai> (OAI-PMH 2.0, Dublin Core). Протокол спрашивает запросом в адресе, а файлы его не читают: этот адрес отвечает на ListRecords всеми записями, каков бы ни был запрос. Ответы на остальные глаголы лежат в {folder}, для серверов, которые умеют выбирать файл по запросу.',
  },

  // Feeds.
  feeds: {
    title: 'Ленты',
    description: 'За чем можно следить: архив, исправления, виды текстов, источники и говорящие.',
    lead: 'В каждой ленте пятьдесят заявлений, опубликованных здесь последними, в трёх формах с одним содержанием. Первые две понимает любая программа для чтения лент.',
    archive: 'Архив',
    kinds: 'Виды текстов',
    sources: 'Источники',
    speakers: 'Говорящие',
    speakersHave:
      'У каждого <speakers>говорящего</speakers> с записью и у всех, кто назван полностью и говорит в заявлении, есть ленты под страницей: поставьте {ending} за её адресом.',
    days: 'День записи – это день, когда её опубликовал этот архив; когда слова были сказаны, стоит в тексте, насколько это известно.',
    follow: 'Следить',
    forms: '{name}: {form}',
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
