/**
 * The licences an editor chooses among, of courses, paths and toolkits and of each picture, film and sound, by their SPDX names.
 * SPDX has no name for what is no public licence: `LicenseRef-Egen` is made here, `LicenseRef-Avtale` is used by leave of the owner.
 */
export const LICENCES = ['LicenseRef-Egen', 'LicenseRef-Avtale', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC0-1.0', 'CC-PDM-1.0', 'NLOD-2.0', 'GPL-3.0-or-later'] as const;
export type Licence = (typeof LICENCES)[number];

/** What `media.yaml` called them before they were one list. */
const FORMER: Readonly<Record<string, Licence>> = {
  own: 'LicenseRef-Egen', permission: 'LicenseRef-Avtale', cc0: 'CC0-1.0', 'cc-by': 'CC-BY-4.0', 'cc-by-sa': 'CC-BY-SA-4.0', 'cc-by-nc': 'CC-BY-NC-4.0', 'cc-by-nd': 'CC-BY-ND-4.0', 'public-domain': 'CC-PDM-1.0',
};

const CREATIVE_COMMONS = /^(CC-BY(-NC)?(-SA|-ND)?-\d\.\d|CC0-1\.0)$/;

/** Creative Commons as people write it: *CC BY-SA 4.0*. */
function spdxOf(name: string): string | undefined {
  const spdx = name.trim().toUpperCase().replace(/[\s_]+/g, '-');
  return CREATIVE_COMMONS.test(spdx) ? spdx : undefined;
}

/** The SPDX name of a licence that is written in the former way, or as people write it; as it is when it is neither. */
export const renamed = (name: string): string => (Object.hasOwn(FORMER, name) ? FORMER[name] : spdxOf(name)) ?? name;

/** Whether its terms ask that whoever made it is named where it is shown. */
export const asksForName = (licence: string): boolean => /^(CC-BY|NLOD|OGL)\b/.test(licence);

/** One of the list, another version of Creative Commons (pictures from elsewhere come with older ones), or terms of one's own. */
export const isKnown = (name: string): boolean => (LICENCES as readonly string[]).includes(name) || /^(CC-[A-Z]+-|CC0-\d|LicenseRef-[A-Za-z])[A-Za-z0-9.-]*$/.test(name);
