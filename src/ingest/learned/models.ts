import { type Labeller, type LabellerFile, labellerOf } from './labeller.ts';
import { type LinearFile, type LinearModel, linearModel } from './linear.ts';
import day from './weights/day.json' with { type: 'json' };
import kind from './weights/kind.json' with { type: 'json' };
import label from './weights/label.json' with { type: 'json' };
import lines from './weights/lines.json' with { type: 'json' };
import names from './weights/names.json' with { type: 'json' };
import place from './weights/place.json' with { type: 'json' };
import quotation from './weights/quotation.json' with { type: 'json' };
import source from './weights/source.json' with { type: 'json' };
import speaker from './weights/speaker.json' with { type: 'json' };
import title from './weights/title.json' with { type: 'json' };

/**
 * Everything that ingest learned from texts with known answers. The weights that ship stand in `weights/`; an
 * evaluation hands in others, trained without the texts that they are measured on. Each decision by a model has one
 * field here, one file in `weights/` and one trainer in `scripts/lib/train/`.
 */
export interface Models {
  readonly linear: Readonly<Record<LinearName, LinearModel>>;
  readonly labellers: Readonly<Record<LabellerName, Labeller>>;
}

/** Models that choose or judge. */
export type LinearName = keyof typeof LINEAR;
/** Models that label sequences. */
export type LabellerName = keyof typeof LABELLERS;

const LINEAR = { day, label, title, quotation, speaker, source, place, kind } satisfies Record<string, LinearFile>;
const LABELLERS = { lines, names } satisfies Record<string, LabellerFile>;

/** The models that ship. */
export const SHIPPED = {
  linear: Object.fromEntries(Object.entries(LINEAR).map(([name, file]) => [name, linearModel(file)])),
  labellers: Object.fromEntries(Object.entries(LABELLERS).map(([name, file]) => [name, labellerOf(file)])),
} as unknown as Models;
