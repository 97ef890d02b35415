/** Joins what an exercise plays: an H5P content as `h`, or a unit of a course package as `cu`, in its package `cp`. */
export const joinWhatItPlays = (contentId: string, unitId: string): string =>
  `LEFT JOIN h5p_content h ON h.id = ${contentId} LEFT JOIN course_package_unit cu ON cu.id = ${unitId} LEFT JOIN course_package cp ON cp.id = cu.package_id`;

/** Its H5P type and version, or its package's standard. */
export const MADE_WITH = 'COALESCE(h.library, cp.standard)';
