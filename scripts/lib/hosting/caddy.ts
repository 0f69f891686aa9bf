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
  STATEMENTS,
  TYPES,
} from './rules.ts';

/** A Caddyfile (Caddy 2.6 or newer) for the site alone. Caddy gets the certificate for the host name itself. */
export function caddyFile({ base, folder, host, withdrawn }: HostingRules): string {
  const path = (below: string) => `${base}${below}`;
  const stripped = base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`];
  return [
    '# Written by the build: caddy run --config Caddyfile',
    '',
    ...block(host, [
      'encode zstd gzip',
      `root * "${folder}"`,
      ...HEADERS.map(([name, value]) => `header ${name} "${value}"`),
      // Of headers with one name Caddy lets the least particular rule win, so each rule leaves the others' paths alone.
      `@kept path ${KEPT.map((kept) => path(`${kept}*`)).join(' ')}`,
      `@received path ${path('raw/*')}`,
      `@page not path ${path('raw/*')}`,
      `@changing not path ${KEPT.map((kept) => path(`${kept}*`)).join(' ')}`,
      `@data path ${path('data/*')}`,
      `header @kept Cache-Control "${FOREVER}"`,
      `header @changing Cache-Control "${FRESH}"`,
      `header @page Content-Security-Policy "${PAGE_POLICY}"`,
      `header @received Content-Security-Policy "${RAW_POLICY}"`,
      // Bytes as received are in whatever encoding they came.
      'header @received Content-Type "text/plain"',
      'header @data Access-Control-Allow-Origin "*"',
      ...TYPES.flatMap(([ending, type]) => [
        `@${ending} path *.${ending}`,
        `header @${ending} Content-Type "${type}; charset=utf-8"`,
      ]),
      ...(withdrawn.length === 0
        ? []
        : [
            `@gone path ${withdrawn.flatMap((id) => [gonePage(id), ...goneBeside(id)].map(path)).join(' ')}`,
            ...block('handle @gone', [
              // Ids have no dots and slashes; what follows says which of its addresses was asked for.
              `@whose path_regexp whose ^${path(STATEMENTS)}([^./]+)`,
              `rewrite @whose /${STATEMENTS}{re.whose.1}/`,
              // The ending of the address has set the type of a file.
              'header Content-Type "text/html; charset=utf-8"',
              ...block('file_server', ['status 410']),
            ]),
          ]),
      ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
      ...block(base === '/' ? 'handle' : `handle ${base}*`, [...stripped, 'file_server']),
      ...block('handle_errors', [
        '@missing expression {http.error.status_code} == 404',
        ...block('handle @missing', ['rewrite * /404.html', 'file_server']),
      ]),
    ]),
    '',
  ].join('\n');
}
