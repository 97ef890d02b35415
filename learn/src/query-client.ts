import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.js';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Called when the api says that nobody is signed in any more. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const tellSignedOut = (): void => listeners.forEach((listener) => listener());

function noticeSignedOut(error: Error): void {
  if (error instanceof ApiError && error.code === 'http.not-signed-in') tellSignedOut();
}

const worthRetrying = (count: number, error: Error): boolean => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRetrying, networkMode: 'always', refetchOnReconnect: true },
    mutations: { networkMode: 'always' },
  },
});
