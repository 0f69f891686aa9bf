import type { LanguageWords } from './language.ts';

/** Persian. */
export const fa: LanguageWords = {
  roles: [
    'رئیس رییس رئیس‌جمهور رئیس‌جمهوری وزیر سفیر سخنگوی سخنگو نماینده دبیر دبیرکل نخست‌وزیر فرمانده سردار آیت‌الله',
    'مشاور معاون مدیرکل',
  ],
  modifiers: ['جمهور جمهوری امور خارجه'],
  courtesy: ['آقای خانم دکتر جناب'],
  nouns: ['سخنرانی بیانیه مصاحبه پیام'],
  by: [],
  pronouns: ['او وی'],
  bodies: [],
  small: ['در از به با که این آن و را برای تا بر'],
};
