/** A share as a reader is told it: whole per cents, never rounded up. */
export const percent = (share: number): string => `${Math.floor(share * 100)} %`;
