import { fileURLToPath } from 'node:url';

/** The software's own folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
