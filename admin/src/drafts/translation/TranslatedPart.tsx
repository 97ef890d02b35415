import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Typography } from '@mui/material';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Desk } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { ContentLanguage, TranslationSourceDto } from '../draft.types.js';
import type { Undo } from '../frame/UndoBar.js';
import { followsOf, setFollows } from './marks.js';
import { readSource, useSource } from './useStandings.js';

interface Bokmal {
  /** Undefined until it is there. */
  source: TranslationSourceDto | undefined;
}

const SourceContext = createContext<Bokmal | undefined>(undefined);

/** The bokmål of the text one is in; undefined in bokmål itself. */
export const useBokmal = (): Bokmal | undefined => useContext(SourceContext);

interface TranslatedPartProps {
  desk: Desk;
  language: ContentLanguage;
  /** The text in this language: a file, or `path.yaml#nn`. */
  path: string;
  onUndo: (undo: Undo) => void;
  children: ReactNode;
}

/** A part of a draft with its bokmål beside it, when it is a translation, and how it stands. In bokmål it is only the part. */
export const TranslatedPart = ({ language, children, ...text }: TranslatedPartProps) => (language === 'nb' ? children : <Translation key={text.path} {...text} language={language}>{children}</Translation>);

const Translation = ({ desk, language, path, onUndo, children }: TranslatedPartProps) => {
  const source = useSource(desk, path);
  const bokmal = useMemo(() => ({ source }), [source]);
  return (
    <SourceContext value={bokmal}>
      {source && <Standing desk={desk} language={language} source={source} onUndo={onUndo} />}
      {children}
    </SourceContext>
  );
};

type StandingProps = Pick<TranslatedPartProps, 'desk' | 'language' | 'onUndo'> & { source: TranslationSourceDto };

/** How it stands, in a sentence, and the button that says it is up to date. What is said is what was read: everything is saved first. */
const Standing = ({ desk, language, source, onUndo }: StandingProps) => {
  const t = useTranslate();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const name = t(`spor.languages.${language}`);
  const how = !source.isMarked ? 'unmarked' : source.changes > 0 ? 'behind' : 'upToDate';
  const put = (follows: string | undefined): void => {
    desk.put(setFollows(filesOf(desk.snapshot().files), source.path, follows));
    void desk.flush();
  };
  const mark = async (): Promise<void> => {
    setBusy(true);
    try {
      const before = followsOf(filesOf(desk.snapshot().files), source.path);
      if (!(await desk.flush())) return notify('translation.notSaved', { type: 'warning' });
      put((await readSource(desk.id, source.path)).follows);
      onUndo({ text: t('translation.marked', { language: name }), undo: () => put(before) });
    } catch {
      notify('spor.unreachable', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box data-standing={how} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', my: 1, pl: 1.5, borderLeft: 3, borderColor: how === 'upToDate' ? 'primary.main' : '#E8924A' }}>
      <Typography sx={{ flex: '1 1 14rem' }}>{t(`translation.${how}`, { language: name, smart_count: source.changes })}</Typography>
      {how !== 'upToDate' && (
        <Button variant="outlined" startIcon={<CheckIcon />} disabled={isBusy} onClick={() => void mark()}>
          {t(how === 'behind' ? 'translation.nowUpToDate' : 'translation.nowTranslated', { language: name })}
        </Button>
      )}
    </Box>
  );
};
