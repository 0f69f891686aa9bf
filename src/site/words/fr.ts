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
  data: {
    title: 'Données à emporter',
    description: 'Toutes les archives en fichiers : notices, tableaux, TEI, sommes de contrôle et ce qui les explique.',
    lead: 'Tout ce que ces archives montrent, en fichiers pour un tableur, un script ou d’autres archives. Tant que rien ne change, les fichiers restent les mêmes, octet pour octet.',
    asOf: 'État du {date}. {statements}.',
    contents: 'Les archives',
    tables: 'Tableaux',
    tablesAre:
      'Valeurs séparées par des virgules, en UTF-8 ; la première ligne porte les noms des colonnes. Le paquet de données dit ce que contient chacune.',
    describing: 'Ce qui les explique et les prouve',
    rows: { one: '{n} ligne', many: '{n} lignes', other: '{n} lignes' },
    records: 'Chaque déclaration avec ses mots, ses adresses, ses citations et ses preuves : un objet JSON par ligne.',
    schema: 'Ce qu’est chaque propriété d’une telle notice, en JSON Schema.',
    statements: 'Une ligne par déclaration, sans ses mots : dates, titre, genre, orateurs, source, lieu, langue.',
    speakers: 'Les orateurs principaux de chaque déclaration, avec leurs fonctions.',
    paragraphs: 'Les mots : une ligne par paragraphe, avec sa prise de parole, son orateur et son adresse.',
    turns: 'Chaque prise de parole d’une transcription, avec son étiquette, son orateur et tous ses mots.',
    quotations: 'Chaque passage de discours direct dans une dépêche, avec celui dont ce sont les mots.',
    evidence: 'Comment chaque valeur de chaque déclaration est connue : la règle, la ligne et les mots qui le disent.',
    relations: 'Quelles déclarations sont le même texte, des parties l’une de l’autre ou des traductions.',
    people: 'Tous ceux qui parlent ou sont cités, avec leurs autres noms et identifiants.',
    offices: 'Les fonctions de ces personnes, avec leurs dates.',
    organisations: 'États, ministères et autres institutions.',
    sources: 'Qui a publié les textes, et sous quels droits.',
    addresses: 'Toutes les adresses jamais publiées, et ce qu’elles répondent.',
    corpus: 'Toutes les déclarations en un corpus TEI (Parla-CLARIN), orateurs, prises de parole et citations marqués.',
    package: 'La description pour les programmes : un Data Package, avec le type de chaque colonne.',
    checksums: 'Le SHA-256 de chaque fichier.',
    bib: 'Toutes les déclarations en BibTeX.',
    ris: 'Toutes les déclarations en RIS.',
    csl: 'Toutes les déclarations en CSL-JSON.',
    one: 'Une seule déclaration',
    oneIs:
      'À côté de la page de chaque déclaration se trouvent les mêmes mots en fichiers : mettez la terminaison derrière son adresse, à la place de la dernière barre.',
    examples: 'Pour commencer',
    exampleFetch: 'Prendre un tableau et vérifier qu’il est arrivé entier',
    exampleJq: 'Les titres de tous les discours, avec jq',
    examplePandas: 'Un tableau en Python',
    exampleR: 'Un tableau en R',
    exampleSql: 'Un premier regard avec SQLite',
    know: 'Ce qu’il faut savoir',
    dates:
      'Une date est donnée aussi bien qu’elle est connue, en EDTF (ISO 8601-2), comme {example}. À côté se trouvent le premier et le dernier jour qu’elle laisse possibles ; une cellule vide veut dire que personne ne le sait.',
    formulas:
      'Les cellules contiennent les mots tels qu’ils ont été imprimés, même s’ils commencent par l’un des signes {signs}. Un tableur peut prendre une telle cellule pour une formule : importez les colonnes comme texte.',
    offsets:
      'Les citations sont comptées en unités UTF-16, comme le font JavaScript et Java. Les lignes des tableaux finissent par CR LF ; à l’intérieur d’une cellule, par LF.',
    promise: 'Des colonnes et des propriétés peuvent s’ajouter ; aucune ne change de nom ni de sens.',
    rights: 'Droits',
    rightsOf:
      'Les textes restent sous les droits de leurs sources, indiqués dans {file}. Quand tous les mots ne peuvent être montrés, aucun fichier n’en a plus que la page, et la colonne {column} le dit.',
    cite: 'Pour citer les données, nommez les archives, leur état et cette adresse : {archive}, {date}, {address}.',
    harvest: 'Pour les programmes qui reviennent',
    harvestFeeds:
      'Les <feeds>flux</feeds> des archives, de chaque genre de texte, de chaque source, de chaque orateur, et des rectifications.',
    harvestSitemap:
      'Un <sitemap>plan du site</sitemap> avec le jour de la dernière modification de chaque déclaration, et <llms>llms.txt</llms>, un bref guide pour les modèles de langage.',
    harvestOai:
      'Les <oai>notices à moissonner</oai> (OAI-PMH 2.0, Dublin Core). Le protocole interroge par une requête, que des fichiers ne savent pas lire : cette adresse répond à ListRecords avec toutes les notices, quelle que soit la requête. Les réponses aux autres verbes se trouvent sous {folder}, pour les serveurs qui savent choisir un fichier d’après une requête.',
  },

  // Feeds.
  feeds: {
    title: 'Flux',
    description:
      'Ce que l’on peut suivre : les archives, leurs rectifications, les genres de textes, les sources et les orateurs.',
    lead: 'Chaque flux contient les cinquante déclarations publiées ici en dernier, sous trois formes de même contenu. Tout lecteur de flux prend les deux premières.',
    archive: 'Les archives',
    kinds: 'Genres de textes',
    sources: 'Sources',
    speakers: 'Orateurs',
    speakersHave:
      'Chaque <speakers>orateur</speakers> qui a une notice, et quiconque, nommé en entier, parle dans une déclaration, a des flux sous sa page : mettez {ending} derrière son adresse.',
    days: 'Le jour d’un élément est celui où ces archives l’ont publié ; la date des mots est dans son texte, aussi bien qu’elle est connue.',
    follow: 'Suivre',
    forms: '{name} en {form}',
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
