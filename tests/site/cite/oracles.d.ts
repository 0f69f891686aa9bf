/** The parts of citation-js and citeproc-js that the tests use; neither comes with types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly object[];
  }
}

declare module 'citeproc' {
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object | undefined;
  }
  class Engine {
    constructor(system: System, style: string, lang: string, forceLang: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]] | false;
    previewCitationCluster(citation: object, before: readonly [], after: readonly [], format: 'text'): string;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

declare module 'pandoc-wasm' {
  /** Pandoc, with the options of its defaults files; `stderr` is what it warns of. */
  export function convert(
    options: { readonly from: string; readonly to: string },
    stdin: string,
    files: Readonly<Record<string, string>>,
  ): Promise<{ readonly stdout: string; readonly stderr: string }>;
}
