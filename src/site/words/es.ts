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
  data: {
    title: 'Datos para llevar',
    description: 'Todo el archivo en ficheros: registros, tablas, TEI, sumas de comprobación y lo que los explica.',
    lead: 'Todo lo que muestra este archivo, en ficheros para una hoja de cálculo, un programa u otro archivo. Mientras nada cambie, los ficheros son los mismos, byte por byte.',
    asOf: 'Estado del {date}. {statements}.',
    contents: 'El archivo',
    tables: 'Tablas',
    tablesAre:
      'Valores separados por comas en UTF-8; la primera línea lleva los nombres de las columnas. El paquete de datos dice qué contiene cada una.',
    describing: 'Lo que los explica y los prueba',
    rows: { one: '{n} fila', many: '{n} filas', other: '{n} filas' },
    records: 'Cada declaración con sus palabras, direcciones, citas y pruebas: un objeto JSON por línea.',
    schema: 'Qué es cada propiedad de tal registro, en JSON Schema.',
    statements: 'Una fila por declaración, sin sus palabras: fechas, título, tipo, oradores, fuente, lugar, lengua.',
    speakers: 'Los oradores principales de cada declaración, con sus cargos.',
    paragraphs: 'Las palabras: una fila por párrafo, con su intervención, su orador y su dirección.',
    turns: 'Cada intervención de una transcripción con su etiqueta, su orador y todas sus palabras.',
    quotations: 'Cada tramo de estilo directo dentro de un despacho, con el autor de las palabras.',
    evidence: 'Cómo se sabe cada valor de cada declaración: la regla, la línea y las palabras que lo dicen.',
    relations: 'Qué declaraciones son el mismo texto, partes una de otra o traducciones.',
    people: 'Todos los que hablan o son citados, con sus otros nombres e identificadores.',
    offices: 'Los cargos de estas personas, con sus fechas.',
    organisations: 'Estados, ministerios y otras instituciones.',
    sources: 'Quién publicó los textos, y con qué derechos.',
    addresses: 'Todas las direcciones publicadas alguna vez, y lo que responden.',
    corpus: 'Todas las declaraciones en un corpus TEI (Parla-CLARIN), con oradores, intervenciones y citas marcados.',
    package: 'La descripción para programas: un Data Package, con el tipo de cada columna.',
    checksums: 'El SHA-256 de cada fichero.',
    bib: 'Todas las declaraciones en BibTeX.',
    ris: 'Todas las declaraciones en RIS.',
    csl: 'Todas las declaraciones en CSL-JSON.',
    one: 'Una sola declaración',
    oneIs:
      'Junto a la página de cada declaración están las mismas palabras en ficheros: ponga la terminación detrás de su dirección, en lugar de la última barra.',
    examples: 'Para empezar',
    exampleFetch: 'Traer una tabla y comprobar que llegó entera',
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
    lead: 'Cada canal tiene las cincuenta declaraciones publicadas aquí por último, en tres formas con el mismo contenido. Cualquier lector de canales entiende las dos primeras.',
    archive: 'El archivo',
    kinds: 'Tipos de textos',
    sources: 'Fuentes',
    speakers: 'Oradores',
    speakersHave:
      'Cada <speakers>orador</speakers> con registro, y todo el que, nombrado por entero, habla en una declaración, tiene canales bajo su página: ponga {ending} detrás de su dirección.',
    days: 'El día de un elemento es el día en que este archivo lo publicó; cuándo se dijeron las palabras está en su texto, tan bien como se sabe.',
    follow: 'Seguir',
    forms: '{name} en {form}',
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
