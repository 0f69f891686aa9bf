import type { LanguageWords } from './language.ts';

/** Italian. */
export const it: LanguageWords = {
  roles: [
    'presidente ministro ministra ambasciatore ambasciatrice portavoce rappresentante segretario segretaria',
    'direttore direttrice capo cancelliere cancelliera premier sottosegretario viceministro vicepresidente',
    'vicepremier governatore sindaco senatore senatrice deputato deputata generale colonnello ammiraglio re',
    'regina principe papa giudice procuratore avvocato commissario commissaria delegato esperto professore',
    'economista analista leader consigliere titolare onorevole',
  ],
  modifiers: [
    'di del della degli dell dei e per esteri affari generale federale repubblica primo vice ex stato difesa',
    'consiglio',
  ],
  courtesy: ['sig signor signora sig.ra on onorevole dott dottor dottoressa prof eccellenza'],
  nouns: [
    'discorso dichiarazione dichiarazioni intervento intervista messaggio conferenza comunicato lettera risposta',
    'audizione saluto',
  ],
  by: ['di del della dell dal con'],
  pronouns: ['lui lei loro egli ella io noi'],
  bodies: [
    'ministero governo parlamento camera senato consiglio commissione comitato agenzia partito unione fronte',
    'movimento banca università istituto società gruppo associazione organizzazione federazione corte tribunale',
    'esercito polizia servizio ufficio autorità centro fondazione fondo giornale radio televisione ambasciata',
    'consolato conferenza vertice forum repubblica regno stato stati nazioni via piazza palazzo isola isole mare',
    'golfo città mondo farnesina',
  ],
  small: [
    'il lo la i gli le l un uno una di del della dello dei degli delle e ed o ma però che chi cui quale quando',
    'dove come se non né già in nel nella nei con senza per su sul sulla tra fra fino da dal dalla secondo dopo',
    'prima contro durante a al alla ai agli alle suo sua suoi sue mio mia nostro nostra questo questa quello',
    'quella tutto tutta tutti tutte molto più meno anche inoltre così ieri oggi domani grazie è sono era ha hanno',
    'si ci domanda risposta',
  ],
};
