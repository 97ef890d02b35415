import type { OrgUnitDto } from '../types.js';

/** The units a unit stands under, from the top down. */
export const above = ({ path }: Pick<OrgUnitDto, 'path'>): string => path.slice(0, -1).join(' › ');
