import type { Messages } from '../nb/index.js';

export const withdrawals = {
  heading: 'Ta ut av bruk',
  open: 'Ta ut av bruk …',
  about: {
    course: 'Bruk det når kurset ikkje lenger skal takast av nokon nye. Det som er fullført, blir ståande.',
    path: 'Bruk det når ingen lenger skal få læringsstien. Kursa i han blir ikkje tekne ut.',
    toolkit: 'Bruk det når leiarar ikkje lenger skal bruke verktøyet.',
  },
  framework: {
    why: 'Rammeverket kan ikkje takast ut av bruk. Det dei tilsette har nådd, måla og kursa byggjer på det.',
    rests: 'No gjeld det %{people} som har nådd nivå, %{goals} og %{courses}.',
    instead: 'Ein kompetanse de ikkje treng lenger, kan de ta ut av bruk i tabellen. Då held dei som har han, på det dei har nådd.',
  },
  title: 'Ta «%{title}» ut av bruk?',
  means: {
    course: 'Den som ikkje har byrja på kurset, finn det ikkje lenger, og ingen kan tildele det. Fullføringar og kompetanse blir ståande.',
    path: 'Ingen finn læringsstien lenger, og ingen kan tildele han. Kursa i han er framleis i bruk. Fullføringar blir ståande.',
    toolkit: 'Ingen finn verktøyet lenger.',
  },
  assignments: 'Éi tildeling fell bort. |||| %{smart_count} tildelingar fell bort.',
  paths: 'Kurset står i ein læringssti. Dei tilsette ser stien utan kurset, og kan fullføre han utan: |||| Kurset står i %{smart_count} læringsstiar. Dei tilsette ser stiane utan kurset, og kan fullføre dei utan:',
  pathLeft: '%{title}: eitt kurs igjen |||| %{title}: %{smart_count} kurs igjen',
  pathEmpty: '%{title}: ingen kurs igjen',
  underWay: 'Éin person er i gang. Kva skal gjelde? |||| %{smart_count} personar er i gang. Kva skal gjelde for dei?',
  leaves: {
    finish: { name: 'La dei fullføre', help: 'Dei finn kurset under Mi læring til dei er ferdige, men utan frist.' },
    end: { name: 'Avslutt for dei òg', help: 'Dei finn ikkje kurset lenger. Det dei har gjort, er teke vare på dersom kurset blir teke i bruk igjen.' },
  },
  touchesNobody: 'Ingen merkar noko.',
  undo: 'Du kan angre: Ta i bruk igjen, så blir alt som det var.',
  submit: 'Ta ut av bruk',
  failed: 'Det let seg ikkje gjere å ta det ut av bruk',
  done: { course: 'Kurset er teke ut av bruk.', path: 'Læringsstien er teken ut av bruk.', toolkit: 'Verktøyet er teke ut av bruk.' },
  outOfUse: 'Ikkje i bruk',
  since: 'Teke ut av bruk %{when}.',
  sinceBy: 'Teke ut av bruk %{when} av %{name}.',
  left: { finish: 'Dei som var i gang, får fullføre.', end: 'Det vart avslutta for dei som var i gang òg.' },
  bringBack: 'Ta i bruk igjen',
  back: { course: 'Kurset er i bruk igjen.', path: 'Læringsstien er i bruk igjen.', toolkit: 'Verktøyet er i bruk igjen.' },
} satisfies Messages['withdrawals'];
