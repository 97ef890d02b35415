import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { tellSignedOut } from '../query-client.js';
import { applyRecorded } from './apply-recorded.js';
import { Outbox, type OutboxState } from './outbox.js';

const Context = createContext<Outbox | null>(null);

export function useOutbox(): Outbox {
  const outbox = useContext(Context);
  if (outbox === null) throw new Error('useOutbox is used outside <OutboxProvider>');
  return outbox;
}

export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}

export function OutboxProvider({ employeeId, children }: { readonly employeeId: string; readonly children: ReactNode }) {
  const client = useQueryClient();
  const [outbox] = useState(() => new Outbox(employeeId, (letter, recorded) => applyRecorded(client, letter, recorded), tellSignedOut));
  useEffect(() => outbox.start(), [outbox]);
  return <Context value={outbox}>{children}</Context>;
}
