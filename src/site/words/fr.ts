import type { Translation } from './translation.ts';

/** The words of the interface in French. */
export const fr: Translation<'fr'> = {
  // The head and foot of every page.
  nav: {
    language: 'Langue',
    main: 'Principale',
    youAreIn: 'Vous êtes dans',
    dates: 'Dates',
    speakers: 'Intervenants',
    sources: 'Sources',
    about: 'À propos',
    search: 'Rechercher',
    searchArchive: 'Rechercher dans les archives',
    searchEveryWord: 'Rechercher un mot',
    aboutArchive: 'À propos de ces archives',
  },

  // What every page has: notices, skip link, titles.
  page: {
    skip: 'Aller au texte',
    notice: 'Avis',
    invented: 'Archives d’exemple. Les États, les personnes et les paroles y sont inventés.',
    notKnown: 'inconnu',
    readOn: 'Consulté le {date}.',
  },

  // The home page.
  home: {
    years: 'Les années d’un coup d’œil',
    empty: 'Les archives sont vides. Placez des textes dans leur dossier {folder} et exécutez {command}.',
    undated: {
      one: '{n} déclaration sans date ou sans année',
      many: '{n} de déclarations sans date ou sans année',
      other: '{n} déclarations sans date ou sans année',
    },
    onThisDay: 'Ce jour-là',
    nothingToday: 'Aucun texte de ces archives n’a été dit un {date}.',
    everyDay: 'Tous les jours de l’année où quelque chose a été dit',
    mostHeard: 'Les plus entendus',
    allSpeakers: 'Tous les intervenants',
    latest: 'Dernières déclarations',
    sources: 'D’où viennent les textes',
    allSources: 'Toutes les sources',
    begin: 'Dans ces archives',
    figureSpan: 'de <b>{first}</b> à <b>{last}</b>',
    figureYear: 'de <b>{first}</b>',
    figureStatements: {
      one: '<b>{n}</b> déclaration',
      many: '<b>{n}</b> de déclarations',
      other: '<b>{n}</b> déclarations',
    },
    figureSpeakers: {
      one: '<b>{n}</b> intervenant',
      many: '<b>{n}</b> d’intervenants',
      other: '<b>{n}</b> intervenants',
    },
    figureSources: { one: '<b>{n}</b> source', many: '<b>{n}</b> de sources', other: '<b>{n}</b> sources' },
    figureLanguages: 'en {languages}',
    wholeDay: {
      one: '{n} déclaration de ce jour',
      many: 'Les {n} de déclarations de ce jour',
      other: 'Les {n} déclarations de ce jour',
    },
  },

  // Dates, periods and the pages of years, months and days.
  dates: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    monthsWithin: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    monthsShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    monthsShortWithin: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    weekdaysShort: 'lu ma me je ve sa di',
    seasons: 'printemps été automne hiver',
    seasonsWithin: 'le\u00a0printemps l’été l’automne l’hiver',
    firstDay: '1er',
    day: '{day} {month} {year}',
    dayOfYear: '{day} {month}',
    monthOfYear: '{month} {year}',
    season: '{season} {year}',
    yearWithin: '{year}',
    decade: 'années {year}',
    decadeWithin: 'années {year}',
    withWeekday: '{weekday} {date}',
    monthAndWeekday: '{month}, {weekday}',
    comma: ',',
    undated: 'sans date',
    noDate: 's.\u00a0d.',
    between: 'entre {from} et {to}',
    betweenDays: 'entre le {from} et le {to}',
    notBefore: 'pas avant {date}',
    notBeforeDay: 'pas avant le {date}',
    notAfter: 'pas après {date}',
    notAfterDay: 'pas après le {date}',
    about: 'vers {date}',
    aboutDay: 'vers le {date}',
    since: 'depuis {date}',
    sinceDay: 'depuis le {date}',
    fromTo: '{from} – {to}',
    uncertain: '{date}, incertain',
    yearNotKnown: '{date}, année inconnue',
    monthNotKnown: '{date}, mois inconnu',
    dayNotKnown: '{date}, jour inconnu',
    dayAndMonthNotKnown: 'jour et mois inconnus',
    allYears: 'Toutes les années',
    year: 'Année',
    statements: 'Déclarations',
    mapCaption: 'Déclarations par année et par mois',
    gap: '{first}–{last}\u00a0: rien',
    countIn: '{date}\u00a0: {count}',
    perhapsCountIn: {
      one: '{date}\u00a0: peut-être {n} déclaration',
      many: '{date}\u00a0: peut-être {n} de déclarations',
      other: '{date}\u00a0: peut-être {n} déclarations',
    },
    perhapsMore: { one: ', peut-être {n} de plus', many: ', peut-être {n} de plus', other: ', peut-être {n} de plus' },
    perhapsSome: 'peut-être {n}',
    legendDay: 'un jour, plus haut quand on a parlé davantage',
    legendPerhaps: 'peut-être ce jour-là',
    legendLoose: 'ce mois-là, jour inconnu',
    undatedTitle: 'Sans date',
    undatedDescription: 'Déclarations dont le jour ou l’année ne sont pas connus, avec ce que l’on en sait.',
    allDated: 'Toutes les déclarations de ces archives ont une date.',
    undatedLead: {
      one: '{n} déclaration dont l’année ou le jour ne sont pas connus. Rien n’est supposé\u202f; ce que l’on sait figure à côté.',
      many: '{n} de déclarations dont l’année ou le jour ne sont pas connus. Rien n’est supposé\u202f; ce que l’on sait figure à côté de chacune.',
      other:
        '{n} déclarations dont l’année ou le jour ne sont pas connus. Rien n’est supposé\u202f; ce que l’on sait figure à côté de chacune.',
    },
    somethingKnown: 'On en sait quelque chose',
    nothingKnown: 'On n’en sait rien',
    everyDay: 'Tous les jours de l’année où quelque chose a été dit, avec les années.',
    yearDescription: 'Ce qui a été dit en {year}\u00a0: {count}.',
    monthDescription: 'Ce qui a été dit en {date}\u00a0: {count}.',
    dayDescription: 'Ce qui a été dit le {date}\u00a0: {count}.',
    monthNotCertain: '{date}, mois incertain',
    dayNotCertain: '{date}, jour incertain',
    perhapsInYear: 'Peut-être en {year}',
    perhapsInMonth: 'Peut-être en {date}',
    perhapsOnDay: 'Peut-être ce jour-là',
    daysOf: 'Jours\u00a0: {date}',
    nothingCertain: 'Rien n’est sûrement de ce jour',
    saidOn: 'Dit le {date}',
    goTo: 'Aller à une date',
    go: 'Aller',
    example: '12 avril 2016, 4/2016, années 1990',
    dates: 'Dates',
    datesLead:
      'Toutes les années et tous les mois dont les archives gardent quelque chose. Une date peut être saisie sous toute forme usuelle.',
    nothing: 'rien dans ces archives',
    legendEmpty: 'rien dans ces archives, ce qui ne veut pas dire que rien n’a été dit',
    legendMonth: 'un mois, plus haut quand on a parlé davantage',
    allOf: {
      one: '{n} déclaration\u00a0: {date}',
      many: 'Les {n} de déclarations\u00a0: {date}',
      other: 'Les {n} déclarations\u00a0: {date}',
    },
    wider: 'Datées moins précisément',
    widerMonth: {
      one: '<there>{n} déclaration</there> peut être de ce jour\u00a0: on n’en connaît que le mois',
      many: '<there>{n} de déclarations</there> peuvent être de ce jour\u00a0: on n’en connaît que le mois',
      other: '<there>{n} déclarations</there> peuvent être de ce jour\u00a0: on n’en connaît que le mois',
    },
    widerYear: {
      one: '<there>{n} déclaration</there> peut être de cette période\u00a0: on n’en connaît que l’année, ou une partie de l’année',
      many: '<there>{n} de déclarations</there> peuvent être de cette période\u00a0: on n’en connaît que l’année, ou une partie de l’année',
      other:
        '<there>{n} déclarations</there> peuvent être de cette période\u00a0: on n’en connaît que l’année, ou une partie de l’année',
    },
    widerDecade: {
      one: '<there>{n} déclaration</there> peut être de cette période\u00a0: on n’en connaît qu’un intervalle de plusieurs années',
      many: '<there>{n} de déclarations</there> peuvent être de cette période\u00a0: on n’en connaît qu’un intervalle de plusieurs années',
      other:
        '<there>{n} déclarations</there> peuvent être de cette période\u00a0: on n’en connaît qu’un intervalle de plusieurs années',
    },
    widerOpen: {
      one: '<there>{n} déclaration</there> peut être de cette période\u00a0: on n’en connaît qu’un premier ou un dernier jour possible',
      many: '<there>{n} de déclarations</there> peuvent être de cette période\u00a0: on n’en connaît qu’un premier ou un dernier jour possible',
      other:
        '<there>{n} déclarations</there> peuvent être de cette période\u00a0: on n’en connaît qu’un premier ou un dernier jour possible',
    },
    yearNotCertain: '{date}, année incertaine',
    sameDay: 'Le {day} d’autres années',
    restOfDay: 'Autres textes de ce jour',
    partsOfDay: 'Sections de ce jour',
    moreThatDay: { one: 'et {n} autre', many: 'et {n} autres', other: 'et {n} autres' },
    unread:
      '«\u00a0{typed}\u00a0» n’a pas été compris comme une date. Essayez 12 avril 2016, 12.4.2016, avril 2016, printemps 2016 ou années 1990.',
    choose: '«\u00a0{typed}\u00a0» peut être\u00a0:',
    spanHas: '{date}\u00a0: voici ce qu’il y a',
    emptyDate: '{date}\u00a0: rien dans ces archives',
    before: 'avant',
    after: 'après',
    around: 'autour',
    daysOfYear: 'Jours de l’année',
    daysOfYearLead: 'Ce qui a été dit chaque jour de l’année, quelle que soit l’année.',
    otherDecades: 'Autres décennies',
    decadeGap: '{first} à {last}\u00a0: rien dans ces archives',
    nearDate: 'Ce que les archives ont autour de cette date',
    yearNotKnownShort: 'année inconnue',
    perhapsInDecade: 'Peut-être dans les {decade}',
    decadeDescription: 'Ce qui a été dit dans les {decade}\u00a0: {count}.',
    'kinds-report': 'Dépêches',
    'kinds-interview': 'Entretiens',
    'kinds-speech': 'Discours',
    'kinds-press-conference': 'Conférences de presse',
    'kinds-briefing': 'Points de presse',
    'kinds-statement': 'Déclarations',
    'kinds-article': 'Articles',
    'kinds-debate': 'Débats',
    'kinds-hearing': 'Auditions',
    'kinds-letter': 'Lettres',
    'kinds-memorandum': 'Comptes rendus d’entretiens',
    dayWithoutYear: 'Le jour est connu, l’année ne l’est pas',
    openToOneSide: 'On ne connaît qu’un premier ou un dernier jour possible',
    onlyPutOut: 'On ne connaît que le jour de publication',
  },

  // Lists of statements.
  list: {
    more: { one: 'et {n} autre', many: 'et {n} autres', other: 'et {n} autres' },
    statements: { one: '{n} déclaration', many: '{n} de déclarations', other: '{n} déclarations' },
    texts: { one: '{n} texte', many: '{n} de textes', other: '{n} textes' },
    excerpt: 'extrait',
    andOthers: { one: '{names} et {n} autre', many: '{names} et {n} d’autres', other: '{names} et {n} autres' },
  },

  // A statement and its parts.
  statement: {
    paragraph: 'Paragraphe',
    wordsOf: 'Paroles de {name}',
    onlyPart: 'Seule cette partie du texte est dans les archives.',
    partHere: 'Seule une partie du texte figure ici\u00a0:',
    withdrawn: 'Cette déclaration a été retirée',
    missing: 'Cette déclaration manque',
    withdrawnOn: 'Elle figurait à cette adresse jusqu’au {date}.',
    missingWords:
      'Elle figurait à cette adresse, et son texte ne peut être montré pour l’instant. On peut le signaler aux responsables des archives\u00a0: {contact}.',
  },

  // The label of a statement: date, speaker, source.
  docket: {
    label: 'À propos de ce texte',
    speaker: 'Intervenant',
    speakers: { one: 'Intervenant', many: 'Intervenants', other: 'Intervenants' },
    asPrinted: 'tel qu’imprimé',
    howWeKnow: 'Comment nous le savons',
    showLines: 'Voir les lignes',
    asReceived: 'Tel que reçu',
    rawFile: 'fichier brut',
  },

  // How we know.
  evidence: {
    nothing: 'Rien n’est consigné sur la manière dont la date, l’intervenant ou la source de ce texte sont connus.',
    nobody: 'personne n’est nommé',
    none: 'aucune',
    overruled: 'Ce que donne le texte, et que la décision dépasse\u00a0:',
    offices: 'Fonctions',
    tierMeans: '<b>{tier}</b>\u00a0: {means}.',
    howMeasured: 'Comment on le mesure',
  },

  // Kinds of texts, in running text.
  kind: {
    report: 'dépêche',
    interview: 'entretien',
    speech: 'discours',
    'press-conference': 'conférence de presse',
    briefing: 'point de presse',
    statement: 'déclaration',
    article: 'article',
    debate: 'débat',
    hearing: 'audition',
    letter: 'lettre',
    memorandum: 'compte rendu d’entretien',
  },

  // Fields of a statement, as labels.
  field: {
    date: 'Date',
    published: 'Publié',
    captured: 'Enregistré',
    speakers: 'Intervenant',
    institution: 'Institution',
    source: 'Source',
    place: 'Lieu',
    title: 'Titre',
    kind: 'Type',
    lang: 'Langue',
  },

  // How a value is known.
  basis: {
    stated: 'indiqué',
    inferred: 'déduit',
    decided: 'décidé',
    statedMeans: 'Le texte le dit.',
    inferredMeans: 'Cela découle de ce que dit le texte et de faits datés.',
    decidedMeans: 'Un membre de la rédaction l’a décidé et en a donné la raison.',
  },

  // How sure a rule is.
  tier: {
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    certainMeans: 'juste au moins 99 fois sur 100',
    probableMeans: 'juste au moins 93 fois sur 100',
    possibleMeans: 'pas assez mesuré pour qu’on s’y fie',
  },

  // Notes beside a statement.
  beside: {
    notes: 'Notes',
    inFull: 'texte intégral',
    sameText: 'le même texte',
    part: 'partie {part}',
    teaser: 'accroche',
    excerpt: 'extrait',
    sameDay: 'Dit le même jour',
    sameFile: 'Du même fichier brut',
    more: { one: 'et {n} autre', many: 'et {n} autres', other: 'et {n} autres' },
    leftOut: 'Laissé de côté',
  },

  // Ways to what comes before and after.
  around: {
    earlier: 'Plus tôt',
    later: 'Plus tard',
    earlierNote: 'Plus tôt, {note}',
    laterNote: 'Plus tard, {note}',
    inTime: 'Avant et après dans le temps',
    years: 'Autres années',
    months: 'Autres mois',
    days: 'Autres jours',
  },

  // Citations.
  cite: {
    door: 'Citer',
    title: 'Citer ce texte',
    place: 'Que citer',
    whole: 'Le texte entier',
    turns: 'Prises de parole',
    paragraphs: 'Paragraphes',
    quotations: 'Citations',
    paragraph: 'Paragraphe {n}',
    note: 'Note de bas de page',
    bibliography: 'Bibliographie',
    entry: 'Liste des références',
    inText: 'Dans le texte',
    template: 'Modèle',
    copy: 'Copier',
    copied: '{name}\u00a0: copié',
    notCopied: 'Le navigateur n’autorise pas la copie',
    brackets: 'Ce que le texte ne dit pas lui-même est entre crochets.',
    copyAs: 'Copier en',
    files: 'Fichiers',
    plainText: 'Texte brut',
  },

  // Sharing a passage.
  share: {
    invented: 'Inventé',
    pictureOf: 'Image des mots\u00a0: {words}',
    passage: 'Les mots sélectionnés',
    copyLink: 'Copier le lien',
    copyQuote: 'Copier la citation',
    picture: 'Image',
    pictureTitle: 'Ces mots en image',
    download: 'Télécharger',
    send: 'Partager',
    close: 'Fermer',
    tooLong: 'Ces mots sont trop nombreux pour une image. Sélectionnez-en moins.',
  },

  // Links to words.
  links: {
    copiedWords: 'Lien vers ces mots copié',
    copiedQuote: 'Mots copiés, avec leur source et leur lien',
    copiedQuotation: 'Lien vers la citation copié',
    copiedThisParagraph: 'Lien vers ce paragraphe copié',
    copiedThisTurn: 'Lien vers cette prise de parole copié',
    copiedPage: 'Lien vers cette page copié',
    notCopied: 'Le navigateur ne permet pas de copier ici.',
    toQuotation: 'Lien vers cette citation',
    same: 'Les mots de ce lien se trouvent ici, exactement tels qu’ils étaient lorsqu’il a été créé.',
    kept: 'Le texte a été corrigé le {days}. Les mots de ce lien ne l’ont pas été\u00a0: ils sont tels qu’ils étaient.',
    wordsCorrected: 'Les mots de ce lien ont été corrigés le {days}.',
    gone: 'Les mots de ce lien figuraient dans ce texte jusqu’au {days}. Ils n’y figurent plus.',
    lost: 'Le texte vers lequel mène ce lien a été corrigé le {days}. Les mots d’avant n’ont pas été conservés\u00a0: nul ne peut dire si ce sont les mêmes.',
    notMade:
      'Ce lien n’a pas été créé ici, ou il a été modifié\u00a0: aucune version de ce texte n’a eu ses mots à cette adresse.',
    unchecked:
      'Les versions antérieures de ce texte n’ont pas pu être lues\u00a0: on ne sait pas si les mots de ce lien y figurent.',
    partial: 'Seule une partie de ce texte peut être montrée. On ne peut dire ici si les mots de ce lien y figurent.',
    stoodHere: 'Ce vers quoi mène ce lien figurait dans ce texte.',
    asLinked: 'Avant',
    asItStands: 'Maintenant',
    nothingNow: 'Rien n’a pris sa place.',
    notKept: 'Les mots qui figuraient ici n’ont pas été conservés.',
    putIn: 'Ajouté',
    show: 'Montrer ce qui a changé',
    close: 'Fermer',
    firstPublished: 'Publié ici pour la première fois le {date}',
    publishedCorrected: 'Publié ici pour la première fois le {date}, corrigé le {days}',
    correctedOn: 'Corrigé le {date}',
    onlyMoved: 'Des paragraphes ont changé de place\u202f; aucun mot n’a changé.',
    allVersions: 'Toutes les versions en données',
    copiedParagraph: 'Lien vers le paragraphe {number} copié',
    copiedWordsOf: 'Lien vers les paroles de {name} copié',
  },

  // Keys of the keyboard.
  keys: {
    door: 'Touches',
    title: 'Touches de ces pages',
    next: 'Prise de parole, paragraphe ou entrée suivants',
    previous: 'Précédent',
    search: 'Rechercher',
    copy: 'Copier le lien des mots sélectionnés, ou de ce qui est affiché',
    help: 'Cette liste',
    use: 'Utiliser ces touches',
    close: 'Fermer',
    atEnd: 'Plus rien sur cette page',
    atStart: 'Rien avant sur cette page',
  },

  // Speakers and whoever is quoted.
  people: {
    description: 'Toutes les personnes dont les paroles sont dans les archives.',
    lead: 'Toutes les personnes dont les paroles sont dans les archives, avec le nombre de déclarations.',
    nobody: 'Personne n’est nommé comme intervenant.',
    institutions: 'Institutions',
    quotedOnly: 'Seulement cités par d’autres',
    personDescription: '{name}\u00a0: {count} dans les archives.',
    quotedInMore: {
      one: ', et des citations dans {n} autre',
      many: ', et des citations dans {n} autres',
      other: ', et des citations dans {n} autres',
    },
    offices: 'Fonctions',
    alsoWritten: 'Autres graphies',
    reference: 'Référence',
    statements: 'Déclarations',
    ways: 'Accès aux listes',
    'by-speakers': 'Par nom',
    'by-organisations': 'Par État et organisme',
    'by-offices': 'Par fonction',
    'by-places': 'Lieux',
    'by-events': 'Événements',
    timeline: {
      one: '{n} texte sur une ligne du temps de {first} à {last}',
      many: '{n} de textes sur une ligne du temps de {first} à {last}',
      other: '{n} textes sur une ligne du temps de {first} à {last}',
    },
    known: 'Ce que l’on sait en dehors des textes',
    noRecord:
      'Les archives n’ont pas de notice sur cette personne. Le nom figure tel que les textes l’impriment\u202f; ce qui est imprimé autrement n’est pas tenu pour la même personne.',
    noRecordSurname:
      'Un texte n’imprime ici qu’un nom de famille, et les archives n’ont pas de notice sur la personne. Il désigne qui parle dans ce seul texte\u00a0:',
    printedAs: 'Apparaît dans les textes comme',
    reportedBy: 'Publié par',
    together: 'Dans les mêmes textes',
    quotations: 'Paroles citées',
    moreInText: {
      one: '{n} autre dans ce texte',
      many: '{n} d’autres dans ce texte',
      other: '{n} autres dans ce texte',
    },
    before: 'Avant\u00a0:',
    after: 'Après\u00a0:',
    yearNotKnown: 'Année inconnue',
    goneTitle: '{name}\u00a0: lu autrement à présent',
    goneSay:
      'Cette adresse a été publiée pour le nom {name}. Les textes sont lus autrement aujourd’hui, et personne n’y porte plus ce nom.',
    goneOther: 'Cette adresse a été publiée pour {name}. Aucun texte des archives ne s’y rapporte plus.',
    movedTitle: '{name}\u00a0: cette page a changé d’adresse',
    movedSay:
      'Les archives ont désormais une notice sur la personne que des textes nommaient {name}\u00a0: <page>{person}</page>.',
    perhaps: 'Notices qui portent ce nom\u00a0:',
    narrow: 'Réduire la liste',
    narrowNone: 'Aucun nom ne convient.',
    letters: 'Lettres',
    surnames: 'Avec le seul nom de famille',
    surnamesSay: 'Une entrée par texte\u00a0: un même nom de famille dans deux textes peut désigner deux personnes.',
    withoutRecord: 'sans notice',
    search: 'Chercher dans ces textes',
    follow: 'Suivre par flux',
  },

  // Offices.
  offices: {
    title: 'Fonctions',
    lead: 'Fonctions que des personnes des archives ont exercées, par État.',
    none: 'Aucune fonction n’est encore connue.',
    noOrganisation: 'D’aucune organisation',
    holders: 'Qui l’a exercée',
    known: { one: '{n} mandat connu', many: '{n} de mandats connus', other: '{n} mandats connus' },
    description: {
      one: '{title}\u00a0: {n} mandat connu.',
      many: '{title}\u00a0: {n} de mandats connus.',
      other: '{title}\u00a0: {n} mandats connus.',
    },
    gap: '{time}\u00a0: titulaire inconnu',
    overlap: '{time}\u00a0: exercée par les deux',
    nothingSaid: 'rien de cette personne dans les archives',
    statements: 'Dit dans cette fonction',
  },

  // Places.
  places: {
    title: 'Lieux',
    lead: 'Où des paroles ont été dites ou un texte daté, tel que les textes l’impriment.',
    none: 'Aucun texte ne nomme de lieu.',
    asPrinted: 'Le nom tel que les textes l’impriment. Une autre graphie a sa propre page.',
    description: '{name}\u00a0: {count} dans les archives.',
    heard: 'Qui a parlé ici',
  },

  // Sources.
  sources: {
    description: 'Qui a publié les textes des archives.',
    lead: 'Qui a publié les textes, avec le nombre de déclarations de chacun.',
    printed: 'Nommées dans un texte, sans notice',
    unknown: {
      one: '{n} déclaration d’une source inconnue.',
      many: '{n} de déclarations d’une source inconnue.',
      other: '{n} déclarations d’une source inconnue.',
    },
    sourceDescription: '{name}\u00a0: {count} dans les archives.',
    toldBy: 'Reconnue à',
    home: 'Site',
    rights: 'Droits',
    inArchive: 'Dans les archives',
    gaps: 'Rien pour',
    speakers: 'De qui elle a publié les paroles',
    kinds: 'Types de textes',
  },

  // Organisations.
  organisations: {
    title: 'Organisations',
    lead: 'États, ministères et autres organismes qui s’expriment dans les archives, ou que ses intervenants ont servis.',
    none: 'Aucune n’est encore nommée.',
    description: {
      one: '{name}\u00a0: {n} déclaration en son nom.',
      many: '{name}\u00a0: {n} de déclarations en son nom.',
      other: '{name}\u00a0: {n} déclarations en son nom.',
    },
    inItsName: {
      one: '{n} déclaration en son nom',
      many: '{n} de déclarations en son nom',
      other: '{n} déclarations en son nom',
    },
    noneInItsName: 'Aucune déclaration en son nom',
    tree: 'Structure',
    offices: 'Fonctions',
    sources: 'Publie en tant que',
  },

  // Events.
  events: {
    title: 'Événements',
    lead: 'Événements datés à partir desquels des textes comptent les jours, et ce qui a été dit ces jours-là.',
    none: 'Aucun texte ne se rapporte à un événement daté.',
    description: '{name}, {date}.',
    phrases: 'Apparaît dans les textes comme',
    counting: 'Datés d’après lui',
    onDay: 'Dit ce jour-là',
  },

  // The search page.
  search: {
    description: 'Rechercher chaque mot des archives.',
    hint: 'Les autres formes d’un mot sont trouvées aussi. Les «\u00a0guillemets\u00a0» trouvent une expression mot pour mot.',
    withoutScript:
      'La recherche fonctionne dans le navigateur et nécessite JavaScript. Tout est accessible sans elle\u00a0: par <dates>date</dates>, par <speakers>intervenant</speakers>, par <sources>source</sources>, et <undated>ce qui n’a pas de date</undated>.',
    noIndex: 'L’index de recherche n’est pas là',
    noIndexWhy:
      'Il est créé avec les pages\u00a0: {build}. Tant que vous travaillez sur les archives avec {dev}, c’est l’index de la dernière construction qui sert.',
    byHand:
      'À la main\u00a0: les <dates>dates</dates>, les <speakers>intervenants</speakers>, les <sources>sources</sources>.',
    filters: 'Filtres',
    years: 'Années',
    from: 'De',
    to: 'à',
    any: 'toutes',
    undatedOnly: 'sans date seulement',
    clear: 'Retirer tous les filtres',
    results: 'Résultats',
    order: 'Ordre',
    relevance: 'pertinence',
    newest: 'plus récentes d’abord',
    oldest: 'plus anciennes d’abord',
    loosen: 'Chercher ces mots sous toute forme et dans tout ordre',
    quoted: '«\u00a0{words}\u00a0»',
    unknown: {
      one: '{words} n’est dans aucune déclaration.',
      many: '{words} ne sont dans aucune déclaration.',
      other: '{words} ne sont dans aucune déclaration.',
    },
    unknownAmongOthers: {
      one: '{words} n’est dans aucune déclaration. Les résultats ont été trouvés par les autres mots.',
      many: '{words} ne sont dans aucune déclaration. Les résultats ont été trouvés par les autres mots.',
      other: '{words} ne sont dans aucune déclaration. Les résultats ont été trouvés par les autres mots.',
    },
    wordForWord: '{words} figure mot pour mot dans chacune d’elles, aux majuscules et à la forme des guillemets près.',
    none: 'Aucune déclaration ne contient {words} mot pour mot.',
    noneFiltered: 'Aucune déclaration, avec ces filtres, ne contient {words} mot pour mot.',
    noneWithAll: 'Aucune déclaration ne contient à la fois {words} mot pour mot et les autres mots.',
    noneWithAllFiltered:
      'Aucune déclaration, avec ces filtres, ne contient à la fois {words} mot pour mot et les autres mots.',
    near: {
      one: '{n} autre déclaration contient ces mots sous une autre forme ou dans un autre ordre.',
      many: '{n} d’autres déclarations contiennent ces mots sous une autre forme ou dans un autre ordre.',
      other: '{n} autres déclarations contiennent ces mots sous une autre forme ou dans un autre ordre.',
    },
    notCompared: {
      one: '{n} autre candidate n’a pas été comparée mot pour mot. Un filtre en réduit le nombre.',
      many: '{n} d’autres candidates n’ont pas été comparées mot pour mot. Un filtre en réduit le nombre.',
      other: '{n} autres candidates n’ont pas été comparées mot pour mot. Un filtre en réduit le nombre.',
    },
    morePlaces: {
      one: 'et {n} autre endroit dans ce texte',
      many: 'et {n} d’autres endroits dans ce texte',
      other: 'et {n} autres endroits dans ce texte',
    },
    showMore: 'Afficher {n} de plus sur {left}',
    all: { one: '{n} déclaration en tout', many: '{n} de déclarations en tout', other: '{n} déclarations en tout' },
    nothing: 'Rien trouvé',
    nothingFiltered: 'Rien trouvé avec ces filtres',
  },

  // What a search was understood as, what was doubtful in it, and what is nearest to nothing.
  said: {
    words: {
      one: '{words} sous toutes ses formes',
      many: '{words}, chacun sous toutes ses formes',
      other: '{words}, chacun sous toutes ses formes',
    },
    exactWords: { one: '{words} tel quel', many: '{words}, chacun tel quel', other: '{words}, chacun tel quel' },
    phrase: 'l’expression {words}',
    phraseForms: 'l’expression {words}, chaque mot sous toutes ses formes',
    near: {
      one: '{left} à côté de {right}',
      many: '{left} à {n} mots ou signes au plus de {right}',
      other: '{left} à {n} mots ou signes au plus de {right}',
    },
    without: 'sans {words}',
    everything: 'tout',
    speaker: 'par {names}',
    own: 'dans les seuls propos de {names}',
    source: 'source\u00a0: {names}',
    kind: 'genre\u00a0: {names}',
    lang: 'langue\u00a0: {names}',
    organisation: 'organisation\u00a0: {names}',
    place: 'lieu\u00a0: {names}',
    not: 'sauf {what}',
    onDay: 'le {date}',
    inPeriod: 'en {date}',
    inRange: '{range}',
    until: 'jusqu’à {date}',
    possibly: '{when}, ou peut-être',
    undated: 'sans date',
    unclosed: 'Le guillemet de {part} n’est jamais fermé\u00a0: l’expression va jusqu’à la fin.',
    unknownField: 'Aucun filtre ne porte le nom qui est dans {part}\u00a0: ce sont des mots.',
    emptyField: '{part} n’a pas de valeur et a été laissé de côté.',
    notADate: '{part} n’est pas une date et a été laissé de côté.',
    unsureDate:
      '{part} peut désigner plusieurs dates\u00a0; la plus probable a été retenue. L’année d’abord, comme dans {example}, ne laisse aucun doute.',
    turnedRound: '{part} finit avant de commencer\u00a0: les deux bouts ont été échangés.',
    twoDates: 'Deux dates ne peuvent valoir ensemble\u00a0: la dernière compte, {part}.',
    noMinusDate: 'Une date ne peut être exclue\u00a0: {part} a été ignoré.',
    lonelyNear: '{part} demande un mot ou une expression de chaque côté, et a été ignoré.',
    nearTooFar: '{part} va plus loin qu’on ne peut le dire\u00a0: {n} mots ou signes ont été retenus.',
    lonelyOr: 'OR choisit entre des mots et des expressions\u00a0: ici les deux côtés sont demandés.',
    noBeginnings: '{part} est pris comme un mot\u00a0: les débuts de mots ne peuvent être comptés.',
    tooLong: 'La requête est trop longue\u00a0: elle a été coupée avant {part}.',
    several: {
      one: '{typed} convient à {n} nom\u00a0: {names}.',
      many: '{typed} convient à {n} noms, tous retenus\u00a0: {names}.',
      other: '{typed} convient à {n} noms, tous retenus\u00a0: {names}.',
    },
    nobodySpeaker: 'Personne du nom de {typed} ne parle dans ces archives.',
    nobodySource: 'Aucune source ne s’appelle {typed}.',
    nobodyKind: 'Aucun genre de texte ne s’appelle {typed}.',
    nobodyLang: 'Aucun texte n’est dans une langue appelée {typed}.',
    nobodyOrganisation: 'Aucune organisation ne s’appelle {typed}.',
    nobodyPlace: 'Aucun lieu ne s’appelle {typed}.',
    refused:
      '{word} se trouve à trop d’endroits pour qu’on les cherche un à un, comme le demande {what}. Un mot plus rare ou un filtre y aide.',
    within: 'Les filtres et les dates laissent {count} sur {all}.',
    anywhere: 'Sans filtres ni dates\u00a0: {count}.',
    alone: '{what}\u00a0: {count}.',
    spared: 'Sans {what}\u00a0: {count}.',
    together: 'Tous les mots de {phrase}, sous toute forme et dans tout ordre\u00a0: {count}.',
    longest: 'La plus longue partie de {phrase} qui se trouve ici est {part}\u00a0: {count}.',
    nearly: 'Presque\u00a0: {printed}, {count}.',
  },

  // Data to take away.
  data: {
    nav: 'Données',
    title: 'Données à télécharger',
    description:
      'Toutes les archives en fichiers\u00a0: notices, tableaux, TEI, sommes de contrôle et ce qui les explique.',
    lead: 'Tout ce que ces archives montrent, en fichiers pour un tableur, un script ou d’autres archives. Tant que rien ne change, les fichiers restent les mêmes, octet pour octet.',
    asOf: 'État du {date}. {statements}.',
    contents: 'Les archives',
    tables: 'Tableaux',
    tablesAre:
      'Valeurs séparées par des virgules, en UTF-8\u202f; la première ligne porte les noms des colonnes. Le paquet de données dit ce que contient chacune.',
    describing: 'Ce qui les explique et les prouve',
    rows: { one: '{n} ligne', many: '{n} lignes', other: '{n} lignes' },
    records:
      'Chaque déclaration avec ses mots, ses adresses, ses citations et ses preuves\u00a0: un objet JSON par ligne.',
    schema: 'Ce qu’est chaque propriété d’une telle notice, en JSON Schema.',
    statements:
      'Une ligne par déclaration, sans ses mots\u00a0: dates, titre, type, intervenants, source, lieu, langue.',
    speakers: 'Les intervenants principaux de chaque déclaration, avec leurs fonctions.',
    paragraphs: 'Les mots\u00a0: une ligne par paragraphe, avec sa prise de parole, son intervenant et son adresse.',
    turns: 'Chaque prise de parole d’une transcription, avec son étiquette, son intervenant et tous ses mots.',
    quotations: 'Chaque passage de discours direct dans une dépêche, avec la personne dont ce sont les mots.',
    evidence:
      'Comment chaque valeur de chaque déclaration est connue\u00a0: la règle, la ligne et les mots qui le disent.',
    relations: 'Quelles déclarations sont le même texte, des parties l’une de l’autre ou des traductions.',
    people: 'Tous ceux qui parlent ou sont cités, avec leurs autres noms et identifiants.',
    offices: 'Les fonctions de ces personnes, avec leurs dates.',
    organisations: 'États, ministères et autres organismes.',
    sources: 'Qui a publié les textes, et sous quels droits.',
    places: 'Les lieux où les déclarations disent avoir été faites ou publiées.',
    events: 'Des événements datés à partir desquels les textes comptent les jours.',
    addresses: 'Toutes les adresses jamais publiées, et ce qu’elles répondent.',
    corpus:
      'Toutes les déclarations en un corpus TEI (Parla-CLARIN), intervenants, prises de parole et citations marqués.',
    package: 'La description pour les programmes\u00a0: un Data Package, avec le type de chaque colonne.',
    checksums: 'Le SHA-256 de chaque fichier.',
    bib: 'Toutes les déclarations en BibTeX.',
    ris: 'Toutes les déclarations en RIS.',
    csl: 'Toutes les déclarations en CSL-JSON.',
    one: 'Une seule déclaration',
    oneIs:
      'À côté de la page de chaque déclaration se trouvent les mêmes mots en fichiers\u00a0: mettez la terminaison derrière son adresse, à la place de la dernière barre oblique.',
    examples: 'Pour commencer',
    exampleFetch: 'Télécharger un tableau et vérifier qu’il est arrivé entier',
    exampleJq: 'Les titres de tous les discours, avec jq',
    examplePandas: 'Un tableau en Python',
    exampleR: 'Un tableau en R',
    exampleSql: 'Un premier aperçu avec SQLite',
    know: 'Ce qu’il faut savoir',
    dates:
      'Une date est donnée aussi bien qu’elle est connue, en EDTF (ISO 8601-2), comme {example}. À côté se trouvent le premier et le dernier jour qu’elle laisse possibles\u202f; une cellule vide veut dire que personne ne le sait.',
    formulas:
      'Les cellules contiennent les mots tels qu’ils ont été imprimés, même s’ils commencent par l’un des signes {signs}. Un tableur peut prendre une telle cellule pour une formule\u00a0: importez les colonnes comme texte.',
    offsets:
      'Les citations sont comptées en unités UTF-16, comme le font JavaScript et Java. Les lignes des tableaux finissent par CR LF\u202f; à l’intérieur d’une cellule, par LF.',
    promise: 'Des colonnes et des propriétés peuvent s’ajouter\u202f; aucune ne change de nom ni de sens.',
    rights: 'Droits',
    rightsOf:
      'Les textes restent sous les droits de leurs sources, indiqués dans {file}. Quand tous les mots ne peuvent être montrés, aucun fichier n’en a plus que la page, et la colonne {column} le dit.',
    cite: 'Pour citer les données, nommez les archives, leur état et cette adresse\u00a0: {archive}, {date}, {address}.',
    harvest: 'Pour les programmes qui reviennent',
    harvestFeeds:
      'Les <feeds>flux</feeds> des archives, de chaque type de texte, de chaque source, de chaque intervenant, et des rectifications.',
    harvestSitemap:
      'Un <sitemap>plan du site</sitemap> avec le jour de la dernière modification de chaque déclaration, et <llms>llms.txt</llms>, un bref guide pour les modèles de langage.',
    harvestOai:
      'Les <oai>notices à moissonner</oai> (OAI-PMH 2.0, Dublin Core). Le protocole interroge par une requête, que des fichiers ne savent pas lire\u00a0: cette adresse répond à ListRecords avec toutes les notices, quelle que soit la requête. Les réponses aux autres verbes se trouvent sous {folder}, pour les serveurs qui savent choisir un fichier d’après une requête.',
  },

  // Feeds.
  feeds: {
    title: 'Flux',
    description:
      'Ce que l’on peut suivre\u00a0: les archives, leurs rectifications, les types de textes, les sources et les intervenants.',
    lead: 'Chaque flux contient les cinquante dernières déclarations publiées ici, dans trois formats au même contenu. Tout lecteur de flux prend les deux premiers.',
    archive: 'Les archives',
    kinds: 'Types de textes',
    sources: 'Sources',
    speakers: 'Intervenants',
    speakersHave:
      'Chaque <speakers>intervenant</speakers> qui a une notice, et quiconque, nommé en entier, parle dans une déclaration, a des flux sous sa page\u00a0: ajoutez {ending} à son adresse.',
    days: 'Le jour d’un élément est celui où ces archives l’ont publié\u202f; la date des mots est dans son texte, aussi bien qu’elle est connue.',
    forms: '{name} en {form}',
    titled: '{name}\u00a0: {archive}',
    correctionsOnly: 'Rectifications',
    correctionsSay: 'Déclarations corrigées ou retirées après leur publication.',
    corrected: 'Rectifiée\u00a0: {title}',
    correctedSays: {
      one: '{n} paragraphe modifié le {date}.',
      many: '{n} paragraphes modifiés le {date}.',
      other: '{n} paragraphes modifiés le {date}.',
    },
    withdrawn: 'Retirée\u00a0: {id}',
  },

  // Rights.
  rights: {
    label: 'Ce qui peut être montré',
    quotations: 'De ce texte, seules les citations peuvent être montrées ici. […] tient lieu des mots omis.',
    record: 'Les mots de ce texte ne peuvent pas être montrés ici\u00a0: ceci en est la notice.',
    originalAt: 'L’original se trouve chez <source>{name}</source>.',
  },

  // Reading: reports side by side, translations, said before and later.
  reading: {
    contents: 'Sommaire',
    turns: { one: '{n} prise de parole', many: '{n} prises de parole', other: '{n} prises de parole' },
    turnsFromTo: 'Prises de parole {from} à {to}',
    whoSpeaks: 'Qui parle',
    reports: 'Les mêmes paroles dans d’autres dépêches',
    reportsDoor: { one: '{n} autre dépêche', many: '{n} autres dépêches', other: '{n} autres dépêches' },
    besideEachOther: 'Les lire côte à côte',
    wholeQuotations: {
      one: 'sur {of} citations d’ici, {n} mot pour mot',
      many: 'sur {of} citations d’ici, {n} mot pour mot',
      other: 'sur {of} citations d’ici, {n} mot pour mot',
    },
    passages: { one: '{n} passage de ce texte', many: '{n} passages de ce texte', other: '{n} passages de ce texte' },
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
    compareTitle: 'À côté d’autres dépêches\u00a0: {title}',
    compareHeading: 'À côté d’autres dépêches',
    compareLead:
      'Ce texte, paragraphe par paragraphe, à côté de ce que d’autres impriment des mêmes paroles. Chaque paragraphe de chaque texte figure ici, dans son ordre.',
    compareDescription: {
      one: '{title}, à côté de {n} autre dépêche',
      many: '{title}, à côté de {n} autres dépêches',
      other: '{title}, à côté de {n} autres dépêches',
    },
    shared: 'd’autres impriment aussi ces mots',
    added: 'formulé ainsi là seulement',
    leftOut: 'omis là',
    leftOutWords: 'omis\u00a0: {words}',
    thisText: 'Ce texte',
    onlyHere: 'Dans aucun des autres',
    aloneIn: 'Seulement chez {name}',
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
    namedOffices: 'Fonctions',
    namedPlaces: 'Lieux',
    namedEvents: 'Événements',
    inParagraph: 'paragraphe {number}',
    doors: 'Se servir de ce texte',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    quotedHere: 'Cités ici',
    notKnownWhose: 'on ne sait de qui',
    putIn: 'Ajouté par l’éditeur du texte',
  },

  // About the archive.
  about: {
    description: 'Ce que contient {archive}, et comment les dates et les noms y sont connus.',
    holds: '{archive}\u00a0: {statements} provenant de {files}.',
    rawFiles: { one: '{n} fichier brut', many: '{n} de fichiers bruts', other: '{n} fichiers bruts' },
    words: 'Les mots',
    wordsAsPrinted:
      'Les mots sont montrés tels qu’ils ont été imprimés\u00a0: orthographe, ponctuation et erreurs comprises. Ce qui entourait un texte sans lui appartenir, comme la navigation d’une page web, est laissé de côté et nommé\u202f; chaque ligne d’un fichier brut est dans une déclaration ou parmi ce qui a été laissé de côté.',
    rawKept:
      'Chaque fichier brut est conservé tel qu’il a été reçu. Depuis une déclaration, «\u00a0Tel que reçu\u00a0» mène à ses lignes.',
    withoutStatement: 'Ces fichiers bruts ne contiennent pas de déclaration propre\u00a0:',
    dates: 'Les dates',
    datesMean:
      'La date d’une déclaration est le jour où les mots ont été dits, pour autant qu’on le connaisse. Une date entre [crochets] n’est pas imprimée dans le texte\u202f: elle a été établie. Là où plusieurs jours sont possibles, tous sont nommés\u202f; là où l’on ne sait rien, la déclaration est <undated>sans date</undated>. Aucune date n’est jamais supposée.',
    evidence:
      'Date, intervenant, source et lieu disent chacun sur quoi ils reposent, avec la ligne et les mots du fichier brut.',
    ruleIs: 'Les règles qui lisent les textes sont mesurées sur des textes aux réponses connues. Une règle est',
    measured:
      'Ce que la mesure a donné, et où les règles restent en deçà\u00a0: <accuracy>Quelle est l’exactitude de ces archives\u202f?</accuracy>',
    links: 'Les liens',
    linksMean:
      'L’adresse d’une déclaration ne change pas. Le numéro à côté d’un paragraphe et le nom au-dessus d’une prise de parole sont eux-mêmes des liens\u00a0: ils sont faits à partir des mots, si bien qu’ils continuent à désigner les mêmes mots quand on ajoute quelque chose avant.',
    rights: 'Droits',
    contact: 'Contact',
  },

  // How accurate the archive is.
  accuracy: {
    title: 'Quelle est l’exactitude de ces archives\u202f?',
    description:
      'Combien de fois dates, intervenants, sources et citations sont justes, mesuré sur des textes aux réponses connues.',
    lead: 'Dates, intervenants, sources et citations sont lus dans les textes par des règles. Les règles sont éprouvées sur des textes dont les réponses sont connues.',
    leadMeasured:
      'Dates, intervenants, sources et citations sont lus dans les textes par des règles. Les règles sont éprouvées sur des textes dont les réponses sont connues, et voici combien de fois elles ont eu raison.',
    nothingYet:
      'Rien n’a encore été mesuré. <sure>Les mots qui disent la sûreté d’une règle</sure> indiquent ce qu’elle vise\u202f; combien de fois elle a raison n’est pas connu.',
    invented:
      'Les textes de ces archives sont inventés. Ce qui est montré ici a été mesuré sur de vrais textes d’autrui, avec les mêmes règles.',
    set: '{texts}, mesure du {date}',
    setUnmet: 'Maisons encore jamais rencontrées\u00a0: {texts}, mesure du {date}',
    setIs:
      'L’ensemble «\u00a0{name}\u00a0» (réponses {digest}), en {languages}. Chaque texte a été lu sans autre appui que les autres textes de l’ensemble et les notices de personnes, d’organisations et de sources.',
    unmetIs:
      'Ce que la lecture apprend d’exemples a été réappris pour chaque partie de l’ensemble, sans aucun texte des maisons qui s’y trouvent\u00a0: ainsi sont lus les textes d’une maison qui vous est propre.',
    caption: 'Combien de fois chaque champ était juste',
    field: 'Champ',
    given: 'Justes, parmi ceux donnés',
    found: 'Trouvés, parmi ceux à trouver',
    smallPrint:
      'En petits caractères sous un chiffre\u00a0: les cas comptés, et entre parenthèses l’intervalle où se trouve, 95 fois sur 100, la part pour tous les textes de ce genre. Ce qu’un texte ne dit pas peut rester ouvert et n’est pas compté comme manquant.',
    honest: 'Les mots qui disent la sûreté sont-ils honnêtes\u202f?',
    honestIs:
      'Chaque valeur dit à quel point la règle qui la fonde est sûre. Voici combien des valeurs ainsi publiées étaient justes.',
    tierIs: '<b>{counted}</b>, {percent}',
    tierKept: '<b>{counted}</b>, {percent}\u00a0: comme promis.',
    tierMissed: '<b>{counted}</b>, {percent}\u00a0: moins que les {promised} promis.',
    counted: '{right}\u00a0sur\u00a0{of}',
    percent: '{percent}\u00a0%',
    countedInRange: '{counted} ({range})',
    notCounted: 'non compté',
    meanOfPages: 'moyenne des pages',
    bySource: 'Par source',
    bySourceIs:
      'Sources ayant au moins trois textes dans l’ensemble\u202f; trouvés, parmi ce qui était à trouver. Si peu de cas montrent où regarder, non combien de fois une source est bien lue.',
    earlier: 'Auparavant',
    earlierIs: 'Les mêmes textes et réponses, les jours précédents\u00a0:',
    notMeasured: 'Ce qui n’est pas mesuré',
    noAnswers: '{fields}\u00a0: l’ensemble n’a pas de réponses.',
    notMeasuredEither:
      'Les fonctions des intervenants, qui parle dans une prise de parole, et les textes de langues ou de formes absentes de l’ensemble ne sont pas mesurés non plus. Une décision de la rédaction n’est pas l’œuvre d’une règle et n’est pas comptée.',
    expectLess:
      'Les règles ont été écrites, et ce qui s’apprend d’exemples a été appris, avec ces textes sous la main. Sur des textes que personne n’a vus, attendez-vous à moins.',
    expectLessUnmet:
      'Les règles écrites, et non apprises, l’ont été avec une partie de ces textes sous la main. Sur des textes que personne n’a vus, attendez-vous à moins.',
  },

  // Raw files, line by line.
  lines: {
    line: 'Ligne {line}',
    lines: 'Lignes {first}–{last}',
    lineWord: 'Ligne',
    description: 'Le fichier brut {file}, ligne par ligne.',
    back: 'Retour à la déclaration',
    asReceived: {
      one: 'Tel que reçu, {n} ligne, {encoding}.',
      many: 'Tel que reçu, {n} de lignes, {encoding}.',
      other: 'Tel que reçu, {n} lignes, {encoding}.',
    },
    notDecoded: 'non décodé',
    bytes: 'Les octets',
    duplicate: 'Contient les mêmes octets que {file}\u202f; les déclarations viennent de ce fichier-là.',
    in: 'Dans {title}',
    leftOut: 'Laissé de côté\u00a0: {reason}',
  },

  // Where nothing stands.
  notFound: {
    title: 'Introuvable',
    description: 'Il n’y a rien à cette adresse.',
    heading: 'Rien ne se trouve à cette adresse',
    lead: 'Une déclaration publiée garde son adresse\u202f: le lien a peut-être été tronqué ou mal saisi.',
    start:
      'Ou partez des <years>années</years>, des <speakers>intervenants</speakers> ou des <sources>sources</sources>. Vous pouvez prévenir la personne qui vous a envoyé ici, et nous aussi\u00a0: {contact}.',
  },

  // What is said below a title that the text does not print.
  titleNote: {
    decided: 'Titre donné par la rédaction\u202f; le texte en a un autre ou n’en a pas.',
    derived: 'Le texte n’a pas de titre\u202f; en voici les premiers mots.',
  },

  // Where a title is from.
  titleIs: {
    printed: 'tel qu’imprimé',
    decided: 'de la rédaction',
    derived: 'les premiers mots',
  },

  // Main facts, in running text.
  fact: {
    date: 'date',
    speakers: 'intervenant',
    institution: 'institution',
    source: 'source',
    place: 'lieu',
  },

  // How the main facts are known, in one sentence.
  known: {
    stated: 'indiqué\u00a0: {fields}',
    inferred: 'déduit\u00a0: {fields}',
    decided: 'décidé\u00a0: {fields}',
    all: '{facts}.',
    notRecorded: 'Non consigné.',
  },

  // Kinds of sources.
  sourceKind: {
    agency: 'agence',
    newspaper: 'journal',
    broadcaster: 'radio ou télévision',
    ministry: 'ministère',
    mission: 'mission',
    government: 'gouvernement',
    international: 'internationale',
    other: 'autre',
  },

  // Kinds of organisations.
  organisationKind: {
    state: 'État',
    government: 'gouvernement',
    ministry: 'ministère',
    mission: 'mission',
    international: 'internationale',
    party: 'parti',
    other: 'autre',
  },

  // What is measured.
  measure: {
    read: 'Textes lus',
    statements: 'Déclarations dans un fichier',
    title: 'Titre',
    'date-day': 'Le jour, là où le texte le donne',
    'date-single': 'Jours uniques',
    'date-kept': 'Partie d’une date, là où le texte n’en donne pas plus',
    'date-room': 'Dates ouvertes qui contiennent le vrai jour',
    published: 'Jour de publication, là où il est imprimé',
    'published-right': 'Jours de publication',
    speakers: 'Intervenants',
    institution: 'Institution, là où personne ne parle',
    source: 'Source',
    kind: 'Type de texte',
    lang: 'Langue',
    place: 'Lieu',
    turns: 'Prises de parole',
    quotations: 'Citations',
    'turn-speakers': 'Qui prend la parole',
    attribution: 'Qui est cité',
    'words-kept': 'Mots appartenant au texte, conservés',
    furniture: 'Mots de la page alentour, laissés de côté',
    'words-given': 'Mots d’une page, parmi ceux conservés',
    'words-found': 'Mots d’une page, parmi ceux à conserver',
  },
};
