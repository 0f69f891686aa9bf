import type { Named } from '../../statement/schema.ts';
import { isRole } from './titles.ts';
import { findWords } from './words.ts';

/** "MR. CARNEL": the surname of a label, where neither text nor authority has more. */
export function labelSurname(label: string): Named | null {
  const surname = /^(?:MR|MRS|MS|MISS|DR|Mr|Mrs|Ms|Miss|Dr)\.?\s(?<surname>\p{Lu}[\p{L}’'-]+)$/u.exec(label.trim())
    ?.groups?.['surname'];
  return surname === undefined || findWords(surname).some((word) => isRole(word))
    ? null
    : {
        id: null,
        name:
          surname === surname.toUpperCase()
            ? surname.toLowerCase().replace(/(?<=^|['’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
            : surname,
      };
}
