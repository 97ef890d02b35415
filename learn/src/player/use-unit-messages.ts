import { useEffect, useRef, type RefObject } from 'react';
import { useOutbox } from './OutboxProvider.js';
import { newUuid } from './statement.js';
import { isReturn, launchOf, unitMessage } from './unit-message.js';

/** A package that is being left says its last words while it is taken away. */
const LAST_WORDS_MS = 3000;
/** One that does not answer is closed all the same. */
const PATIENCE_MS = 3000;

interface Listening {
  readonly enrolmentId: string | null;
  readonly exerciseId: string;
  readonly url: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onEnded: () => void;
  readonly onSilent: () => void;
}

/** Puts what a unit says into the outbox, and asks it to end before its frame goes. */
export function useUnitMessages({ enrolmentId, exerciseId, url, frame, onEnded, onSilent }: Listening): { readonly askToEnd: () => void } {
  const outbox = useOutbox();
  const said = useRef({ onEnded, onSilent });
  useEffect(() => {
    said.current = { onEnded, onSilent };
  });
  useEffect(() => {
    const { origin } = new URL(url, location.href);
    let isShown = true;
    const hear = (event: MessageEvent<unknown>) => {
      if (isShown && event.origin === location.origin && isReturn(event.data)) said.current.onEnded();
      const message = event.origin === origin ? unitMessage(event.data, url) : null;
      if (message?.kind === 'commit' && enrolmentId !== null) {
        const id = newUuid();
        outbox.post({ id, path: `/enrolments/${enrolmentId}/exercises/${exerciseId}/commits`, body: { ...message.commit, commitId: id } });
      }
      if (message?.kind === 'ended' && isShown) said.current.onEnded();
      if (message?.kind === 'silent' && isShown) said.current.onSilent();
    };
    addEventListener('message', hear);
    return () => {
      isShown = false;
      setTimeout(() => removeEventListener('message', hear), LAST_WORDS_MS);
    };
  }, [enrolmentId, exerciseId, outbox, url]);
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Who has answered is not waited for: the unit may be open again by then.
  useEffect(() => () => clearTimeout(patience.current), []);
  const askToEnd = () => {
    clearTimeout(patience.current);
    frame.current?.contentWindow?.postMessage({ context: 'spor-unit', kind: 'end', launch: launchOf(url) }, new URL(url, location.href).origin);
    patience.current = setTimeout(() => said.current.onEnded(), PATIENCE_MS);
  };
  return { askToEnd };
}
