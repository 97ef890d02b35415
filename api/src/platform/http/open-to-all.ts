import { SetMetadata } from '@nestjs/common';

export const OPEN_TO_ALL = 'open-to-all';

/** A route that needs no sign-in. Every other route names the roles it is for, or is closed. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);
