import type { Translation } from './translation.ts';

/** The words of the interface in Spanish. */
export const es: Translation<'es'> = {
  // The head and foot of every page.
  nav: {
    language: 'Idioma',
    main: 'Principal',
    youAreIn: 'Está en',
    dates: 'Fechas',
    speakers: 'Oradores',
    sources: 'Fuentes',
    about: 'Acerca de',
    search: 'Buscar',
    searchArchive: 'Buscar en el archivo',
    searchEveryWord: 'Buscar cualquier palabra',
    aboutArchive: 'Acerca de este archivo',
  },

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'Ir al texto',
    notice: 'Aviso',
    invented: 'Archivo de muestra. Los Estados, las personas y las palabras son inventados.',
    notKnown: 'desconocido',
    readOn: 'Consultado el {date}.',
  },

  // The home page.
  home: {
    years: 'Los años de un vistazo',
    empty: 'El archivo está vacío. Ponga textos en su carpeta {folder} y ejecute {command}.',
    undated: {
      one: '{n} declaración sin fecha o sin año',
      many: '{n} de declaraciones sin fecha o sin año',
      other: '{n} declaraciones sin fecha o sin año',
    },
    onThisDay: 'Tal día como hoy',
    nothingToday: 'En el archivo no hay nada dicho un {date}.',
    everyDay: 'Todos los días del año en que se dijo algo',
    mostHeard: 'Los que más hablan',
    allSpeakers: 'Todos los oradores',
    latest: 'Declaraciones más recientes',
    sources: 'De dónde vienen los textos',
    allSources: 'Todas las fuentes',
    begin: 'En este archivo',
    figureSpan: 'de <b>{first}</b> a <b>{last}</b>',
    figureYear: 'de <b>{first}</b>',
    figureStatements: {
      one: '<b>{n}</b> declaración',
      many: '<b>{n}</b> de declaraciones',
      other: '<b>{n}</b> declaraciones',
    },
    figureSpeakers: { one: '<b>{n}</b> orador', many: '<b>{n}</b> de oradores', other: '<b>{n}</b> oradores' },
    figureSources: { one: '<b>{n}</b> fuente', many: '<b>{n}</b> de fuentes', other: '<b>{n}</b> fuentes' },
    figureLanguages: 'en {languages}',
    wholeDay: {
      one: '{n} declaración de este día',
      many: 'Las {n} de declaraciones de este día',
      other: 'Las {n} declaraciones de este día',
    },
  },

  // Dates, periods and the pages of years, months and days.
  dates: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    monthsWithin: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    monthsShort: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
    monthsShortWithin: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    weekdaysShort: 'lu ma mi ju vi sá do',
    seasons: 'primavera verano otoño invierno',
    seasonsWithin: 'primavera verano otoño invierno',
    firstDay: '1',
    day: '{day} de {month} de {year}',
    dayOfYear: '{day} de {month}',
    monthOfYear: '{month} de {year}',
    season: '{season} de {year}',
    yearWithin: '{year}',
    decade: 'década de {year}',
    decadeWithin: 'la década de {year}',
    withWeekday: '{weekday}, {date}',
    monthAndWeekday: '{month}, {weekday}',
    comma: ',',
    undated: 'sin fecha',
    noDate: 's.\u00a0f.',
    between: 'entre {from} y {to}',
    betweenDays: 'entre el {from} y el {to}',
    notBefore: 'no antes de {date}',
    notBeforeDay: 'no antes del {date}',
    notAfter: 'no después de {date}',
    notAfterDay: 'no después del {date}',
    about: 'hacia {date}',
    aboutDay: 'hacia el {date}',
    since: 'desde {date}',
    sinceDay: 'desde el {date}',
    fromTo: '{from} – {to}',
    uncertain: '{date}, dudoso',
    yearNotKnown: '{date}, año desconocido',
    monthNotKnown: '{date}, mes desconocido',
    dayNotKnown: '{date}, día desconocido',
    dayAndMonthNotKnown: 'día y mes desconocidos',
    allYears: 'Todos los años',
    year: 'Año',
    statements: 'Declaraciones',
    mapCaption: 'Declaraciones por año y mes',
    gap: '{first}–{last}: nada',
    countIn: '{date}: {count}',
    perhapsCountIn: {
      one: '{date}: quizá {n} declaración',
      many: '{date}: quizá {n} de declaraciones',
      other: '{date}: quizá {n} declaraciones',
    },
    perhapsMore: { one: ', quizá {n} más', many: ', quizá {n} más', other: ', quizá {n} más' },
    perhapsSome: 'quizá {n}',
    legendDay: 'un día, más alto cuanto más se dijo',
    legendPerhaps: 'quizá ese día',
    legendLoose: 'ese mes, día desconocido',
    undatedTitle: 'Sin fecha',
    undatedDescription: 'Declaraciones cuyo día o año se desconoce, con lo que de ello se sabe.',
    allDated: 'Todas las declaraciones de este archivo tienen fecha.',
    undatedLead: {
      one: '{n} declaración cuyo año o día se desconoce. No se conjetura nada; al lado figura lo que se sabe.',
      many: '{n} de declaraciones cuyo año o día se desconoce. No se conjetura nada; junto a cada una figura lo que se sabe.',
      other:
        '{n} declaraciones cuyo año o día se desconoce. No se conjetura nada; junto a cada una figura lo que se sabe.',
    },
    somethingKnown: 'Algo se sabe',
    nothingKnown: 'Nada se sabe',
    everyDay: 'Todos los días del año en que se dijo algo, con los años.',
    yearDescription: 'Lo que se dijo en {year}: {count}.',
    monthDescription: 'Lo que se dijo en {date}: {count}.',
    dayDescription: 'Lo que se dijo el {date}: {count}.',
    monthNotCertain: '{date}, mes incierto',
    dayNotCertain: '{date}, día incierto',
    perhapsInYear: 'Quizá en {year}',
    perhapsInMonth: 'Quizá en {date}',
    perhapsOnDay: 'Quizá este día',
    daysOf: 'Días de {date}',
    nothingCertain: 'Nada es con seguridad de este día',
    saidOn: 'Dicho el {date}',
    goTo: 'Ir a una fecha',
    go: 'Ir',
    example: '12 de abril de 2016, 4/2016, años 1990',
    dates: 'Fechas',
    datesLead:
      'Todos los años y meses de los que el archivo guarda algo. Una fecha puede escribirse en cualquier forma usual.',
    nothing: 'nada en este archivo',
    legendEmpty: 'nada en este archivo, lo que no quiere decir que no se dijera nada',
    legendMonth: 'un mes, más alto cuanto más se dijo',
    allOf: {
      one: '{n} declaración: {date}',
      many: 'Las {n} de declaraciones: {date}',
      other: 'Las {n} declaraciones: {date}',
    },
    wider: 'Fechadas con menos precisión',
    widerMonth: {
      one: '<there>{n} declaración</there> puede ser de este día: solo se sabe el mes',
      many: '<there>{n} de declaraciones</there> pueden ser de este día: solo se sabe el mes',
      other: '<there>{n} declaraciones</there> pueden ser de este día: solo se sabe el mes',
    },
    widerYear: {
      one: '<there>{n} declaración</there> puede ser de este período: solo se sabe el año, o parte de él',
      many: '<there>{n} de declaraciones</there> pueden ser de este período: solo se sabe el año, o parte de él',
      other: '<there>{n} declaraciones</there> pueden ser de este período: solo se sabe el año, o parte de él',
    },
    widerDecade: {
      one: '<there>{n} declaración</there> puede ser de este período: solo se conoce un intervalo de años',
      many: '<there>{n} de declaraciones</there> pueden ser de este período: solo se conoce un intervalo de años',
      other: '<there>{n} declaraciones</there> pueden ser de este período: solo se conoce un intervalo de años',
    },
    widerOpen: {
      one: '<there>{n} declaración</there> puede ser de este período: solo se sabe un primer o un último día posible',
      many: '<there>{n} de declaraciones</there> pueden ser de este período: solo se sabe un primer o un último día posible',
      other:
        '<there>{n} declaraciones</there> pueden ser de este período: solo se sabe un primer o un último día posible',
    },
    yearNotCertain: '{date}, año incierto',
    sameDay: 'El {day} en otros años',
    restOfDay: 'Otros textos de este día',
    partsOfDay: 'Secciones de este día',
    moreThatDay: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
    unread:
      '«{typed}» no se ha entendido como fecha. Pruebe con 12 de abril de 2016, 12.4.2016, abril de 2016, primavera de 2016 o años 1990.',
    choose: '«{typed}» puede ser:',
    spanHas: '{date}: esto es lo que hay',
    emptyDate: '{date}: nada en este archivo',
    before: 'antes',
    after: 'después',
    around: 'alrededor',
    daysOfYear: 'Días del año',
    daysOfYearLead: 'Lo que se dijo cada día del año, fuera el año que fuera.',
    otherDecades: 'Otras décadas',
    decadeGap: '{first} a {last}: nada en este archivo',
    nearDate: 'Lo que tiene el archivo cerca de esta fecha',
    yearNotKnownShort: 'año desconocido',
    perhapsInDecade: 'Quizá en la {decade}',
    decadeDescription: 'Lo que se dijo en la {decade}: {count}.',
    'kinds-report': 'Despachos',
    'kinds-interview': 'Entrevistas',
    'kinds-speech': 'Discursos',
    'kinds-press-conference': 'Ruedas de prensa',
    'kinds-briefing': 'Sesiones informativas',
    'kinds-statement': 'Declaraciones',
    'kinds-article': 'Artículos',
    'kinds-debate': 'Debates',
    'kinds-hearing': 'Audiencias',
    'kinds-letter': 'Cartas',
    'kinds-memorandum': 'Memorandos de conversación',
    dayWithoutYear: 'Se sabe el día, pero no el año',
    openToOneSide: 'Solo se sabe un primer o un último día posible',
    onlyPutOut: 'Solo se sabe el día de publicación',
  },

  // Lists of statements.
  list: {
    more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
    statements: { one: '{n} declaración', many: '{n} de declaraciones', other: '{n} declaraciones' },
    texts: { one: '{n} texto', many: '{n} de textos', other: '{n} textos' },
    excerpt: 'extracto',
    andOthers: { one: '{names} y {n} más', many: '{names} y {n} más', other: '{names} y {n} más' },
  },

  // A statement and its parts.
  statement: {
    paragraph: 'Párrafo',
    wordsOf: 'Palabras de {name}',
    onlyPart: 'Solo esta parte del texto está en el archivo.',
    partHere: 'Aquí figura solo una parte del texto:',
    withdrawn: 'Esta declaración fue retirada',
    missing: 'Falta esta declaración',
    withdrawnOn: 'Estuvo en esta dirección hasta el {date}.',
    missingWords:
      'Estuvo en esta dirección y sus palabras no pueden mostrarse por ahora. Se puede avisar a quien custodia el archivo: {contact}.',
  },

  // The label of a statement: date, speaker, source.
  docket: {
    label: 'Sobre este texto',
    speaker: 'Orador',
    speakers: { one: 'Orador', many: 'Oradores', other: 'Oradores' },
    asPrinted: 'tal como se imprimió',
    howWeKnow: 'Cómo lo sabemos',
    showLines: 'Ver las líneas',
    asReceived: 'Tal como se recibió',
    rawFile: 'fichero original',
  },

  // How we know.
  evidence: {
    nothing: 'No consta cómo se conocen la fecha, el orador o la fuente de este texto.',
    nobody: 'nadie nombrado',
    none: 'ninguna',
    overruled: 'Lo que da el texto, más allá de lo cual va la decisión:',
    offices: 'Cargos',
    tierMeans: '<b>{tier}</b>: {means}.',
    howMeasured: 'Cómo se mide',
  },

  // Kinds of texts, in running text.
  kind: {
    report: 'despacho',
    interview: 'entrevista',
    speech: 'discurso',
    'press-conference': 'rueda de prensa',
    briefing: 'sesión informativa',
    statement: 'declaración',
    article: 'artículo',
    debate: 'debate',
    hearing: 'audiencia',
    letter: 'carta',
    memorandum: 'memorando de conversación',
  },

  // Fields of a statement, as labels.
  field: {
    date: 'Fecha',
    published: 'Publicado',
    captured: 'Guardado',
    speakers: 'Orador',
    institution: 'Institución',
    source: 'Fuente',
    place: 'Lugar',
    title: 'Título',
    kind: 'Tipo',
    lang: 'Idioma',
  },

  // How a value is known.
  basis: {
    stated: 'indicado',
    inferred: 'deducido',
    decided: 'decidido',
    statedMeans: 'El texto lo dice.',
    inferredMeans: 'Se sigue de lo que dice el texto y de hechos fechados.',
    decidedMeans: 'Un editor lo decidió y dio una razón.',
  },

  // How sure a rule is.
  tier: {
    certain: 'seguro',
    probable: 'probable',
    possible: 'posible',
    certainMeans: 'correcto al menos 99 veces de cada 100',
    probableMeans: 'correcto al menos 93 veces de cada 100',
    possibleMeans: 'no medido lo bastante como para confiar en ello',
  },

  // Notes beside a statement.
  beside: {
    notes: 'Notas',
    inFull: 'texto íntegro',
    sameText: 'el mismo texto',
    part: 'parte {part}',
    teaser: 'avance',
    excerpt: 'extracto',
    sameDay: 'Dicho el mismo día',
    sameFile: 'Del mismo fichero original',
    more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
    leftOut: 'Omitido',
  },

  // Ways to what comes before and after.
  around: {
    earlier: 'Antes',
    later: 'Después',
    earlierNote: 'Antes, {note}',
    laterNote: 'Después, {note}',
    inTime: 'Antes y después en el tiempo',
    years: 'Otros años',
    months: 'Otros meses',
    days: 'Otros días',
  },

  // Citations.
  cite: {
    door: 'Citar',
    title: 'Citar este texto',
    place: 'Qué citar',
    whole: 'El texto completo',
    turns: 'Intervenciones',
    paragraphs: 'Párrafos',
    quotations: 'Citas',
    paragraph: 'Párrafo {n}',
    note: 'Nota al pie',
    bibliography: 'Bibliografía',
    entry: 'Lista de referencias',
    inText: 'En el texto',
    template: 'Plantilla',
    copy: 'Copiar',
    copied: '{name}: copiado',
    notCopied: 'El navegador no permite copiar',
    brackets: 'Lo que el propio texto no dice va entre corchetes.',
    copyAs: 'Copiar como',
    files: 'Ficheros',
    plainText: 'Texto sin formato',
  },

  // Sharing a passage.
  share: {
    invented: 'Inventado',
    pictureOf: 'Imagen de las palabras: {words}',
    passage: 'Las palabras seleccionadas',
    copyLink: 'Copiar enlace',
    copyQuote: 'Copiar cita',
    picture: 'Imagen',
    pictureTitle: 'Estas palabras como imagen',
    download: 'Descargar',
    send: 'Compartir',
    close: 'Cerrar',
    tooLong: 'Son demasiadas palabras para una imagen. Seleccione menos.',
  },

  // Links to words.
  links: {
    copiedWords: 'Enlace a estas palabras copiado',
    copiedQuote: 'Palabras copiadas, con su fuente y su enlace',
    copiedQuotation: 'Enlace a la cita copiado',
    copiedThisParagraph: 'Enlace a este párrafo copiado',
    copiedThisTurn: 'Enlace a esta intervención copiado',
    copiedPage: 'Enlace a esta página copiado',
    notCopied: 'El navegador no permite copiar aquí.',
    toQuotation: 'Enlace a esta cita',
    same: 'Las palabras de este enlace están aquí, exactamente como estaban cuando se hizo.',
    kept: 'El texto se corrigió el {days}. Las palabras de este enlace, no: están como estaban.',
    wordsCorrected: 'Las palabras de este enlace se corrigieron el {days}.',
    gone: 'Las palabras de este enlace estuvieron en este texto hasta el {days}. Ya no están.',
    lost: 'El texto al que lleva este enlace se corrigió el {days}. Las palabras de antes no se conservaron: nadie puede decir si son las mismas.',
    notMade:
      'Este enlace no se hizo aquí o fue alterado: ninguna versión de este texto ha tenido sus palabras en esta dirección.',
    unchecked:
      'Ahora no se han podido leer las versiones anteriores de este texto: no se sabe si las palabras de este enlace siguen en él.',
    partial:
      'Solo puede mostrarse una parte de este texto. No puede decirse aquí si las palabras de este enlace están en él.',
    stoodHere: 'Aquello a lo que lleva este enlace estaba en este texto.',
    asLinked: 'Como estaba',
    asItStands: 'Como está',
    nothingNow: 'Nada ocupa su lugar.',
    notKept: 'Las palabras que estaban aquí no se conservaron.',
    putIn: 'Añadido',
    show: 'Mostrar qué cambió',
    close: 'Cerrar',
    firstPublished: 'Publicado aquí por primera vez el {date}',
    publishedCorrected: 'Publicado aquí por primera vez el {date}, corregido el {days}',
    correctedOn: 'Corregido el {date}',
    onlyMoved: 'Los párrafos están en otro orden; ninguna palabra cambió.',
    allVersions: 'Todas las versiones como datos',
    copiedParagraph: 'Enlace al párrafo {number} copiado',
    copiedWordsOf: 'Enlace a las palabras de {name} copiado',
  },

  // Keys of the keyboard.
  keys: {
    door: 'Teclas',
    title: 'Teclas de estas páginas',
    next: 'Intervención, párrafo o entrada siguiente',
    previous: 'Anterior',
    search: 'Buscar',
    copy: 'Copiar el enlace de las palabras seleccionadas, o de lo que se ve',
    help: 'Esta lista',
    use: 'Usar estas teclas',
    close: 'Cerrar',
    atEnd: 'Nada más en esta página',
    atStart: 'Nada antes en esta página',
  },

  // Speakers and whoever is quoted.
  people: {
    description: 'Todas las personas cuyas palabras están en el archivo.',
    lead: 'Todas las personas cuyas palabras están en el archivo, con el número de declaraciones.',
    nobody: 'Nadie figura como orador.',
    institutions: 'Instituciones',
    quotedOnly: 'Solo citados por otros',
    personDescription: '{name}: {count} en el archivo.',
    quotedInMore: { one: ', y citas en {n} más', many: ', y citas en {n} más', other: ', y citas en {n} más' },
    offices: 'Cargos',
    alsoWritten: 'También escrito',
    reference: 'Referencia',
    statements: 'Declaraciones',
    ways: 'Accesos a las listas',
    'by-speakers': 'Por nombre',
    'by-organisations': 'Por Estado y organismo',
    'by-offices': 'Por cargo',
    'by-places': 'Lugares',
    'by-events': 'Acontecimientos',
    timeline: {
      one: '{n} texto en una línea de tiempo de {first} a {last}',
      many: '{n} de textos en una línea de tiempo de {first} a {last}',
      other: '{n} textos en una línea de tiempo de {first} a {last}',
    },
    known: 'Lo que se sabe además de los textos',
    noRecord:
      'El archivo no tiene ficha de esta persona. El nombre figura como lo imprimen los textos; lo impreso de otro modo no se toma por la misma persona.',
    noRecordSurname:
      'Un texto imprime aquí solo un apellido, y el archivo no tiene ficha de la persona. Designa a quien habla en este único texto:',
    printedAs: 'Aparece en los textos como',
    reportedBy: 'Publicado por',
    together: 'En los mismos textos',
    quotations: 'Palabras citadas',
    moreInText: { one: '{n} más en este texto', many: '{n} más en este texto', other: '{n} más en este texto' },
    before: 'Antes:',
    after: 'Después:',
    yearNotKnown: 'Año desconocido',
    goneTitle: '{name}: ahora se lee de otro modo',
    goneSay:
      'Esta dirección se publicó para el nombre {name}. Hoy los textos se leen de otro modo y nadie en ellos lleva ya ese nombre.',
    goneOther: 'Esta dirección se publicó para {name}. Ningún texto del archivo tiene ya que ver con ello.',
    movedTitle: '{name}: esta página se ha trasladado',
    movedSay:
      'El archivo tiene ahora una ficha de la persona a la que los textos llamaban {name}: <page>{person}</page>.',
    perhaps: 'Fichas que llevan este nombre:',
    narrow: 'Acotar la lista',
    narrowNone: 'Ningún nombre coincide.',
    letters: 'Letras',
    surnames: 'Solo con apellido',
    surnamesSay: 'Una entrada por texto: un mismo apellido en dos textos puede referirse a dos personas.',
    withoutRecord: 'sin ficha',
    search: 'Buscar en estos textos',
    follow: 'Seguir por canal web',
  },

  // Offices.
  offices: {
    title: 'Cargos',
    lead: 'Cargos que ocuparon personas del archivo, por Estado.',
    none: 'Aún no se conoce ningún cargo.',
    noOrganisation: 'De ninguna organización',
    holders: 'Quién lo ocupó',
    known: { one: '{n} mandato conocido', many: '{n} de mandatos conocidos', other: '{n} mandatos conocidos' },
    description: {
      one: '{title}: {n} mandato conocido.',
      many: '{title}: {n} de mandatos conocidos.',
      other: '{title}: {n} mandatos conocidos.',
    },
    gap: '{time}: titular desconocido',
    overlap: '{time}: ocupado por ambos',
    nothingSaid: 'nada suyo en el archivo',
    statements: 'Dicho en este cargo',
  },

  // Places.
  places: {
    title: 'Lugares',
    lead: 'Dónde se dijeron las palabras o se fechó el texto, como lo imprimen los textos.',
    none: 'Ningún texto nombra un lugar.',
    asPrinted: 'El nombre como lo imprimen los textos. Otra grafía tiene su propia página.',
    description: '{name}: {count} en el archivo.',
    heard: 'Quién habló aquí',
  },

  // Sources.
  sources: {
    description: 'Quién publicó los textos del archivo.',
    lead: 'Quién publicó los textos, con el número de declaraciones de cada uno.',
    printed: 'Nombradas en un texto, sin ficha',
    unknown: {
      one: '{n} declaración de fuente desconocida.',
      many: '{n} de declaraciones de fuente desconocida.',
      other: '{n} declaraciones de fuente desconocida.',
    },
    sourceDescription: '{name}: {count} en el archivo.',
    toldBy: 'Se reconoce por',
    home: 'Sitio',
    rights: 'Derechos',
    inArchive: 'En el archivo',
    gaps: 'Nada de',
    speakers: 'A quiénes publicó',
    kinds: 'Tipos de textos',
  },

  // Organisations.
  organisations: {
    title: 'Organizaciones',
    lead: 'Estados, ministerios y otros organismos que hablan en el archivo o a los que sirvieron sus oradores.',
    none: 'Aún no se nombra ninguna.',
    description: {
      one: '{name}: {n} declaración en su propio nombre.',
      many: '{name}: {n} de declaraciones en su propio nombre.',
      other: '{name}: {n} declaraciones en su propio nombre.',
    },
    inItsName: {
      one: '{n} declaración en su propio nombre',
      many: '{n} de declaraciones en su propio nombre',
      other: '{n} declaraciones en su propio nombre',
    },
    noneInItsName: 'Ninguna declaración en su propio nombre',
    tree: 'Estructura',
    offices: 'Cargos',
    sources: 'Publica como',
  },

  // Events.
  events: {
    title: 'Acontecimientos',
    lead: 'Acontecimientos fechados desde los que los textos cuentan los días, y lo que se dijo en esos días.',
    none: 'Ningún texto tiene que ver con un acontecimiento fechado.',
    description: '{name}, {date}.',
    phrases: 'Aparece en los textos como',
    counting: 'Fechados a partir de él',
    onDay: 'Dicho ese día',
  },

  // The search page.
  search: {
    description: 'Buscar cada palabra del archivo.',
    hint: 'También se encuentran otras formas de una palabra. Las «comillas» buscan una frase palabra por palabra.',
    withoutScript:
      'La búsqueda funciona en el navegador y necesita JavaScript. A todo se llega sin ella: por <dates>fecha</dates>, por <speakers>orador</speakers>, por <sources>fuente</sources>, y <undated>lo que no tiene fecha</undated>.',
    noIndex: 'El índice de búsqueda no está',
    noIndexWhy:
      'Se crea junto con las páginas: {build}. Mientras trabaja en el archivo con {dev}, se usa el índice de la última construcción.',
    byHand: 'A mano: las <dates>fechas</dates>, los <speakers>oradores</speakers>, las <sources>fuentes</sources>.',
    filters: 'Filtros',
    years: 'Años',
    from: 'Desde',
    to: 'hasta',
    any: 'cualquiera',
    undatedOnly: 'solo sin fecha',
    clear: 'Quitar todos los filtros',
    results: 'Resultados',
    order: 'Orden',
    relevance: 'mejor coincidencia',
    newest: 'las más recientes primero',
    oldest: 'las más antiguas primero',
    loosen: 'Buscar estas palabras en cualquier forma y orden',
    quoted: '«{words}»',
    unknown: {
      one: '{words} no está en ninguna declaración.',
      many: '{words} no están en ninguna declaración.',
      other: '{words} no están en ninguna declaración.',
    },
    unknownAmongOthers: {
      one: '{words} no está en ninguna declaración. Lo que se muestra se encontró por las demás palabras.',
      many: '{words} no están en ninguna declaración. Lo que se muestra se encontró por las demás palabras.',
      other: '{words} no están en ninguna declaración. Lo que se muestra se encontró por las demás palabras.',
    },
    wordForWord: '{words} figura palabra por palabra en cada una de ellas, salvo mayúsculas y forma de las comillas.',
    none: 'Ninguna declaración contiene {words} palabra por palabra.',
    noneFiltered: 'Ninguna declaración con estos filtros contiene {words} palabra por palabra.',
    noneWithAll: 'Ninguna declaración contiene {words} palabra por palabra y además las otras palabras.',
    noneWithAllFiltered:
      'Ninguna declaración con estos filtros contiene {words} palabra por palabra y además las otras palabras.',
    near: {
      one: '{n} declaración más contiene estas palabras en otra forma u orden.',
      many: '{n} de declaraciones más contienen estas palabras en otra forma u orden.',
      other: '{n} declaraciones más contienen estas palabras en otra forma u orden.',
    },
    notCompared: {
      one: '{n} candidata más no se comparó palabra por palabra. Un filtro reduce su número.',
      many: '{n} de candidatas más no se compararon palabra por palabra. Un filtro reduce su número.',
      other: '{n} candidatas más no se compararon palabra por palabra. Un filtro reduce su número.',
    },
    morePlaces: {
      one: 'y {n} lugar más en este texto',
      many: 'y {n} de lugares más en este texto',
      other: 'y {n} lugares más en este texto',
    },
    showMore: 'Mostrar {n} más de {left}',
    all: {
      one: '{n} declaración en total',
      many: '{n} de declaraciones en total',
      other: '{n} declaraciones en total',
    },
    nothing: 'Nada encontrado',
    nothingFiltered: 'Nada encontrado con estos filtros',
  },

  // Data to take away.
  data: {
    nav: 'Datos',
    title: 'Datos para descargar',
    description: 'Todo el archivo en ficheros: registros, tablas, TEI, sumas de comprobación y lo que los explica.',
    lead: 'Todo lo que muestra este archivo, en ficheros para una hoja de cálculo, un programa u otro archivo. Mientras nada cambie, los ficheros son los mismos, byte a byte.',
    asOf: 'Estado del {date}. {statements}.',
    contents: 'El archivo',
    tables: 'Tablas',
    tablesAre:
      'Valores separados por comas en UTF-8; la primera línea lleva los nombres de las columnas. El paquete de datos dice qué contiene cada una.',
    describing: 'Lo que los explica y los prueba',
    rows: { one: '{n} fila', many: '{n} filas', other: '{n} filas' },
    records: 'Cada declaración con sus palabras, direcciones, citas y pruebas: un objeto JSON por línea.',
    schema: 'Qué es cada propiedad de tal registro, en JSON Schema.',
    statements: 'Una fila por declaración, sin sus palabras: fechas, título, tipo, oradores, fuente, lugar, idioma.',
    speakers: 'Los oradores principales de cada declaración, con sus cargos.',
    paragraphs: 'Las palabras: una fila por párrafo, con su intervención, su orador y su dirección.',
    turns: 'Cada intervención de una transcripción con su etiqueta, su orador y todas sus palabras.',
    quotations: 'Cada tramo de estilo directo dentro de un despacho, con el autor de las palabras.',
    evidence: 'Cómo se sabe cada valor de cada declaración: la regla, la línea y las palabras que lo dicen.',
    relations: 'Qué declaraciones son el mismo texto, partes una de otra o traducciones.',
    people: 'Todos los que hablan o son citados, con sus otros nombres e identificadores.',
    offices: 'Los cargos de estas personas, con sus fechas.',
    organisations: 'Estados, ministerios y otros organismos.',
    sources: 'Quién publicó los textos, y con qué derechos.',
    places: 'Los lugares donde las declaraciones dicen haberse hecho o publicado.',
    events: 'Acontecimientos fechados desde los que los textos cuentan los días.',
    addresses: 'Todas las direcciones publicadas alguna vez, y lo que responden.',
    corpus: 'Todas las declaraciones en un corpus TEI (Parla-CLARIN), con oradores, intervenciones y citas marcados.',
    package: 'La descripción para programas: un Data Package, con el tipo de cada columna.',
    checksums: 'El SHA-256 de cada fichero.',
    bib: 'Todas las declaraciones en BibTeX.',
    ris: 'Todas las declaraciones en RIS.',
    csl: 'Todas las declaraciones en CSL-JSON.',
    one: 'Una sola declaración',
    oneIs:
      'Junto a la página de cada declaración están las mismas palabras en ficheros: ponga la terminación detrás de su dirección, en lugar de la última barra oblicua.',
    examples: 'Para empezar',
    exampleFetch: 'Descargar una tabla y comprobar que llegó entera',
    exampleJq: 'Los títulos de todos los discursos, con jq',
    examplePandas: 'Una tabla en Python',
    exampleR: 'Una tabla en R',
    exampleSql: 'Un vistazo con SQLite',
    know: 'Lo que hay que saber',
    dates:
      'Una fecha se da tan bien como se conoce, en EDTF (ISO 8601-2), como {example}. A su lado están el primer y el último día que deja posibles; una celda vacía quiere decir que nadie lo sabe.',
    formulas:
      'Las celdas contienen las palabras como se imprimieron, aunque empiecen por uno de los signos {signs}. Una hoja de cálculo puede tomar tal celda por una fórmula: importe las columnas como texto.',
    offsets:
      'Las citas se cuentan en unidades UTF-16, como cuentan JavaScript y Java. Las líneas de las tablas acaban en CR LF; dentro de una celda, en LF.',
    promise: 'Pueden añadirse columnas y propiedades; ninguna cambia de nombre ni de sentido.',
    rights: 'Derechos',
    rightsOf:
      'Los textos siguen bajo los derechos de sus fuentes, que están en {file}. Donde no pueden mostrarse todas las palabras, ningún fichero tiene más que la página, y la columna {column} lo dice.',
    cite: 'Para citar los datos, nombre el archivo, su estado y esta dirección: {archive}, {date}, {address}.',
    harvest: 'Para programas que vuelven',
    harvestFeeds:
      '<feeds>Canales</feeds> del archivo, de cada tipo de texto, de cada fuente, de cada orador y de las correcciones.',
    harvestSitemap:
      'Un <sitemap>mapa del sitio</sitemap> con el día del último cambio de cada declaración, y <llms>llms.txt</llms>, una breve guía para modelos de lenguaje.',
    harvestOai:
      '<oai>Registros para recolectores</oai> (OAI-PMH 2.0, Dublin Core). El protocolo pregunta mediante una consulta, que los ficheros no saben leer: esa dirección responde a ListRecords con todos los registros, sea cual sea la consulta. Las respuestas a los demás verbos están bajo {folder}, para servidores que sepan elegir un fichero por la consulta.',
  },

  // Feeds.
  feeds: {
    title: 'Canales',
    description:
      'Lo que se puede seguir: el archivo, sus correcciones, los tipos de textos, las fuentes y los oradores.',
    lead: 'Cada canal contiene las últimas cincuenta declaraciones publicadas aquí, en tres formatos con el mismo contenido. Cualquier lector de canales entiende los dos primeros.',
    archive: 'El archivo',
    kinds: 'Tipos de textos',
    sources: 'Fuentes',
    speakers: 'Oradores',
    speakersHave:
      'Cada <speakers>orador</speakers> con ficha, y todo el que, con su nombre completo, habla en una declaración, tiene canales bajo su página: añada {ending} a su dirección.',
    days: 'El día de un elemento es el día en que este archivo lo publicó; cuándo se dijeron las palabras está en su texto, tan bien como se sabe.',
    forms: '{name} en {form}',
    titled: '{name}: {archive}',
    correctionsOnly: 'Correcciones',
    correctionsSay: 'Declaraciones corregidas o retiradas después de su publicación.',
    corrected: 'Corregida: {title}',
    correctedSays: {
      one: '{n} párrafo cambió el {date}.',
      many: '{n} párrafos cambiaron el {date}.',
      other: '{n} párrafos cambiaron el {date}.',
    },
    withdrawn: 'Retirada: {id}',
  },

  // Rights.
  rights: {
    label: 'Lo que puede mostrarse',
    quotations:
      'De este texto solo puede mostrarse aquí lo que en él se cita. […] ocupa el lugar de las palabras omitidas.',
    record: 'Las palabras de este texto no pueden mostrarse aquí: esta es su ficha.',
    originalAt: 'El original está en <source>{name}</source>.',
  },

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
    passages: {
      one: '{n} pasaje de este texto',
      many: '{n} pasajes de este texto',
      other: '{n} pasajes de este texto',
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
    aloneIn: 'Solo en {name}',
    foldedHere: 'Los párrafos {from} a {to} están solo en este texto',
    foldedThere: 'Los párrafos {from} a {to} están solo allí',
    backToText: 'Volver al texto',
    twins: 'En dos idiomas',
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
    namedOffices: 'Cargos',
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
  about: {
    description: 'Qué contiene {archive} y cómo se conocen en él las fechas y los nombres.',
    holds: '{archive} contiene {statements} de {files}.',
    rawFiles: { one: '{n} fichero original', many: '{n} de ficheros originales', other: '{n} ficheros originales' },
    words: 'Las palabras',
    wordsAsPrinted:
      'Las palabras se muestran tal como se imprimieron: ortografía, puntuación y errores incluidos. Lo que rodeaba a un texto y no le pertenece, como la navegación de una página web, se omite y se nombra; cada línea de un fichero original está en una declaración o entre lo omitido.',
    rawKept:
      'Cada fichero original se conserva tal como se recibió. Desde una declaración, «Tal como se recibió» lleva a sus líneas.',
    withoutStatement: 'Estos ficheros originales no contienen declaración propia:',
    dates: 'Las fechas',
    datesMean:
      'La fecha de una declaración es el día en que se dijeron las palabras, hasta donde se conoce. Una fecha entre [corchetes] no está impresa en el texto, sino que se ha establecido. Donde son posibles varios días, se nombran todos; donde nada se sabe, la declaración queda <undated>sin fecha</undated>. Nunca se conjetura una fecha.',
    evidence:
      'La fecha, el orador, la fuente y el lugar dicen en qué se apoyan, con la línea y las palabras del fichero original.',
    ruleIs: 'Las reglas que leen los textos se miden con textos de respuestas conocidas. Una regla es',
    measured:
      'Qué se halló al medirlo y dónde las reglas se quedan cortas: <accuracy>¿Qué exactitud tiene este archivo?</accuracy>',
    links: 'Los enlaces',
    linksMean:
      'La dirección de una declaración no cambia. El número junto a un párrafo y el nombre sobre una intervención son también enlaces: se forman a partir de las palabras, de modo que siguen señalando las mismas palabras cuando se añade algo antes.',
    rights: 'Derechos',
    contact: 'Contacto',
  },

  // How accurate the archive is.
  accuracy: {
    title: '¿Qué exactitud tiene este archivo?',
    description:
      'Con qué frecuencia aciertan fechas, oradores, fuentes y citas, medido en textos de respuestas conocidas.',
    lead: 'Fechas, oradores, fuentes y citas se leen de los textos mediante reglas. Las reglas se prueban con textos cuyas respuestas se conocen.',
    leadMeasured:
      'Fechas, oradores, fuentes y citas se leen de los textos mediante reglas. Las reglas se prueban con textos cuyas respuestas se conocen, y esta es la frecuencia con que acertaron.',
    nothingYet:
      'Aún no se ha medido nada. <sure>Las palabras sobre la seguridad de una regla</sure> dicen a qué aspira; con qué frecuencia acierta no se sabe.',
    invented:
      'Los textos de este archivo son inventados. Lo que aquí se muestra se midió en textos reales de otros, con las mismas reglas.',
    set: '{texts}, medido el {date}',
    setUnmet: 'Medios no vistos antes: {texts}, medido el {date}',
    setIs:
      'El conjunto «{name}» (respuestas {digest}), en {languages}. Cada texto se leyó sin más apoyo que los demás textos del conjunto y las fichas de personas, organizaciones y fuentes.',
    unmetIs:
      'Lo que se aprende de ejemplos se aprendió de nuevo para cada parte del conjunto, sin ningún texto de los medios que hay en ella: así se leen los textos de un medio propio.',
    caption: 'Con qué frecuencia acertó cada campo',
    field: 'Campo',
    given: 'Correctos, de los dados',
    found: 'Hallados, de los que había que hallar',
    smallPrint:
      'En letra pequeña bajo una cifra: los casos contados y, entre paréntesis, el intervalo en que la proporción para todos los textos así se encuentra 95 veces de cada 100. Lo que un texto no dice puede quedar abierto y no se cuenta como omisión.',
    honest: '¿Son honestas las palabras sobre la seguridad?',
    honestIs:
      'Cada valor dice cuán segura es la regla que lo sustenta. Esto es cuántos de los valores publicados así eran correctos.',
    tierIs: '<b>{counted}</b>, {percent}',
    tierKept: '<b>{counted}</b>, {percent}: lo prometido.',
    tierMissed: '<b>{counted}</b>, {percent}: menos del {promised} prometido.',
    counted: '{right}\u00a0de\u00a0{of}',
    percent: '{percent}\u00a0%',
    countedInRange: '{counted} ({range})',
    notCounted: 'no contado',
    meanOfPages: 'media de las páginas',
    bySource: 'Por fuente',
    bySourceIs:
      'Fuentes con al menos tres textos en el conjunto; hallado, de lo que había que hallar. Tan pocos casos muestran dónde mirar, no con qué frecuencia se lee bien una fuente.',
    earlier: 'Antes',
    earlierIs: 'Los mismos textos y respuestas, en días anteriores:',
    notMeasured: 'Lo que no se mide',
    noAnswers: '{fields}: el conjunto no tiene respuestas.',
    notMeasuredEither:
      'Tampoco se miden los cargos de los oradores, quién habla en una intervención, ni los textos en idiomas o formas que el conjunto no contiene. La decisión de un editor no es obra de una regla y no se cuenta.',
    expectLess:
      'Las reglas se escribieron, y lo aprendido de ejemplos se aprendió, con estos textos a mano. En textos que nadie ha visto, espere menos.',
    expectLessUnmet:
      'Las reglas escritas, no aprendidas, se escribieron con algunos de estos textos a mano. En textos que nadie ha visto, espere menos.',
  },

  // Raw files, line by line.
  lines: {
    line: 'Línea {line}',
    lines: 'Líneas {first}–{last}',
    lineWord: 'Línea',
    description: 'El fichero original {file}, línea por línea.',
    back: 'Volver a la declaración',
    asReceived: {
      one: 'Tal como se recibió, {n} línea, {encoding}.',
      many: 'Tal como se recibió, {n} de líneas, {encoding}.',
      other: 'Tal como se recibió, {n} líneas, {encoding}.',
    },
    notDecoded: 'sin descodificar',
    bytes: 'Los bytes',
    duplicate: 'Contiene los mismos bytes que {file}; las declaraciones se toman de ese fichero.',
    in: 'En {title}',
    leftOut: 'Omitido: {reason}',
  },

  // Where nothing stands.
  notFound: {
    title: 'No encontrado',
    description: 'No hay nada en esta dirección.',
    heading: 'Nada hay en esta dirección',
    lead: 'Una declaración publicada conserva su dirección, de modo que el enlace quizá se cortó o se escribió mal.',
    start:
      'O empiece por los <years>años</years>, los <speakers>oradores</speakers> o las <sources>fuentes</sources>. Puede avisar a quien le envió aquí, y también a nosotros: {contact}.',
  },

  // What is said below a title that the text does not print.
  titleNote: {
    decided: 'Título puesto por un editor; el texto tiene otro o ninguno.',
    derived: 'El texto no tiene titular; estas son sus primeras palabras.',
  },

  // Where a title is from.
  titleIs: {
    printed: 'tal como se imprimió',
    decided: 'de un editor',
    derived: 'las primeras palabras',
  },

  // Main facts, in running text.
  fact: {
    date: 'fecha',
    speakers: 'orador',
    institution: 'institución',
    source: 'fuente',
    place: 'lugar',
  },

  // How the main facts are known, in one sentence.
  known: {
    stated: 'indicado: {fields}',
    inferred: 'deducido: {fields}',
    decided: 'decidido: {fields}',
    all: '{facts}.',
    notRecorded: 'No consta.',
  },

  // Kinds of sources.
  sourceKind: {
    agency: 'agencia',
    newspaper: 'periódico',
    broadcaster: 'emisora',
    ministry: 'ministerio',
    mission: 'misión',
    government: 'gobierno',
    international: 'internacional',
    other: 'otra',
  },

  // Kinds of organisations.
  organisationKind: {
    state: 'Estado',
    government: 'gobierno',
    ministry: 'ministerio',
    mission: 'misión',
    international: 'internacional',
    party: 'partido',
    other: 'otra',
  },

  // What is measured.
  measure: {
    read: 'Textos leídos',
    statements: 'Declaraciones en un fichero',
    title: 'Título',
    'date-day': 'El día, donde el texto lo da',
    'date-single': 'Días únicos',
    'date-kept': 'Parte de una fecha, donde el texto no da más',
    'date-room': 'Fechas abiertas que incluyen el día verdadero',
    published: 'Día de publicación, donde está impreso',
    'published-right': 'Días de publicación',
    speakers: 'Oradores',
    institution: 'Institución, donde no habla una persona',
    source: 'Fuente',
    kind: 'Tipo de texto',
    lang: 'Idioma',
    place: 'Lugar',
    turns: 'Intervenciones',
    quotations: 'Citas',
    'turn-speakers': 'De quién es la intervención',
    attribution: 'A quién se cita',
    'words-kept': 'Palabras del texto, conservadas',
    furniture: 'Palabras de la página alrededor, omitidas',
    'words-given': 'Palabras de una página, de las conservadas',
    'words-found': 'Palabras de una página, de las que había que conservar',
  },
};
