/** What sites print around their own name, by form. Words are small letters; `~` stands where the name does. */

/** Rights that somebody reserves: the name is the rest of the line. */
export const RIGHTS: readonly string[] = [
  'all rights reserved',
  'all content',
  'all site contents',
  'copyright',
  'alle rechte vorbehalten',
  'alle rechten voorbehouden',
  'alle rettigheder forbeholdes',
  'alle rettigheter',
  'alla rättigheter',
  'tous droits réservés',
  'tous droits de reproduction',
  'derechos reservados',
  'todos los derechos reservados',
  'todos os direitos reservados',
  'direitos reservados',
  'tutti i diritti riservati',
  'riproduzione riservata',
  'wszelkie prawa zastrzeżone',
  'prawa zastrzeżone',
  'všechna práva vyhrazena',
  'všetky práva vyhradené',
  'minden jog fenntartva',
  'toate drepturile rezervate',
  'sva prava pridržana',
  'tüm hakları saklıdır',
  'her hakkı saklıdır',
  'все права защищены',
  'все права сохранены',
  'усі права захищені',
  'всі права захищені',
  'всички права запазени',
  'جميع الحقوق محفوظة',
  'حقوق النشر',
  'کلیه حقوق',
  'כל הזכויות שמורות',
  'hak cipta',
  'με επιφύλαξη παντός δικαιώματος',
  '版权所有',
  '版權所有',
  '著作権',
  'all rights',
  '무단 전재',
  'สงวนลิขสิทธิ์',
  'bản quyền',
  'सर्वाधिकार सुरक्षित',
];

/** How a site speaks of itself before its name. */
export const BEFORE_ITSELF: readonly string[] = [
  'about',
  'about us',
  'follow',
  'follow us on',
  'contact',
  'advertise with',
  'advertise on',
  'advertise in',
  'subscribe to',
  'sign up to',
  'sign up for',
  'more from',
  'more on',
  'read more from',
  'latest from',
  'welcome to',
  'join',
  'support',
  'download',
  'search',
  'powered by',
  'published by',
  'careers at',
  'jobs at',
  'send tips to',
  'write for',
  'get',
  'über',
  'mehr von',
  'mehr zu',
  'folge',
  'folgen sie',
  'werben bei',
  'arbeiten bei',
  'jobs bei',
  'willkommen bei',
  'ihre werbung im',
  'suivez',
  'à propos de',
  'plus de',
  'abonnez-vous à',
  'nous suivre sur',
  'sobre',
  'acerca de',
  'siga a',
  'sigue a',
  'síguenos en',
  'más de',
  'suscríbete a',
  'quem somos',
  'mais de',
  'siga o',
  'chi siamo',
  'segui',
  'over',
  'volg',
  'om',
  'följ',
  'følg',
  'o nas',
  'obserwuj',
  'o serwisie',
  'о',
  'подписаться на',
  'про',
  '关于',
  '關於',
];

/** What stands behind a site's name in its menu: `~ Newsletter`, `~ App`. */
export const BEHIND_ITSELF: readonly string[] =
  'app apps newsletter newsletters shop store plus + live tv jobs abo abonnieren e-paper epaper podcast podcasts premium pro media archiv archive archives subscriptions subscribe events editorial studio staff store magazine home homepage digital international online deutsch espanol english international edition media group mediathek'.split(
    ' ',
  );

/** Labels that a source stands behind. */
export const SOURCE_LABELS: readonly string[] =
  'source|sources|source_url|agency|publisher|published by|organisation|organisations|organization|issued by|released by|from|outlet|url|site|website|web|quelle|herausgeber|fuente|fonte|kilde|källa|bron|źródło|zdroj|forrás|sursa|kaynak|источник|джерело|източник|πηγή|来源|來源|文章来源|信息来源|新闻来源|发布单位|發布單位|发布机构|发文机关|供稿|出典|発表|제공|organismo|dependencia|emisor|émetteur|emittent|órgão|ente|kurum|ведомство|орган|출처|المصدر|منبع|מקור|sumber|nguồn'.split(
    '|',
  );

