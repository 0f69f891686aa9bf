import { type LinearModel, reasonsOf } from '../../learned/linear.ts';

/** What features say to a reader, by what stands before `=` or `|` in their names. */
const CLAUSES: Readonly<Record<string, string>> = {
  title: 'the title says so',
  'title-first': 'the title says so',
  above: 'a line above the words says so',
  'above-first': 'a line above the words says so',
  opening: 'the first words say so',
  'opening-first': 'the first words say so',
  announced: 'the first paragraph says that the words follow',
  ruled: 'its form says so',
  turns: 'by the number of turns',
  labels: 'by how many people speak',
  askers: 'by how many people ask',
  asked: 'by how many turns ask',
  questions: 'by how many paragraphs ask',
  principals: 'by how many people answer',
  before: 'by the words before the first turn',
  'first-asks': 'by who speaks first',
  'first-long': 'by the length of the first turn',
  outlets: 'by what stands beside the names of those who speak',
  one: 'by how often somebody speaks in the first person',
  many: 'by how often it says “we”',
  speech: 'by how often it tells that somebody said something',
  verbs: 'by how often it tells that somebody said something',
  marked: 'by how much of it stands in quotation marks',
  'begins-marked': 'by how many paragraphs begin with a quotation',
  greets: 'by how it begins',
  'greets-later': 'it addresses an audience',
  'thanks-first': 'it begins with thanks',
  'thanks-last': 'it ends with thanks',
  'calls-last': 'it ends in a call',
  listed: 'by how much of it is a list',
  length: 'by its length',
  paragraph: 'by the length of its paragraphs',
  'title-words': 'by the length of its title',
  'title-says': 'the title tells that somebody said something',
  'title-marks': 'the title quotes',
  source: 'by who published it',
  house: 'an institution published it itself',
  zone: 'by what stands around the words',
};

/** What a feature of a kind says to a reader; null: nothing that tells without the others. */
export function clauseOf(feature: string): string | null {
  const own = feature.slice(feature.indexOf('|') + 1);
  return CLAUSES[own.split(/[=|]/u)[0]!] ?? null;
}

/**
 * What weighed most for a kind, for a reader: at the most three clauses.
 *
 * @param model that of kinds
 */
export function tellReasons(model: LinearModel, features: readonly string[]): string {
  const clauses = reasonsOf(model, features, features.length)
    .map(clauseOf)
    .filter((clause) => clause !== null);
  return [...new Set(clauses)].slice(0, 3).join(', ');
}
