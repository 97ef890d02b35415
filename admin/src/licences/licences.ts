import type { Licence } from '@spor/api/catalogue';

/** Each of the api's, so that one that is added there is missed here. */
const ALL: Record<Licence, true> = {
  'LicenseRef-Egen': true, 'LicenseRef-Avtale': true,
  'CC-BY-4.0': true, 'CC-BY-SA-4.0': true, 'CC-BY-NC-4.0': true, 'CC-BY-ND-4.0': true, 'CC0-1.0': true, 'CC-PDM-1.0': true,
  'NLOD-2.0': true, 'GPL-3.0-or-later': true,
};

/** SPDX names of the licences that can be chosen. */
export const LICENCES = Object.keys(ALL) as readonly Licence[];
