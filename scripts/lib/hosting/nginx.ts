import {
  block,
  FOREVER,
  FRESH,
  goneBeside,
  gonePage,
  HEADERS,
  type HostingRules,
  KEPT,
  PAGE_POLICY,
  RAW_POLICY,
  TYPES,
} from './rules.ts';

/** Text, beside text/html, which nginx compresses by itself. */
const COMPRESSED = [
  'text/css',
  'text/plain',
  'text/xml',
  'image/svg+xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/rss+xml',
  'application/wasm',
];

/**
 * What nginx (1.18 or newer) includes inside `http`: a server for the site on port 80. Whoever has the certificate adds HTTPS.
 *
 * Headers come from maps, because nginx drops those of the level above wherever a level sets one of its own.
 */
export function nginxFile({ base, folder, host, withdrawn }: HostingRules): string {
  const below = (path: string) => `~^${escapeRegExp(`${base}${path}`)}`;
  const compressed = [...COMPRESSED, ...TYPES.map(([, type]) => type)].join(' ');
  return [
    '# Written by the build. In nginx.conf, inside http { }:  include this file;',
    '',
    // Addresses of statements are longer than what a map takes unless told.
    'map_hash_bucket_size 256;',
    ...block('map $uri $chancery_cache', [
      `default "${FRESH}";`,
      ...KEPT.map((path) => `${below(path)} "${FOREVER}";`),
    ]),
    ...block('map $uri $chancery_policy', [`default "${PAGE_POLICY}";`, `${below('raw/')} "${RAW_POLICY}";`]),
    ...block('map $uri $chancery_origin', ['default "";', `${below('data/')} "*";`]),
    // Where an address is gone: the page that says why.
    ...block('map $uri $chancery_gone', [
      'default "";',
      ...withdrawn.flatMap((id) =>
        [gonePage(id), ...goneBeside(id)].map((path) => `"${base}${path}" "${gonePage(id)}index.html";`),
      ),
    ]),
    '',
    ...block('server', [
      'listen 80;',
      `server_name ${host};`,
      'absolute_redirect off;',
      'index index.html;',
      'charset utf-8;',
      'charset_types *;',
      'include mime.types;',
      ...block(
        'types',
        TYPES.map(([ending, type]) => `${type} ${ending};`),
      ),
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 512;',
      `gzip_types ${compressed};`,
      ...HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
      'add_header Cache-Control $chancery_cache always;',
      'add_header Content-Security-Policy $chancery_policy always;',
      // A header without a value is not sent.
      'add_header Access-Control-Allow-Origin $chancery_origin always;',
      `error_page 404 ${base}404.html;`,
      'error_page 410 @gone;',
      'if ($chancery_gone) { return 410; }',
      ...block('location @gone', [`root "${folder}";`, 'rewrite ^ /$chancery_gone break;']),
      ...(base === '/' ? [] : block(`location = ${base.slice(0, -1)}`, [`return 301 ${base};`])),
      ...block(`location ${base}`, [`alias "${folder}/";`]),
      // Bytes as received are in whatever encoding they came.
      ...block(`location ^~ ${base}raw/`, [`alias "${folder}/raw/";`, 'charset off;']),
    ]),
    '',
  ].join('\n');
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
