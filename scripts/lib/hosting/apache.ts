import {
  FOREVER,
  KEPT,
  FRESH,
  HEADERS,
  type HostFile,
  type HostingRules,
  PAGE_POLICY,
  RAW_POLICY,
  TYPES,
} from './rules.ts';

/**
 * `.htaccess` files for Apache 2.4, where `AllowOverride All` lets the site have them: one for the site, one in each folder
 * that has rules of its own, and one for each withdrawn address, because Apache knows one page for the status 410 a folder.
 */
export function apacheFiles({ base, gone }: HostingRules): readonly HostFile[] {
  const file = (path: string, lines: readonly string[]): HostFile => ({
    path: `${path}.htaccess`,
    text: `${['# Written by the build.', ...lines].join('\n')}\n`,
  });
  const set = (name: string, value: string) => `  Header always set ${name} "${value}"`;
  const headers = (list: readonly (readonly [string, string])[]) => [
    '<IfModule mod_headers.c>',
    ...list.map(([name, value]) => set(name, value)),
    '</IfModule>',
  ];
  return [
    file('', [
      'Options -Indexes -MultiViews',
      'DirectoryIndex index.html',
      `ErrorDocument 404 ${base}404.html`,
      'AddDefaultCharset utf-8',
      `AddCharset utf-8 .css .js .json .svg .xml ${TYPES.map(([ending]) => `.${ending}`).join(' ')}`,
      ...TYPES.map(([ending, type]) => `AddType ${type} .${ending}`),
      ...headers([...HEADERS, ['Cache-Control', FRESH], ['Content-Security-Policy', PAGE_POLICY]]),
      '<IfModule mod_deflate.c>',
      '  AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml image/svg+xml application/javascript',
      `  AddOutputFilterByType DEFLATE text/javascript application/json application/xml ${TYPES.map(([, type]) => type).join(' ')}`,
      '</IfModule>',
    ]),
    ...KEPT.map((path) => file(path, headers([['Cache-Control', FOREVER]]))),
    file('raw/', [
      // Bytes as received are in whatever encoding they came.
      'AddDefaultCharset off',
      'ForceType text/plain',
      ...headers([['Content-Security-Policy', RAW_POLICY]]),
    ]),
    file('data/', headers([['Access-Control-Allow-Origin', '*']])),
    ...gone.map((path) =>
      file(path, [
        `ErrorDocument 410 ${base}${path}index.html`,
        '<IfModule mod_rewrite.c>',
        '  RewriteEngine On',
        // The page of the error is asked for once more, inside.
        '  RewriteCond %{ENV:REDIRECT_STATUS} ^$',
        '  RewriteRule ^ - [G]',
        '</IfModule>',
      ]),
    ),
  ];
}
