/** A built site that is being served for the tests. */
export interface Site {
  /** Where the home page answers. */
  readonly url: string;
  /** Path that the site stands under, with slashes at both ends. */
  readonly base: string;
  /** Folder of the built pages. */
  readonly folder: string;
  /** Folder of the archive. */
  readonly archive: string;
}

export interface Sites {
  /** The sample archive at `/`. */
  readonly root: Site;
  /** The sample archive under a path. */
  readonly nested: Site;
  /** An archive made from the owner's captures; null where those are not at hand. */
  readonly captures: Site | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: Sites;
  }
}
