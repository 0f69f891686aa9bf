import { STATEMENT_FILES } from '../../../src/statement/archive.ts';
import {
  FOREVER,
  KEPT,
  FRESH,
  gonePage,
  HEADERS,
  type HostFile,
  type HostingRules,
  PAGE_POLICY,
  RAW_POLICY,
  STATEMENTS,
  TYPES,
} from './rules.ts';

/**
 * `.htaccess` files for Apache 2.4, where `AllowOverride All` lets the site have them: one for the site, one in each folder
 * that has rules of its own, and one for each withdrawn address, because Apache knows one page for the status 410 a folder.
 */
export function apacheFiles({ base, withdrawn }: HostingRules): readonly HostFile[] {
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
    ...(withdrawn.length === 0 ? [] : [file(STATEMENTS, rewriting(withdrawn.map((id) => leadsToPage(base, id))))]),
    ...withdrawn.map((id) =>
      file(gonePage(id), [
        `ErrorDocument 410 ${base}${gonePage(id)}index.html`,
        // The page of the error is asked for once more, inside.
        ...rewriting(['RewriteCond %{ENV:REDIRECT_STATUS} !=410', 'RewriteRule ^ - [G]']),
      ]),
    ),
  ];
}

/** The files of a withdrawn statement are asked for, inside, at the address of its page, whose folder answers for all. */
const leadsToPage = (base: string, id: string) =>
  `RewriteRule ^${id}\\.(?:${STATEMENT_FILES.map((ending) => ending.replace('.', '\\.')).join('|')})$ ${base}${gonePage(id)} [L]`;

const rewriting = (lines: readonly string[]) => [
  '<IfModule mod_rewrite.c>',
  '  RewriteEngine On',
  ...lines.map((line) => `  ${line}`),
  '</IfModule>',
];
