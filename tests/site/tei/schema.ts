import { existsSync, readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** The schemas that other programs are held to. They are not part of the project. */
const FOLDER = new URL('../../../../shared/schemas/', import.meta.url);
const PARLA_CLARIN = new URL('parla-clarin.rng', FOLDER);

export const hasParlaClarin = existsSync(PARLA_CLARIN);

/** What Parla-CLARIN's RELAX NG schema finds wrong with a file, by libxml2; empty: it is valid. */
export function parlaClarin(): (xml: string) => readonly string[] {
  using schema = XmlDocument.fromBuffer(readFileSync(PARLA_CLARIN));
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
