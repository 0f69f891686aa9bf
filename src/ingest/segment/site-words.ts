import type { Line } from '../types.ts';
import { furniture } from './furniture.ts';

/** Words that sites put into menus, folded to lower case. One alone proves nothing: "History" may head a chapter. */
const MENU = new Set([
  'about', 'about us', 'about the ministry', 'mission', 'our mission', 'history', 'leadership', 'directories', 'directory', 'administration', 'administrative', 'structure', 'organisation', 'organization', 'careers', 'vacancies', 'site map', 'sitemap',
  'faq', 'frequently asked questions', 'privacy policy', 'privacy', 'terms of use', 'accessibility', 'contact', 'contact information', 'press service', 'press office', 'press centre', 'press center', 'newsroom', 'media', 'media centre', 'video', 'videos', 'photo', 'photos',
  'gallery', 'photo gallery', 'publications', 'documents', 'events', 'calendar', 'general information', 'useful links', 'links', 'facebook', 'twitter', 'youtube', 'telegram', 'instagram', 'flickr', 'rss', 'en', 'eng', 'english', 'fr', 'français', 'de', 'deutsch', 'es',
  'español', 'рус', 'ru', 'русский', 'бел', 'укр', 'українська', 'العربية', '中文', 'font size', 'login', 'register', 'foreign policy', 'bilateral relations', 'consular services', 'visas', 'visa', 'countries & regions', 'countries & areas', 'bureaus & offices', 'policy issues',
  'о министерстве', 'структура', 'руководство', 'внешняя политика', 'документы', 'публикации', 'фото', 'видео', 'пресс-служба', 'пресс-центр', 'события', 'контактная информация', 'про міністерство', 'новини', 'документи', 'le ministère', 'agenda', 'vidéos', 'plan du site', 'mentions légales',
]);

/** Parts of newspapers and buttons of their pages. They are words of many a heading too, so they count only outside the words. */
const SITE = new Set([
  'politics', 'world', 'world news', 'business', 'economy', 'sports', 'sport', 'opinion', 'weather', 'entertainment', 'health', 'culture', 'science', 'technology', 'tech', 'lifestyle', 'life', 'travel', 'education', 'environment', 'podcasts', 'podcast', 'newsletters', 'newsletter', 'editorial',
  'live', 'listen', 'listen live', 'watch', 'watch live', 'on air', 'most read', 'most popular', 'trending', 'related topics', 'related news', 'related content', 'recommended', 'recommended for you', 'you may also like', 'you might also like', 'comments', 'leave a reply', 'advertise', 'advertise with us', 'jobs', 'shop',
  'my account', 'account', 'log out', 'logout', 'profile', 'dashboard', 'close', 'save', 'copy link', 'copy article link', 'share this', 'whatsapp', 'x', 'bluesky', 'linkedin', 'reddit', 'pinterest', 'messenger', 'sms', 'cookie policy', 'terms of service', 'terms and conditions', 'privacy settings', 'about website', 'photo gallery', '×', '•', '|', '/', '>',
  'politik', 'wirtschaft', 'kultur', 'wissen', 'gesellschaft', 'panorama', 'meinung', 'wetter', 'impressum', 'datenschutz', 'agb', 'abo', 'anmelden', 'abmelden', 'merken', 'teilen', 'drucken', 'startseite', 'anzeige', 'kommentare', 'mehr zum thema', 'mediathek',
  'politique', 'économie', 'monde', 'international', 'société', 'santé', 'météo', 'se connecter', "s'abonner", 'commentaires', 'política', 'economía', 'mundo', 'internacional', 'deportes', 'sociedad', 'opinión', 'compartir', 'suscríbete', 'comentarios', 'iniciar sesión',
  'политика', 'экономика', 'общество', 'в мире', 'спорт', 'культура', 'наука', 'мнения', 'реклама', 'о проекте', 'контакты', 'войти', 'комментарии', 'політика', 'економіка', 'суспільство', 'світ', 'культура', 'контакти', 'gündem', 'ekonomi', 'dünya', 'spor', 'siyaset', 'kültür', 'iletişim', 'künye',
  '政治', '经济', '經濟', '国际', '國際', '社会', '社會', '体育', '文化', '科技', '軍事', '首页', '首頁', '経済', 'スポーツ', '정치', '경제', '사회', '국제', '문화', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'العالم',
]);

const fold = (text: string) => text.toLowerCase().replace(/[\s«»›‹>|•·/:]+/gu, ' ').trim().replace(/’/g, "'");

/** True for a word that menus have, alone on its line. */
export const isMenuWord = (text: string) => MENU.has(fold(text));

/** True for a line that menus have, or that is a page's furniture by its form. */
export const isMenuLine = (line: Line) => isMenuWord(line.text) || furniture(line) !== null;

/** "5 min read", "3 comments", "6 hrs ago", "1,204", "(current)" */
const COUNT = /^(?:[\d.,:%°/+×•↑↓…-]+|\(current\)|\d+ (?:min(?:ute)?s?\.? (?:read|de lecture|lesezeit)|comments?|shares?|views?|likes?|photos?)|\d+ ?(?:m|h|d|mins?|minutes?|hrs?|hours?|days?) ago)$/iu;

/** True for what only stands around the words of a page: a menu's line, a part of the site, a button, a count. */
export const isSiteLine = (line: Line) => isMenuLine(line) || SITE.has(fold(line.text)) || COUNT.test(line.text);
