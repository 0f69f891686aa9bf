import type { LanguageWords } from './language.ts';

/** Romanian. */
export const ro: LanguageWords = {
  roles: [
    'președintele președinte președinta preşedintele preşedinte premierul premier ministrul ministru ministra',
    'ambasadorul ambasador purtătorul reprezentantul secretarul secretar cancelarul directorul director șeful',
    'șefa senatorul deputatul regele regina generalul papa procurorul comisarul expertul profesorul liderul',
    'primarul guvernatorul',
  ],
  modifiers: ['de al externe apărării'],
  courtesy: ['dl dna domnul doamna dr prof'],
  nouns: ['discurs discursul declarația declarație interviu mesajul intervenția alocuțiunea conferință'],
  by: ['lui al de cu'],
  pronouns: ['el ea ei eu noi'],
  bodies: [
    'ministerul guvernul parlamentul senatul camera consiliul comisia comitetul agenția partidul uniunea banca',
    'universitatea institutul societatea grupul organizația curtea armata poliția serviciul autoritatea centrul',
    'fundația fondul ambasada republica regatul statele națiunilor strada piața',
  ],
  small: [
    'și dar sau că care cine ce unde când cum dacă nu de la în pe cu din pentru prin sub fără după până spre un o',
    'al a ai ale lui este sunt era fost astăzi ieri potrivit',
  ],
};
