import { openArchive, readShown, type Shown } from '../../src/archive/index.ts';

/** What the site of an archive shows: what may not be shown is taken out of it, as on its pages. */
export const shownOf = async (dir: string): Promise<Shown> => readShown(await openArchive(dir));
