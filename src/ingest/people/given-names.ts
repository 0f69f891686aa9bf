import { toKey } from './words.ts';

/**
 * Common given names, as a witness that a name of a person begins: a text set in capitals has no other. Names that are words, places, months or
 * saints' towns as well are left out.
 */
const GIVEN_NAMES = [
  // Spanish and Portuguese
  'abelardo abraham adalberto adan adela adolfo adrian agustin alan alba alberto alejandra alejandro alfonso alfredo alicia alirio alonso alvaro amado',
  'amalia amanda amilcar ana anastasio andres angel angela anibal antonia antonio ariel aristides armando arnoldo arnulfo arturo atilio augusto aurelio',
  'azucena baltasar bartolome beatriz belisario benito benjamin bernardino bernardo boris braulio bruno camilo carlos carmen cecilia cecilio celestino',
  'celina celso cesar clara claudia claudio conrado consuelo cristian cristobal cuauhtemoc dagoberto damian daniel danilo dario david delfin diego',
  'domingo doris edgar edgardo edmundo eduardo efrain efren elena elias eliseo elsa elvira emiliano emilio enrique erasmo ernesto esteban estela eugenio',
  'eusebio evaristo ezequiel fabian fabio facundo federico felipe felix fernan fernando fidel filiberto florencio francisco franco froilan gabriel',
  'gabriela gaspar genaro gerardo german gilberto gladys gloria gonzalo graciela gregorio guadalupe guido guillermo gustavo hector heriberto hernan',
  'hernando hilario hilda horacio hugo humberto ignacio indalecio ines inocencio isaac isabel isaias isidro ismael ivan jacinto jacobo jaime javier',
  'jeronimo jesus joao joaquin jorge jose josefina juan juana julia julian julio justo laura leonardo leonel leonidas leonor leopoldo liliana lorenzo',
  'lucas lucia luciano lucio luis luisa luiz manlio manuel marcelo marcial marco marcos margarita maria mariano mario marta martin mateo matias mauricio',
  'maximiliano maximo mayra melchor mercedes miguel miriam misael modesto moises monica nelson nestor nicanor nicolas noe noel norberto norma octavio',
  'omar orlando oscar osvaldo oswaldo pablo patricia patricio paulo pedro porfirio rafael ramiro ramon raquel raul reinaldo rene reynaldo ricardo',
  'rigoberto roberto rodolfo rodrigo rogelio rolando romeo romulo ronaldo rosa rosario ruben rufino ruth salomon salvador samuel santiago santos saul',
  'sebastian segundo sergio silvia silvio simon sofia susana telma teodoro teofilo teresa tomas ulises valentin vicente victor victorio vilma vinicio',
  'violeta virgilio virginia vladimir waldo walter wilfredo wilson ximena yolanda zoila',
  // English, French, German, Italian and others
  'aaron albert alexander allan allen amy andrea andrew ann anna anne anthony arthur barbara bernadette bernard brent brian bruce carl carol caroline',
  'carter catherine charles christian christine christopher claude colin crispin dan dante dean deborah denis dennis diana donald dorothy douglas edward',
  'eliot elizabeth elliott emmanuel eric erich francis francois frank fred frederick gabriele gary george gerald gerard giovanni giulio giuseppe gordon',
  'graham gregory hans harold harry heinrich helmut henri henry herbert howard hubert ian irene jack jacques james jane janet jay jean jeffrey jennifer',
  'jerry jesse jessica jim jimmy joe john jonathan joseph judith julie karen karl kate keith kenneth kevin klaus kurt laurence lawrence lech leon leslie',
  'linda lloyd louis louise luigi marc margaret marie marion mark mary matthew michael michel mike mikhail nancy neil nicholas norman oliver otto patrick',
  'paul peter philip philippe phillip pierre rachel ralph raymond rebecca richard robert roger ronald roy russell sandra sarah scott sean sharon',
  'stanislaw stephanie stephen steve steven stuart susan sven terence theodore thomas tim timothy tom tony ursula valerie vernon victoria vincent wayne',
  'werner william wolfgang yuri',
  // Russian and other Slavic, Arabic, Persian, Turkish
  'abdallah abdullah ahmad ahmed akbar aleksandr aleksey ali anatoliy andrei dmitri faruq gennadiy hasan hashemi husayn hussein ibrahim igor jan leonid',
  'mahmud mehmet mohamed mohammad muhammad mustafa nikolay oleg sergei sulayman tariq turgut valeri viktor vyacheslav yasir yevgeniy yusuf',
].flatMap((names) => names.split(' '));

const KEYS: ReadonlySet<string> = new Set(GIVEN_NAMES.map(toKey));

/** Whether the key is that of a common given name. */
export const isGivenName = (key: string): boolean => KEYS.has(key);
