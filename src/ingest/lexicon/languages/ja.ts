import type { LanguageWords } from './language.ts';

/** Japanese. */
export const ja: LanguageWords = {
  roles: [
    '首相 大統領 外相 外務大臣 大臣 総理大臣 官房長官 長官 大使 報道官 総裁 議長 会長 代表 国務長官 主席 国家主席 事務総長 防衛相 財務相 経産相 副大統領 議員 知事 市長 教授 部長 委員長 総書記',
    '局長 次官 国王 女王 天皇 皇太子 大臣政務官 副大臣 社長 総理',
  ],
  modifiers: [],
  courtesy: ['氏 さん 様 閣下'],
  nouns: ['演説 談話 会見 声明 スピーチ 挨拶'],
  by: [],
  pronouns: ['彼 彼女 私'],
  bodies: ['外務省 政府 国会 委員会 防衛省 財務省 大使館 国連 首相官邸 大学 銀行 党'],
  small: [],
};
