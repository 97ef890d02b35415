import type { Messages } from '../nb/index.js';

export const licences = {
  'LicenseRef-Egen': 'Made here', 'LicenseRef-Avtale': 'Only by agreement with the owner',
  'CC-BY-4.0': 'CC BY 4.0: free to use when the owner is named', 'CC-BY-SA-4.0': 'CC BY-SA 4.0: free to use on the same terms when the owner is named', 'CC-BY-NC-4.0': 'CC BY-NC 4.0: to use when the owner is named, but not to earn money', 'CC-BY-ND-4.0': 'CC BY-ND 4.0: to use unchanged when the owner is named',
  'CC0-1.0': 'CC0: free to use without terms', 'CC-PDM-1.0': 'Public domain', 'NLOD-2.0': 'NLOD 2.0: the Norwegian licence for public data', 'GPL-3.0-or-later': 'GPL 3.0: as Spor itself',
} satisfies Messages['licences'];
