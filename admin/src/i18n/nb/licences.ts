import type { Licence } from '@spor/api/catalogue';

/** Licences by their SPDX names: of courses, paths and toolkits, and of each picture, film and sound. */
export const licences = {
  'LicenseRef-Egen': 'Laget her', 'LicenseRef-Avtale': 'Bare etter avtale med eieren',
  'CC-BY-4.0': 'CC BY 4.0: fri bruk når eieren blir nevnt', 'CC-BY-SA-4.0': 'CC BY-SA 4.0: fri bruk på samme vilkår når eieren blir nevnt', 'CC-BY-NC-4.0': 'CC BY-NC 4.0: bruk når eieren blir nevnt, men ikke for å tjene penger', 'CC-BY-ND-4.0': 'CC BY-ND 4.0: bruk uten endringer når eieren blir nevnt',
  'CC0-1.0': 'CC0: fri bruk uten vilkår', 'CC-PDM-1.0': 'Falt i det fri', 'NLOD-2.0': 'NLOD 2.0: norsk lisens for offentlige data', 'GPL-3.0-or-later': 'GPL 3.0: som Spor selv',
} satisfies Record<Licence, string>;
