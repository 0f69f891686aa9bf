import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { hasSchemas, readSchema } from '../schemas.ts';

const NAME = 'parla-clarin.rng';

export const hasParlaClarin = hasSchemas(NAME);

/** What Parla-CLARIN's RELAX NG schema finds wrong with a file, by libxml2; empty: it is valid. */
export function parlaClarin(): (xml: string) => readonly string[] {
  using schema = XmlDocument.fromBuffer(readSchema(NAME));
  const validator = RelaxNGValidator.fromDoc(schema);
  return (xml) => {
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
}
