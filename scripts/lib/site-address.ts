/** Where a site will stand: the host for absolute links, and the path that every address begins with. */
export interface SiteAddress {
  /** Scheme and host, without a path: `https://example.org`. */
  readonly site: string;
  /** Begins and ends with a slash: `/`, `/papers/`. */
  readonly base: string;
}

/**
 * Read the address from an archive's `baseUrl`.
 *
 * @param baseUrl as archive.yaml has it: `https://example.org/papers/`
 * @param base a path to use in place of the one in `baseUrl`, with or without its slashes
 */
export function siteAddress(baseUrl: string, base?: string): SiteAddress {
  const { origin, pathname } = new URL(baseUrl);
  return { site: origin, base: withSlashes(base ?? pathname) };
}

/** A path with one slash at both ends. */
export function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}
