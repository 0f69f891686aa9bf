import {
  FOREVER,
  KEPT,
  FRESH,
  goneBeside,
  gonePage,
  HEADERS,
  type HostFile,
  type HostingRules,
  PAGE_POLICY,
  RAW_POLICY,
  TYPES,
} from './rules.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Neither can answer a file that is there with the status 410: a withdrawn
 * statement has its page, with the status 200.
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

/**
 * `_redirects` as both read it: the home page of the host leads to the site, where that stands under a path, and what a
 * withdrawn statement had beside its page leads to the page. Cloudflare reads the first 2,000 lines.
 *
 * @returns null where nothing leads anywhere
 */
export function redirectsFile({ base, withdrawn }: Pick<HostingRules, 'base' | 'withdrawn'>): HostFile | null {
  const lines = [
    ...(base === '/' ? [] : [`/ ${base} 302`]),
    ...withdrawn.flatMap((id) => goneBeside(id).map((path) => `${base}${path} ${base}${gonePage(id)} 302`)),
  ];
  return lines.length === 0 ? null : { path: '_redirects', text: `${lines.join('\n')}\n` };
}

/** GitHub Pages would leave out the folders whose names begin with an underscore. */
export const NO_JEKYLL: HostFile = { path: '.nojekyll', text: '' };
