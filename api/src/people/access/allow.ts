import { SetMetadata } from '@nestjs/common';
import { type RoleName } from './viewer.dto.js';

export const ALLOWED_ROLES = 'allowed-roles';

/** The roles a route is for; one of them is enough. A route that names none, and is not open to all, is closed. */
export const Allow = (...roles: [RoleName, ...RoleName[]]) => SetMetadata(ALLOWED_ROLES, roles);
