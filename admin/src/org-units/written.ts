import type { OrgUnitDto, WriteOrgUnit } from '../types.js';

/** No choice means the top of the tree. */
export const written = ({ code, name, parentId }: OrgUnitDto): WriteOrgUnit => ({ code, name, parentId: parentId || null });
