import { readFileSync } from 'node:fs';

/** What is wrong with JSON-LD by the vocabulary of schema.org: types and properties that do not exist, or do not go together. */
export type Vocabulary = (node: object) => readonly string[];

interface Term {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly 'rdfs:subClassOf'?: Ids;
  readonly 'https://schema.org/domainIncludes'?: Ids;
}
type Ids = { readonly '@id': string } | readonly { readonly '@id': string }[];

const SCHEMA = 'https://schema.org/';
const idsOf = (ids: Ids | undefined): readonly string[] => {
  if (ids === undefined) return [];
  return 'length' in ids ? ids.map((one) => one['@id']) : [ids['@id']];
};

/** @param file `schemaorg-all-https.jsonld`, as schema.org publishes it */
export function readVocabulary(file: URL): Vocabulary {
  const { '@graph': graph } = JSON.parse(readFileSync(file, 'utf8')) as { '@graph': readonly Term[] };
  const terms = new Map(graph.map((term) => [term['@id'].replace(/^schema:/u, SCHEMA), term]));
  const full = (id: string) => id.replace(/^schema:/u, SCHEMA);
  const parents = (type: string): readonly string[] => {
    const above = idsOf(terms.get(type)?.['rdfs:subClassOf']).map(full);
    return [type, ...above.flatMap(parents)];
  };
  const domainOf = (property: string) => {
    const term = terms.get(SCHEMA + property) as (Term & Record<string, Ids | undefined>) | undefined;
    return term && idsOf(term['schema:domainIncludes'] ?? term['https://schema.org/domainIncludes']).map(full);
  };
  return function check(node: object): readonly string[] {
    const { '@type': type, ...rest } = node as { '@type'?: string } & Record<string, unknown>;
    const own = type !== undefined && terms.has(SCHEMA + type);
    const line = new Set(own ? parents(SCHEMA + type) : []);
    return [
      ...(own ? [] : [`no type ${type}`]),
      ...Object.entries(rest).flatMap(([property, value]) => {
        if (property.startsWith('@')) return [];
        const domain = domainOf(property);
        const found =
          domain === undefined
            ? [`no property ${property}`]
            : domain.some((one) => line.has(one))
              ? []
              : [`${property} not of ${type}`];
        const values: readonly unknown[] = Array.isArray(value) ? value : [value];
        return [...found, ...values.flatMap((one) => (typeof one === 'object' && one !== null ? check(one) : []))];
      }),
    ];
  };
}
