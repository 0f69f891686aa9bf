import type { Host } from '../../../src/statement/archive.ts';
import { apacheFiles } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import type { HostFile, HostingRules } from './rules.ts';
import { headersFile, NO_JEKYLL, redirectsFile } from './static-hosts.ts';

export type { HostFile, HostingRules } from './rules.ts';

/** What is written for the hosts of an archive. */
export interface HostingFiles {
  /** Into the site. */
  readonly site: readonly HostFile[];
  /** Beside the site, for a program that somebody runs: they name folders of the machine and are not published. */
  readonly beside: readonly HostFile[];
}

/**
 * The files that hosts read.
 *
 * @throws Error where a path cannot be written in a program's own language
 */
export function hostingFiles(hosts: readonly Host[], rules: HostingRules): HostingFiles {
  if (/["\\\n$]/u.test(rules.folder) && hosts.some((host) => host === 'nginx' || host === 'caddy'))
    throw new Error(`Expected a folder without quotation marks, dollar signs and backslashes, found ${rules.folder}`);
  const site: HostFile[] = [];
  const beside: HostFile[] = [];
  for (const host of new Set(hosts)) {
    if (host === 'apache') site.push(...apacheFiles(rules));
    else if (host === 'nginx') beside.push({ path: 'nginx.conf', text: nginxFile(rules) });
    else if (host === 'caddy') beside.push({ path: 'Caddyfile', text: caddyFile(rules) });
    else if (host === 'github-pages') site.push(NO_JEKYLL);
    else {
      // The two read one name: with both, the form that either understands.
      const redirects = redirectsFile(rules);
      site.push(headersFile(rules, host === 'cloudflare-pages'), ...(redirects ? [redirects] : []));
    }
  }
  return { site, beside };
}
