import type { LanguageWords } from './language.ts';

/** Spanish. */
export const es: LanguageWords = {
  roles: [
    'presidente presidenta ministro ministra canciller embajador embajadora portavoz vocero vocera representante',
    'secretario secretaria director directora jefe jefa gobernador gobernadora alcalde alcaldesa senador senadora',
    'diputado diputada general coronel almirante rey reina príncipe princesa papa juez fiscal abogado comisario',
    'comisaria delegado experto profesor economista analista líder dirigente subsecretario subsecretaria',
    'viceministro viceministra vicepresidente vicepresidenta titular mandatario mandataria consejero consejera',
    'coordinador coordinadora procurador comisionado exministro expresidente ingeniero licenciado comandante',
  ],
  modifiers: [
    'de del la las los el y para en relaciones exteriores asuntos general federal constitucional república primer',
    'primera vice ex estado hacienda interior defensa economía',
  ],
  courtesy: [
    'sr sra señor señora don doña d dª dr dra lic ing excmo excma s.e su excelencia licenciado mtro mtra gral',
  ],
  nouns: [
    'discurso declaración declaraciones palabras mensaje entrevista intervención conferencia rueda comunicado',
    'alocución carta respuesta comparecencia versión exposición',
  ],
  by: ['de del por con'],
  pronouns: ['él ella ellos ellas yo nosotros'],
  bodies: [
    'ministerio gobierno parlamento congreso senado cámara asamblea consejo comisión comité agencia partido unión',
    'frente movimiento banco universidad instituto colegio empresa grupo asociación organización federación corte',
    'tribunal ejército policía servicio oficina autoridad centro fundación fondo diario radio televisión embajada',
    'consulado misión conferencia cumbre foro república reino estado estados naciones calle avenida plaza palacio',
    'isla islas mar golfo ciudad mundo secretaría',
  ],
  small: [
    'el la los las lo un una unos unas de del y e o u pero mas sino que quien cual cuyo cuando donde como si no',
    'ni ya en con sin por para sobre entre hasta desde hacia según tras ante bajo contra durante mediante al a se',
    'su sus mi mis tu nuestro nuestra este esta estos estas ese esa eso esto aquel aquella todo toda todos todas',
    'muy más menos también además así asimismo ayer hoy mañana gracias señoras señores pregunta respuesta es son',
    'fue era ha han hay',
  ],
};
