import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Waiting } from '../../../src/archive/review/waiting.ts';
import { writeAtomic } from '../../../src/archive/write-atomic.ts';
import { FIELDS } from '../../../src/statement/schema.ts';
import { IdSchema } from '../../../src/statement/text.ts';

/** What a number of the list meant when it was printed: after an answer the same question would have another number. */
const ListSchema = z.array(z.strictObject({ field: z.enum(FIELDS), statements: z.array(IdSchema).min(1) }));

export type Listed = z.infer<typeof ListSchema>[number];

const pathOf = (dir: string) => join(dir, '.cache', 'review.json');

/** Remember what the numbers of a list mean. */
export async function rememberList(dir: string, list: readonly Waiting[]): Promise<void> {
  await writeAtomic(
    pathOf(dir),
    JSON.stringify(list.map(({ field, statements }) => ({ field, statements: statements.map(({ id }) => id) }))),
  );
}

/**
 * What a number of the list that was printed last means.
 *
 * @throws Error where there is no such list or number
 */
export async function recallItem(dir: string, number: number): Promise<Listed> {
  const text = await readFile(pathOf(dir), 'utf8').catch(() => '[]');
  const item = ListSchema.parse(JSON.parse(text))[number - 1];
  if (!item)
    throw new Error(
      `Expected a number of the list that was printed last, found ${number}. \`npm run review\` prints one.`,
    );
  return item;
}
