import type { Authority } from '../../statement/authority.ts';
import type { Evidence } from '../../statement/schema.ts';
import { narration } from '../fields/reports-speech.ts';
import { saysI } from '../first-person.ts';
import type { Candidate, Item } from '../types.ts';
import type { MainSpeakers } from './whose-words.ts';

/**
 * A statement on an institution's own page is the institution's where neither headline nor byline names a person; it may quote its minister. A text
 * that says "I" is one person's, whoever that is.
 */
export function orPublisher(people: MainSpeakers, item: Item, authority: Authority): MainSpeakers {
  const named = people.speakers.evidence.some(({ rule }) =>
    /^(?:title|head|byline|turns)\/|^lead\/announced/.test(rule),
  );
  const headed = people.institution.evidence.some(({ rule }) => /^(?:title|head)\//.test(rule));
  if (item.kind !== 'statement' || named || headed || speaksAsOne(item)) return people;
  const source = authority.sources.find(({ id }) => id === item.source);
  const organisation = authority.organisations.find(({ id }) => id === source?.organisation);
  if (!source || !organisation) return people;
  const says = `The page is ${source.name}’s own, and no headline or byline gives the words to a person.`;
  const evidence: Evidence = {
    field: 'institution',
    basis: 'inferred',
    tier: 'possible',
    rule: 'institution/publisher',
    line: null,
    quote: null,
    says,
    authority: `organisations/${organisation.id}`,
  };
  const candidate: Candidate = {
    field: 'institution',
    value: organisation.name,
    rule: evidence.rule,
    line: null,
    quote: null,
    outcome: 'won',
    why: says,
  };
  return {
    ...people,
    speakers: { ...people.speakers, value: [], evidence: [] },
    institution: {
      value: { id: organisation.id, name: organisation.name },
      basis: 'inferred',
      tier: 'possible',
      evidence: [evidence],
    },
    candidates: [...people.candidates, candidate],
  };
}

/** Whether somebody says "I" outside quotations. */
const speaksAsOne = (item: Item) => narration(item.paragraphs).some(saysI);
