import type { LabellerName, LinearName, Models } from '../../../src/ingest/learned/models.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import type { Labeller } from '../../../src/ingest/learned/labeller.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { trainLabels } from './labels.ts';
import { trainNames } from './names.ts';
import { trainSpeaker } from './train-speaker.ts';
import type { TrainingText } from './texts.ts';
import { trainLines, trainTitle } from './train-lines.ts';
import { trainKind } from './train-kind.ts';
import { trainPlace } from './train-place.ts';
import { trainQuotation } from './train-quotation.ts';
import { trainSource } from './train-source.ts';
import { trainDay } from './day.ts';

/**
 * Learns one model from texts with known answers. What the answers of a text do not say is not learned from it.
 *
 * @param models those that are trained before it (in the order of `TRAINERS`), for features that build on them
 */
export type Trainer<Model> = (texts: readonly TrainingText[], models: Models) => Model;

/** One trainer for each model, in the order of training; its name is that of the file of weights. */
export const TRAINERS: {
  readonly labellers: Readonly<Partial<Record<LabellerName, Trainer<Labeller>>>>;
  readonly linear: Readonly<Partial<Record<LinearName, Trainer<LinearModel>>>>;
} = {
  labellers: { names: trainNames, lines: trainLines },
  linear: {
    title: trainTitle,
    label: trainLabels,
    source: trainSource,
    kind: trainKind,
    place: trainPlace,
    day: trainDay,
    speaker: trainSpeaker,
    quotation: trainQuotation,
  },
};

/**
 * Train all models on the same texts; those without a trainer are the ones that ship.
 *
 * @param only names of the models to train; left out: all
 */
export function trainModels(texts: readonly TrainingText[], only?: readonly string[]): Models {
  const wanted = ([name]: readonly [string, unknown]) => only === undefined || only.includes(name);
  const labellers = { ...SHIPPED.labellers };
  const linear = { ...SHIPPED.linear };
  const models: Models = { labellers, linear };
  for (const [name, train] of Object.entries(TRAINERS.labellers).filter(wanted))
    labellers[name as LabellerName] = train(texts, models);
  for (const [name, train] of Object.entries(TRAINERS.linear).filter(wanted))
    linear[name as LinearName] = train(texts, models);
  return models;
}
