import type { LanguageWords } from './language.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  roles: [
    'presidente presidenta ministro ministra chanceler embaixador embaixadora porta-voz representante secretário',
    'secretária secretário-geral diretor diretora chefe governador governadora prefeito senador senadora deputado',
    'deputada general coronel almirante rei rainha príncipe princesa papa juiz procurador advogado comissário',
    'delegado especialista professor economista analista líder dirigente vice-presidente primeiro-ministro premiê',
    'relator',
  ],
  modifiers: [
    'de do da dos das e para relações exteriores negócios estrangeiros geral federal república primeiro vice ex',
    'estado fazenda defesa',
  ],
  courtesy: ['sr sra senhor senhora dom d dona dr dra exmo exma excelência vossa'],
  nouns: [
    'discurso declaração declarações pronunciamento entrevista mensagem intervenção palavras coletiva comunicado',
    'carta nota fala',
  ],
  by: ['de do da dos das pelo pela por com'],
  pronouns: ['ele ela eles elas eu nós'],
  bodies: [
    'ministério governo parlamento congresso senado câmara assembleia conselho comissão comitê agência partido',
    'união frente movimento banco universidade instituto colégio empresa grupo associação organização federação',
    'corte tribunal exército polícia serviço autoridade centro fundação fundo jornal rádio televisão embaixada',
    'consulado missão conferência cúpula fórum república reino estado estados nações rua avenida praça palácio',
    'ilha ilhas mar golfo cidade mundo secretaria',
  ],
  small: [
    'o a os as um uma uns umas de do da dos das e ou mas porém que quem qual quando onde como se não nem já em no',
    'na nos nas num numa com sem por pelo pela para sobre entre até desde segundo após ante sob contra durante ao',
    'à aos às seu sua seus suas meu minha nosso nossa este esta esse essa isso isto aquele aquela todo toda todos',
    'todas muito mais menos também além assim ontem hoje amanhã obrigado é são foi era há ele ela eles jornalista',
    'pergunta resposta',
  ],
};
