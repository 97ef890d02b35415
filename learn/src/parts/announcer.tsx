import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

type Announce = (text: string) => void;
const Context = createContext<Announce>(() => undefined);

/** Says `text` to a screen reader when it has finished what it is reading. */
export const useAnnounce = (): Announce => useContext(Context);

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  // Two regions in turn, so that the same sentence said twice is heard twice.
  return (
    <Context value={announce}>
      {children}
      <div className="ds-sr-only" aria-live="polite">{said.turn % 2 === 0 ? said.text : ''}</div>
      <div className="ds-sr-only" aria-live="polite">{said.turn % 2 === 1 ? said.text : ''}</div>
    </Context>
  );
}
