import { toKey } from './words.ts';

/** Given names that are frequent in the languages of the news and are no ordinary words of English: in a text of capitals nothing else shows where a name begins. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    // Spanish and Portuguese
    'abelardo', 'adolfo', 'agustin', 'alberto', 'alejandro', 'alfonso', 'alfredo', 'alvaro', 'ana', 'andres', 'antonio', 'armando', 'arturo', 'augusto', 'beatriz', 'belisario', 'benjamin', 'bernardo', 'camilo', 'carlos', 'carmen', 'cecilia', 'cesar', 'cristobal', 'daniel', 'dario', 'diego', 'domingo', 'edgar', 'edgardo', 'eduardo', 'efrain', 'elena', 'elias', 'emilio', 'enrique', 'ernesto', 'esteban', 'eugenio', 'fabio', 'federico', 'felipe', 'felix', 'fernando', 'fidel', 'francisco', 'gabriel', 'gerardo', 'german', 'gilberto', 'gloria', 'gonzalo', 'gregorio', 'guillermo', 'gustavo', 'hector', 'hernan', 'hernando', 'horacio', 'hugo', 'humberto', 'ignacio', 'inocencio', 'isabel', 'ismael', 'ivan', 'jaime', 'javier', 'jesus', 'joao', 'joaquin', 'jorge', 'jose', 'juan', 'julio', 'leonardo', 'leonel', 'leopoldo', 'luis', 'luiz', 'manuel', 'marcelo', 'marco', 'marcos', 'maria', 'mariano', 'mario', 'martin', 'mauricio', 'maximiliano', 'miguel', 'nelson', 'nestor', 'nicolas', 'octavio', 'orlando', 'oscar', 'osvaldo', 'pablo', 'patricio', 'paulo', 'pedro', 'rafael', 'ramiro', 'ramon', 'raul', 'ricardo', 'roberto', 'rodolfo', 'rodrigo', 'rolando', 'ruben', 'salvador', 'samuel', 'santiago', 'sergio', 'teodoro', 'tomas', 'vicente', 'victor', 'virgilio', 'vladimir', 'walter', 'wilfredo',
    // English, French, German
    'alan', 'albert', 'alexander', 'andrew', 'anthony', 'arthur', 'barbara', 'bernard', 'charles', 'christian', 'christopher', 'claude', 'david', 'dennis', 'donald', 'douglas', 'edward', 'elizabeth', 'erich', 'eric', 'francois', 'fred', 'george', 'gerald', 'gerard', 'hans', 'harold', 'harry', 'heinrich', 'helmut', 'henri', 'henry', 'howard', 'jacques', 'james', 'jean', 'jeffrey', 'john', 'joseph', 'karl', 'kenneth', 'kurt', 'lawrence', 'louis', 'margaret', 'mary', 'michael', 'michel', 'patrick', 'paul', 'peter', 'philip', 'philippe', 'pierre', 'ralph', 'raymond', 'richard', 'robert', 'roger', 'ronald', 'stephen', 'steven', 'susan', 'theodore', 'thomas', 'timothy', 'william', 'wolfgang',
    // Russian and other Slavic, Arabic, Persian, Turkish
    'aleksandr', 'aleksey', 'anatoliy', 'andrei', 'boris', 'dmitri', 'gennadiy', 'igor', 'jan', 'leonid', 'mikhail', 'nikolay', 'oleg', 'sergei', 'valentin', 'valeri', 'viktor', 'vyacheslav', 'yevgeniy', 'yuri', 'abdallah', 'abdullah', 'ahmad', 'ahmed', 'ali', 'faruq', 'hasan', 'husayn', 'hussein', 'ibrahim', 'mahmud', 'mohamed', 'mohammad', 'muhammad', 'mustafa', 'sulayman', 'tariq', 'yasir', 'yusuf', 'akbar', 'hashemi', 'mehmet', 'turgut',
  ].map(toKey),
);

/** Given names that are places as well: alone before a capitalised word they show no name. */
export const PLACES_TOO: ReadonlySet<string> = new Set(['santiago', 'salvador', 'san', 'jordan', 'israel', 'leon', 'cordoba', 'florida', 'washington'].map(toKey));
