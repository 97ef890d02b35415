import type { ReactNode } from 'react';
import { Show } from 'react-admin';

/** Asked for under a name of its own: else react-admin first shows the row the list left behind, which lacks what only the whole record has. */
const WHOLE = { meta: { whole: true } };

/** Shows one record of a kind whose list tells only part of it. */
export const WholeShow = ({ children }: { children: ReactNode }) => (
  <Show component="div" actions={false} queryOptions={WHOLE}>
    {children}
  </Show>
);
