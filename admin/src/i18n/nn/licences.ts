import type { Messages } from '../nb/index.js';

export const licences = {
  'LicenseRef-Egen': 'Laga her', 'LicenseRef-Avtale': 'Berre etter avtale med eigaren',
  'CC-BY-4.0': 'CC BY 4.0: fri bruk når eigaren blir nemnd', 'CC-BY-SA-4.0': 'CC BY-SA 4.0: fri bruk på same vilkår når eigaren blir nemnd', 'CC-BY-NC-4.0': 'CC BY-NC 4.0: bruk når eigaren blir nemnd, men ikkje for å tene pengar', 'CC-BY-ND-4.0': 'CC BY-ND 4.0: bruk utan endringar når eigaren blir nemnd',
  'CC0-1.0': 'CC0: fri bruk utan vilkår', 'CC-PDM-1.0': 'Falle i det fri', 'NLOD-2.0': 'NLOD 2.0: norsk lisens for offentlege data', 'GPL-3.0-or-later': 'GPL 3.0: som Spor sjølv',
} satisfies Messages['licences'];
