/** Where the identifiers of a scheme are looked up. `{id}` stands for the identifier. */
const SCHEMES: Readonly<Record<string, { readonly name: string; readonly address: string | null }>> = {
  wikidata: { name: 'Wikidata', address: 'https://www.wikidata.org/wiki/{id}' },
  viaf: { name: 'VIAF', address: 'https://viaf.org/viaf/{id}/' },
  gnd: { name: 'GND', address: 'https://d-nb.info/gnd/{id}' },
  lcnaf: { name: 'LCNAF', address: 'https://id.loc.gov/authorities/names/{id}' },
  isni: { name: 'ISNI', address: 'https://isni.org/isni/{id}' },
  orcid: { name: 'ORCID', address: 'https://orcid.org/{id}' },
  bnf: { name: 'BnF', address: 'https://catalogue.bnf.fr/ark:/12148/{id}' },
  imdb: { name: 'IMDb', address: 'https://www.imdb.com/name/{id}/' },
};

/** An identifier in a register elsewhere; `href` null where nobody knows how the scheme is looked up. */
export function identifierLink({ scheme, identifier }: { readonly scheme: string; readonly identifier: string }): {
  readonly scheme: string;
  readonly identifier: string;
  readonly href: string | null;
} {
  const known = SCHEMES[scheme.toLowerCase()];
  const plain = encodeURIComponent(identifier.replace(/\s/gu, ''));
  return {
    scheme: known?.name ?? scheme,
    identifier,
    href: known?.address?.replace('{id}', plain) ?? null,
  };
}
