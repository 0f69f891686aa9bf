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
 * `_headers` as Netlify and Cloudflare Pages read it. Neither can answer a file that is there with the status 410: a withdrawn
 * address has its page, with the status 200.
 *
 * @param detach Cloudflare joins the values of all rules that fit and takes `! Name` to drop those above; on Netlify the
 *   last rule counts
 */
export function headersFile({ base }: Pick<HostingRules, 'base'>, detach: boolean): HostFile {
  const rule = (path: string, headers: readonly (readonly [string, string])[], over: readonly string[] = []) => [
    `${base}${path}`,
    ...(detach ? over.map((name) => `  ! ${name}`) : []),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  return {
    path: '_headers',
    text: `${[
      ...rule('*', [...HEADERS, ['Cache-Control', FRESH], ['Content-Security-Policy', PAGE_POLICY]]),
      ...KEPT.flatMap((path) => rule(`${path}*`, [['Cache-Control', FOREVER]], ['Cache-Control'])),
      ...rule(
        'raw/*',
        [
          ['Content-Security-Policy', RAW_POLICY],
          ['Content-Type', 'text/plain'],
        ],
        ['Content-Security-Policy', 'Content-Type'],
      ),
      ...rule('data/*', [['Access-Control-Allow-Origin', '*']]),
      ...TYPES.flatMap(([ending, type]) =>
        rule(`*.${ending}`, [['Content-Type', `${type}; charset=utf-8`]], ['Content-Type']),
      ),
    ].join('\n')}\n`,
  };
}

/** The home page of the host leads to the site, where that stands under a path. */
export function redirectsFile({ base }: Pick<HostingRules, 'base'>): HostFile | null {
  return base === '/' ? null : { path: '_redirects', text: `/ ${base} 302\n` };
}

/** GitHub Pages would leave out the folders whose names begin with an underscore. */
export const NO_JEKYLL: HostFile = { path: '.nojekyll', text: '' };
