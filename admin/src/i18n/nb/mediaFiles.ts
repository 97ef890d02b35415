/** Pictures, films and sounds. */
export const mediaFiles = {
  about: 'Alt kursene viser av bilder, film og lyd. Nye filer laster du opp der de skal stå, i en leksjon eller en øvelse.',
  search: 'Søk i filer', onlyUnused: 'Bare det som ikke er i bruk',
  count: 'Én fil |||| %{smart_count} filer', none: 'Ingen filer passer med søket.', noneUnused: 'Alle filer er i bruk.',
  kinds: { picture: 'Bilde', film: 'Film', sound: 'Lyd', captions: 'Teksting' },
  pixels: '%{width} × %{height} piksler', gone: 'filen mangler på serveren',
  shownIn: 'Vises i', nowhere: 'ingen steder', alternative: 'Viser', unknown: 'Ikke oppgitt', inDraft: 'Slik det står i utkastet av kurset.',
  owner: 'Eier', ownerHelp: 'Den som har laget filen, eller som har rettighetene.',
  licence: 'Lisens', attribution: 'Kreditering', attributionHelp: 'Slik eieren vil bli nevnt, for eksempel «Foto: Kari Nordmann». Står den tom, nevner vi eieren.',
  ask: 'Fortell hvem som eier filen, så andre vet hvordan de kan bruke den.', ownerMissing: 'Skriv hvem som eier filen.', licenceMissing: 'Velg hvordan filen kan brukes.', licenceHelp: 'Er filen hentet et annet sted, gjelder lisensen derfra.', untold: 'Eier og lisens er ikke oppgitt.', tell: 'Oppgi eier og lisens', tellOf: 'Oppgi eier og lisens for %{name}', told: 'Eier: %{owner}. Lisens: %{licence}.',
  edit: 'Rediger', editOf: 'Rediger opplysningene om %{name}', editHelp: 'Opplysningene følger filen når kurset blir publisert og eksportert.', save: 'Lagre opplysningene',
  saved: 'Lagret i utkastet av «%{course}». De gjelder når kurset er publisert.',
  removeOf: 'Fjern %{name}', removeTitle: 'Fjerne %{name}?', removeText: 'Filen blir borte fra utkastet av «%{course}», og fra kurset når det er publisert. De som tar en eldre versjon, ser fortsatt det den viser. Det kan ikke angres.', removeConfirm: 'Fjern filen',
  removed: '%{name} er fjernet fra utkastet.',
};
