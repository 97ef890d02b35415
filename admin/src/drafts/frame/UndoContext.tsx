import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Undo, UndoBar } from './UndoBar.js';

const UndoContext = createContext<(undo: Undo) => void>(() => undefined);

/** Offers to take back what was just done: the last thing only. */
export const useUndo = (): ((undo: Undo) => void) => useContext(UndoContext);

/** What is within can offer to be taken back, at the foot of the page. */
export const UndoOffered = ({ children }: { children: ReactNode }) => {
  const t = useTranslate();
  const [undo, setUndo] = useState<Undo>();
  return (
    <UndoContext value={setUndo}>
      {children}
      <UndoBar undo={undo} onDone={() => setUndo(undefined)} label={t('ra.action.undo')} />
    </UndoContext>
  );
};
