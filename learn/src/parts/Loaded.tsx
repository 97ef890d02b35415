import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.js';
import { Waiting } from './Waiting.js';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** How many boxes of the page's size stand there while it is fetched. */
  readonly boxes?: number;
  readonly children: (data: T) => ReactNode;
}

/** What has been fetched, a skeleton of it, or why not. Data that could not be renewed stays. */
export function Loaded<T>({ query, boxes = 3, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <ErrorNotice error={query.error} retry={() => void query.refetch()} />;
  return <Waiting boxes={boxes} />;
}
