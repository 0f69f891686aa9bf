/** The site was put up without an index. */
export class NoIndex extends Error {}
