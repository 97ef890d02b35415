import { applyDecorators, SetMetadata } from '@nestjs/common';
import { type RoleName } from './viewer.dto.js';

export const ALLOWED_ROLES = 'allowed-roles';
export const FOR_THE_WHOLE = 'for-the-whole';

/** The roles a route is for; one of them is enough. A route that names none, and is not open to all, is closed. */
export const Allow = (...roles: [RoleName, ...RoleName[]]) => SetMetadata(ALLOWED_ROLES, roles);

/** What is one for the whole municipality: the role held for a part of it is not enough. */
export const AllowWhole = (role: RoleName) => applyDecorators(Allow(role), SetMetadata(FOR_THE_WHOLE, true));