/** Words that names of newspapers, agencies and stations have. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  (
    'news times post press agency daily herald tribune gazette journal chronicle telegraph guardian mail star sun mirror express observer review ' +
    'standard independent examiner inquirer sentinel dispatch record register courier bulletin argus radio television tv broadcasting broadcaster channel ' +
    'network media magazine weekly today wire report reporter online network ' +
    'zeitung nachrichten tageblatt tagblatt anzeiger blatt presse rundschau kurier bote allgemeine spiegel rundfunk fernsehen magazin morgenpost ' +
    'journal presse nouvelles nouvelliste monde agence gazette figaro echos parisien libération radio télévision ' +
    'diario prensa noticias periódico periodico agencia pueblo mundo nación nacion país pais voz tiempo universal televisión informador heraldo ' +
    'jornal folha notícias noticias agência correio diário estado público gazeta revista ' +
    'giornale corriere stampa repubblica messaggero gazzetta notizie agenzia sole ' +
    'krant dagblad nieuws courant tidning tidningen dagbladet aftenposten avis avisen bladet nyheter nyheder posten tidende ' +
    'gazeta rzeczpospolita wiadomości dziennik tygodnik kurier noviny zprávy deník správy denník ' +
    'gazetesi haber haberleri ajansı gündem ' +
    'газета новости известия правда агентство телеканал радио вести ведомости журнал комсомольская новини газета агенція ' +
    'shimbun sinmun xinhua wire agentur'
  ).split(' '),
);
/** Signs that names of media in Chinese, Japanese and Korean end in. */
export const MEDIA_SIGNS =
  /(?:报|報|日报|新闻|新聞|新闻网|通讯社|通訊社|社|网|網|时报|時報|电视台|電視|日報|通信|신문|뉴스|일보|통신|방송)$/u;

/** Names of parts of a site, of buttons and of notes: no source's. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'news world politics political business national nation international opinion opinions sport sports economy culture home homepage latest video videos europe asia africa america americas pacific middle east top stories story breaking local statements statement press releases release speeches articles article interviews interview analysis defence defense diplomacy conflicts conflict us uk the and of headlines media events event archive archives blog blogs foreign affairs policy government security society ' +
    'menu search login log in sign up register subscribe subscription newsletter newsletters share facebook twitter instagram youtube linkedin whatsapp telegram tiktok pinterest reddit email e-mail mail print copy link rss feed feeds contact about privacy terms conditions cookies cookie settings help faq advertise advertisement advertising ad ads careers jobs job back next previous more read comments comment reply weather science health tech technology life lifestyle entertainment travel food arts art books education environment climate money markets finance companies photos photo gallery audio podcast podcasts live watch listen today week editorial columnists columns features crime courts regions region canada australia china russia ukraine israel germany france india japan january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm getty images image reuters x google apple play store app apps android ios advertisement sponsored related recommended trending popular most your my account profile page pages new no yes all to for in on a an by from at with us it is this you we ' +
    'politik wirtschaft sport kultur startseite ausland inland panorama wissen reise gesundheit leben meinung suche anmelden abmelden registrieren impressum datenschutz agb kontakt abo teilen merken drucken artikel themen thema mehr alle hilfe der die das und von für anzeige region regional lokales ' +
    'accueil politique monde économie société culture sports sport idées météo recherche connexion abonnement partager le la les et de des du une en à contact mentions légales ' +
    'inicio política mundo economía sociedad cultura deportes opinión buscar el los las y de del en portada contacto aviso legal privacidad compartir ' +
    'início esporte mundo economia home cronaca esteri politica economia spettacoli cultura menu cerca ' +
    'nyheter sport kultur ekonomi økonomi debatt hem forside søk sök meny logga in ' +
    'главная новости политика экономика общество культура спорт мир поиск войти контакты все в и на о головна новини політика економіка ' +
    '首页 新闻 首頁 新聞 国际 國際 政治 经济 社会 文化 体育 ホーム ニュース 뉴스 정치 경제 사회'
  ).split(' '),
);

/** Hosts that pages link to, whoever made them. */
export const OTHERS_HOSTS: ReadonlySet<string> = new Set(
  'facebook twitter x instagram youtube youtu linkedin whatsapp wa t telegram tiktok pinterest reddit google goo googleapis apple itunes play microsoft bit ow tinyurl archive wikipedia wikimedia wordpress blogspot medium github gmail hotmail yahoo outlook addthis disqus doi creativecommons w3 amazon vimeo flickr feedburner gravatar mail web'.split(
    ' ',
  ),
);
