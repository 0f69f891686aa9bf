import type { LanguageWords } from './language.ts';

/** Korean. */
export const ko: LanguageWords = {
  roles: [
    '대통령 총리 장관 외교장관 외무장관 외무상 대사 대변인 대표 의장 위원장 차관 비서관 실장 국장 의원 총재 회장 사무총장 국무장관 국방장관 주석 관방장관 외상 부통령 본부장 특사 교수 국왕',
    '왕세자 시장 지사 총장 사령관 제1차관 제2차관 재무상',
  ],
  modifiers: [],
  courtesy: ['씨 님 군 양 여사'],
  nouns: ['연설 담화 기자회견 성명 인터뷰 축사'],
  by: [],
  pronouns: ['그 그녀 그는'],
  bodies: ['외교부 외무성 국방부 정부 국회 위원회 대사관 유엔 청와대 대학교 은행 당'],
  small: [],
};
