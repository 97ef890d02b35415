import { Box, Typography } from '@mui/material';
import { type ReactNode, type Ref, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { PassageDto } from '../draft.types.js';
import { Passage } from './Passage.js';
import { useBokmal } from './TranslatedPart.js';
import { useAligned } from './useAligned.js';

/** Two columns where there is room for them, whatever the page has beside; else one over the other. */
const COLUMNS = { containerType: 'inline-size', '& > div': { display: 'grid', columnGap: 2.5, rowGap: 1, alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)', '@container (min-width: 540px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' } } } as const;

interface BesideProps {
  /** The field, as passages call it. */
  field: string;
  /** What one writes the translation in. */
  children: ReactNode;
  /** A text whose paragraphs stand beside those of the bokmål. */
  isText?: boolean;
}

/** The bokmål of a field to the left, and the field to the right; in bokmål itself only the field. */
export const Beside = ({ field, children, isText = false }: BesideProps) => {
  const bokmal = useBokmal();
  const passages = useMemo(() => bokmal?.source?.passages.filter((passage) => passage.field === field) ?? [], [bokmal, field]);
  if (!bokmal) return children;
  return (
    <Box sx={COLUMNS}>
      <div>{isText ? <Aligned passages={passages}>{children}</Aligned> : <Plain passages={passages}>{children}</Plain>}</div>
    </Box>
  );
};

interface ColumnsProps {
  passages: readonly PassageDto[];
  children: ReactNode;
}

interface BokmalProps extends ColumnsProps {
  ref?: Ref<HTMLElement>;
}

const Bokmal = ({ passages, children, ref }: BokmalProps) => {
  const t = useTranslate();
  if (passages.length === 0) return null;
  return (
    <Box role="group" ref={ref} aria-label={t('translation.bokmal')} sx={{ mt: 2, minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {t('spor.languages.nb')}
      </Typography>
      {children}
    </Box>
  );
};

/** The field keeps its place in the page while its bokmål comes and goes: what is being written in it is not drawn anew. */
const rightOf = (passages: readonly PassageDto[]) => ({ minWidth: 0, gridColumn: passages.length === 0 ? '1 / -1' : undefined });

/** A text that scrolled by itself would leave its bokmål behind. */
const WHOLE = { '&& .ProseMirror': { maxHeight: 'none', overflowY: 'visible' } } as const;

const Plain = ({ passages, children }: ColumnsProps) => (
  <>
    <Bokmal passages={passages}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {passages.map((passage, index) => (
          <Passage key={index} passage={passage} />
        ))}
      </Box>
    </Bokmal>
    <Box sx={rightOf(passages)}>{children}</Box>
  </>
);

/** It is where it is put at once: while something moves it can't be measured. */
const PLACED = { mt: 1, transition: 'none !important' } as const;

const Aligned = ({ passages, children }: ColumnsProps) => {
  const t = useTranslate();
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const counts = useAligned(left, right, passages);
  return (
    <>
      <Bokmal ref={left} passages={passages}>
        {passages.map((passage, index) => (
          <Box key={index} data-passage={passage.html === null ? undefined : ''} sx={PLACED}>
            <Passage passage={passage} />
          </Box>
        ))}
      </Bokmal>
      <Box ref={right} sx={{ ...rightOf(passages), ...WHOLE }}>
        {children}
        {counts && (
          <Typography variant="body2" sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: '#E8924A' }}>
            {t('translation.otherCount', { ...counts })}
          </Typography>
        )}
      </Box>
    </>
  );
};
