import { Alert, Box, Button, CircularProgress } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemNotice } from '../layout/ProblemNotice.js';
import type { Language } from '../types.js';
import { EditorFrame, type Written } from './EditorFrame.js';
import { isSame } from './editorMessages.js';
import { useFrame } from './useFrame.js';

interface OfficialEditorProps extends Written {
  draftId: string;
  library: string;
  language: Language;
  onChange: (params: Record<string, unknown>) => void;
  /** It was asked for by somebody, who goes on in it. */
  takesFocus: boolean;
}

const PATIENCE_MS = 30_000;

/** The official editor with what is said while it comes, and when it does not. */
export const OfficialEditor = ({ draftId, library, language, title, params, onChange, takesFocus }: OfficialEditorProps) => {
  const t = useTranslate();
  const { frame, error, turn, again } = useFrame(draftId, library, language);
  const { part, changed } = useOthersWords(params, onChange);
  const key = `${turn}.${part}`;
  const [loaded, setLoaded] = useState('');
  const isLate = useIsLate(key, loaded === key || error !== undefined);
  const retry = (
    <Button size="small" onClick={again}>
      {t('h5pEditor.again')}
    </Button>
  );
  return (
    <Box>
      <Box role="status">
        {loaded !== key && !error && !isLate && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, my: 2 }}>
            <CircularProgress size={24} aria-hidden />
            {t('h5pEditor.loading')}
          </Box>
        )}
        {isLate && (
          <Alert severity="warning" action={retry} sx={{ mb: 2 }}>
            {t('h5pEditor.late')}
          </Alert>
        )}
      </Box>
      {Boolean(error) && (
        <>
          <ProblemNotice title={t('h5pEditor.failed')} error={error} />
          {retry}
        </>
      )}
      {frame && (
        <EditorFrame
          key={key}
          frame={frame}
          title={t('h5pEditor.frame', { title })}
          exercise={{ title, params }}
          onChange={changed}
          onLoaded={(element) => {
            setLoaded(key);
            if (takesFocus) element?.focus();
          }}
        />
      )}
    </Box>
  );
};

/** What comes from elsewhere (an undone change, another's text that was chosen) is opened anew: the editor can't be told of it while it stands open. */
function useOthersWords(params: Record<string, unknown>, onChange: OfficialEditorProps['onChange']): { part: number; changed: (params: Record<string, unknown>) => void } {
  const said = useRef(params);
  const [part, setPart] = useState(0);
  useEffect(() => {
    if (isSame(params, said.current)) return;
    said.current = params;
    setPart((before) => before + 1);
  }, [params]);
  const changed = (next: Record<string, unknown>): void => {
    said.current = next;
    onChange(next);
  };
  return { part, changed };
}

function useIsLate(key: string, hasCome: boolean): boolean {
  const [late, setLate] = useState('');
  useEffect(() => {
    if (hasCome) return;
    const timer = setTimeout(() => setLate(key), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [key, hasCome]);
  return !hasCome && late === key;
}
