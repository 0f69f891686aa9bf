import type { LanguageWords } from './language.ts';

/** German. */
export const de: LanguageWords = {
  roles: [
    'präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin',
    'außenminister außenministerin botschafter botschafterin sprecher sprecherin ministerpräsident',
    'ministerpräsidentin generalsekretär generalsekretärin staatssekretär staatssekretärin bundesminister',
    'bundesministerin innenminister finanzminister wirtschaftsminister verteidigungsminister',
    'verteidigungsministerin regierungschef regierungschefin regierungssprecher bundesrat bundesrätin',
    'abgeordneter abgeordnete vorsitzender vorsitzende chef chefin leiter leiterin direktor direktorin',
    'premierminister premierministerin premier staatschef könig königin prinz general oberst admiral papst',
    'richter experte expertin professor politiker politikerin bürgermeister bürgermeisterin geschäftsführer',
    'geschäftsführerin hauptgeschäftsführer staatsministerin staatsminister vizekanzler vizepräsident senator',
    'landeshauptmann anwalt präsidiumsmitglied kommissar kommissarin beauftragter',
  ],
  modifiers: [
    'der des die und für a.d russische russischer russischen deutsche deutscher deutschen ehemaliger früherer',
    'stellvertretender stellvertretende',
  ],
  courtesy: ['herr herrn frau dr prof exzellenz'],
  nouns: [
    'rede erklärung ansprache interview grußwort wortprotokoll statement pressekonferenz stellungnahme gespräch',
    'beitrag vortrag pressestatement begrüßung namensbeitrag regierungserklärung botschaft antwort',
  ],
  by: ['von des der mit'],
  pronouns: ['er sie ich wir'],
  bodies: [
    'ministerium bundesministerium auswärtiges auswärtige amt regierung bundesregierung parlament bundestag',
    'bundesrat senat rat ausschuss kommission agentur partei union bewegung bank universität institut',
    'gesellschaft unternehmen gruppe verband organisation gericht gerichtshof armee polizei dienst behörde',
    'zentrum stiftung fonds zeitung radio botschaft konsulat konferenz gipfel forum republik königreich staat',
    'staaten nationen straße platz insel meer stadt welt',
  ],
  small: [
    'der die das den dem des ein eine einer einem einen und oder aber doch denn weil wenn als wie wo was wer',
    'warum in im an am auf aus bei mit nach von vom zu zum zur für über unter gegen um durch ohne seit vor',
    'zwischen nicht kein keine auch nur noch schon so dann da hier dort heute gestern morgen es er sie wir ich',
    'ihr man sich sein seine ihre unser mein dies diese dieser dieses jede jeder alle alles viele mehr sehr ist',
    'sind war waren wird werden hat haben kann frage antwort meine damen herren',
  ],
};
