const KIND_LINE =
  /^(?:(?:joint |press |media |special |department |official |opening |closing )?(?:interview|remarks|statement|availability|briefing|conference|release|gaggle|note|communiqué|speech|address)|notice to the press|fact sheet|read-?out|transcript|op-ed|message|letter|question taken|taken questions?|интервью|выступление|заявление|стенограмма|комментарий|брифинг|пресс-конференция|ответы на вопросы|інтерв['’]ю|заява|звернення|промова|entretien|discours|déclaration|communiqué|rede|erklärung|discurso|declaración)$/iu;

/** True for a line that says what kind of text follows and nothing else: `Interview`, `Press Statement`, `Notice to the Press`. */
export function isKindLine(text: string): boolean {
  return KIND_LINE.test(text.replace(/[:.]$/u, ''));
}
