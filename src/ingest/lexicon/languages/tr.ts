import type { LanguageWords } from './language.ts';

/** Turkish. */
export const tr: LanguageWords = {
  roles: [
    'cumhurbaşkanı başbakan başkan başkanı bakan bakanı büyükelçi büyükelçisi sözcü sözcüsü temsilci temsilcisi',
    'sekreter sekreteri genel müdür müdürü vali milletvekili senatör kral kraliçe prens general papa yargıç savcı',
    'komiser uzman profesör lider lideri yardımcısı şansölye dışişleri',
  ],
  modifiers: ['dışişleri içişleri savunma maliye genel devlet bakanlığı'],
  courtesy: ['sayın bay bayan dr prof'],
  nouns: ['konuşması konuşma açıklaması açıklama mülakatı röportaj mesajı demeci toplantısı'],
  by: [],
  pronouns: ['o onlar ben biz'],
  bodies: [
    'bakanlığı bakanlık hükümeti hükümet meclisi meclis konseyi komisyonu ajansı partisi birliği bankası',
    'üniversitesi enstitüsü şirketi grubu örgütü teşkilatı mahkemesi ordusu polisi servisi kurumu merkezi vakfı',
    'gazetesi büyükelçiliği cumhuriyeti krallığı devletleri milletler',
  ],
  small: [
    've ile ama fakat veya ki bu şu o bir için gibi kadar daha çok en ne kim nerede nasıl neden evet hayır değil',
    'var yok ben biz siz onlar olarak göre bugün dün',
  ],
};
