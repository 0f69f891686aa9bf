import type { Named, Statement } from '../../statement/schema.ts';
import { organisationUrl, speakerUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';

/** The page of whom or what a statement names: a speaker's, or an organisation's that is quoted; null where there is none. */
export function namedUrl(
  named: Named | null,
  statement: Pick<Statement, 'id'>,
  { voiceOf, organisationOf }: Pick<Catalogue, 'voiceOf' | 'organisationOf'>,
): string | null {
  const voice = voiceOf(named, statement);
  if (voice) return speakerUrl(voice.id);
  const organisation = named === null ? null : organisationOf(named);
  return organisation ? organisationUrl(organisation.id) : null;
}

/** By what the search finds a speaker: the id of their page, an organisation's behind its area; null where there is none. */
export function searchId(
  named: Named,
  statement: Pick<Statement, 'id'>,
  { voiceOf, organisationOf }: Pick<Catalogue, 'voiceOf' | 'organisationOf'>,
): string | null {
  const voice = voiceOf(named, statement);
  if (voice) return voice.id;
  const organisation = organisationOf(named);
  return organisation ? `organisations/${organisation.id}` : null;
}
