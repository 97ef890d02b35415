import { Button } from '@digdir/designsystemet-react';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

const SHOWN_MS = 10_000;

export interface Toast {
  readonly text: string;
  /** What *Angre* does; left out when there is nothing to undo. */
  readonly undo?: () => void;
}

type Show = (toast: Toast) => void;
const Context = createContext<Show>(() => undefined);
export const useToast = (): Show => useContext(Context);

/** One short message at a time, for ten seconds; longer while it is pointed at or has focus. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<(Toast & { readonly at: number }) | null>(null);
  const show = useCallback<Show>((next) => setToast({ ...next, at: Date.now() }), []);
  return (
    <Context value={show}>
      {children}
      <div className="toast-place" role="status">{toast !== null && <ToastBox key={toast.at} toast={toast} close={() => setToast(null)} />}</div>
    </Context>
  );
}

function ToastBox({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, close]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  const undo = () => {
    toast.undo?.();
    close();
  };
  return (
    <div className="toast" data-color-scheme="dark" {...hold}>
      <span>{toast.text}</span>
      {toast.undo !== undefined && <Button data-size="sm" variant="secondary" onClick={undo}>{t('app.undo')}</Button>}
      <Button data-size="sm" variant="tertiary" onClick={close}>{t('app.close')}</Button>
    </div>
  );
}
