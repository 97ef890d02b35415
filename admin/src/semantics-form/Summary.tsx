import { Alert, AlertTitle, Link } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';

export interface Fault {
  readonly path: string;
  /** What the field is called; nothing when it is none of the form's. */
  readonly label: string | undefined;
  readonly message: string;
}

/** All that is wrong, at the top; each leads to its field. Takes the focus when the server has said no. */
export const Summary = ({ faults, turn, onGo }: { faults: readonly Fault[]; turn: number; onGo: (path: string) => void }) => {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) box.current?.focus();
  }, [turn]);
  if (!faults.length) return null;
  return (
    <Alert ref={box} severity="error" tabIndex={-1} sx={{ mb: 2, alignItems: 'flex-start' }}>
      <AlertTitle>{t('semanticsForm.summary', { smart_count: faults.length })}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
        {faults.map(({ path, label, message }) => (
          <li key={`${path} ${message}`}>
            {label === undefined ? (
              `${message}${path ? ` (${path})` : ''}`
            ) : (
              <Link component="button" type="button" onClick={() => onGo(path)} sx={{ textAlign: 'start', font: 'inherit', verticalAlign: 'baseline', minHeight: 24 }}>
                {`${label}: ${message}`}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
