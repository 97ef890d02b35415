import { QueryClient } from '@tanstack/react-query';

const TRIES = 2;

/** A server that stumbles is asked again; what it refuses, it refuses the next time too. */
export const worthTrying = (tries: number, { status }: Error & { status?: number }): boolean => (!status || status >= 500) && tries < TRIES;

export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: worthTrying } } });
