import { anchorBlocks } from '../../statement/anchors.ts';
import type { Statement } from '../../statement/schema.ts';
import { wordsOf } from '../../statement/words.ts';
import type { Catalogue } from '../catalogue.ts';

/** What a statement names that has a page of its own. */
export interface NamedHere {
  readonly area: NamedArea;
  readonly id: string;
  /** The name that its page has. */
  readonly name: string;
  /** The paragraph that names it first: its anchor, and its number from 1. */
  readonly first: { readonly anchor: string; readonly number: number };
}

export type NamedArea = 'speakers' | 'organisations' | 'offices' | 'places' | 'events';

/** Which entities are known by a run of words. */
interface KnownName {
  readonly area: NamedArea;
  readonly id: string;
  readonly name: string;
  /** The name's words, in lower case. */
  readonly keys: readonly string[];
  /** Capitals count: a place of one word, an acronym. */
  readonly exact: string | null;
}

type Known = Pick<Catalogue, 'voices' | 'organisations' | 'offices' | 'places' | 'events'>;

/** The title of an office has so many words, or does not say whose it is. */
const FEWEST_OF_OFFICE = 4;

/** By their first word, longer names first. */
const INDEXES = new WeakMap<Known, ReadonlyMap<string, readonly KnownName[]>>();

/**
 * People, bodies, offices, places and events that a statement names, in the order in which it does, each once: those whose full name, as a
 * record or a page has it, stands in the words. A surname alone, or a common word, names nobody for sure.
 */
export function namedHere({ body }: Pick<Statement, 'body'>, catalogue: Known): readonly NamedHere[] {
  const index = INDEXES.get(catalogue) ?? makeIndex(catalogue);
  INDEXES.set(catalogue, index);
  const found = new Map<string, NamedHere>();
  let number = 0;
  for (const { block, anchor } of anchorBlocks(body)) {
    if (block.type !== 'paragraph') continue;
    number++;
    const words = wordsOf(block.text);
    for (let at = 0; at < words.length; at++) {
      const match = index.get(words[at]!.key)?.find(({ keys, exact }) => {
        if (keys.some((key, i) => words[at + i]?.key !== key)) return false;
        return exact === null || block.text.slice(words[at]!.start, words[at + keys.length - 1]!.end) === exact;
      });
      if (match === undefined) continue;
      const key = `${match.area} ${match.id}`;
      const { area, id, name } = match;
      if (!found.has(key)) found.set(key, { area, id, name, first: { anchor: anchor!, number } });
      at += match.keys.length - 1;
    }
  }
  return [...found.values()];
}

function makeIndex({
  voices,
  organisations,
  offices,
  places,
  events,
}: Known): ReadonlyMap<string, readonly KnownName[]> {
  const names = [
    ...[...voices.values()].flatMap(({ id, name, person, within }) =>
      within === null
        ? [name, ...(person?.names.flatMap((one) => (one.use === 'full' ? [one.name] : [])) ?? [])].map((form) =>
            known('speakers', id, name, form),
          )
        : [],
    ),
    ...[...organisations.values()].flatMap(({ organisation: { id, name, names: others } }) =>
      [name, ...others.map((one) => one.name)].map((form) => known('organisations', id, name, form)),
    ),
    ...[...offices.values()].flatMap(({ id, title, terms }) =>
      [title, ...terms.flatMap(({ office }) => [office.title, ...office.titles])].flatMap((form) =>
        // "Harbour Minister" is an office of any state.
        wordsOf(form).length >= FEWEST_OF_OFFICE ? known('offices', id, title, form) : [],
      ),
    ),
    ...[...places.values()].map(({ id, name }) => known('places', id, name, name)),
    ...[...events.values()].flatMap(({ event: { id, name, phrases } }) =>
      [name, ...phrases].map((form) => known('events', id, name, form)),
    ),
  ].flatMap((one) => one ?? []);
  const index = Map.groupBy(names, ({ keys }) => keys[0]!);
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** A name of several words is one whatever its capitals; one of a single word has to stand as it is written, with a capital. */
function known(area: NamedArea, id: string, name: string, form: string): KnownName | null {
  const keys = wordsOf(form).map(({ key }) => key);
  if (keys.length > 1) return { area, id, name, keys, exact: null };
  const isName =
    keys.length === 1 && /^\p{Lu}/u.test(form) && (area === 'places' ? form.length > 3 : /^\p{Lu}{3,}$/u.test(form));
  return isName ? { area, id, name, keys, exact: form } : null;
}
