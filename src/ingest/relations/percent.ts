/** A share as a sentence begins with it, in whole per cents and never rounded up: `97% of`, `All`. */
export const percent = (share: number): string => (share === 1 ? 'All' : `${Math.floor(share * 100)}% of`);
