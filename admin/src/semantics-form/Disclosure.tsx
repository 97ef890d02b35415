import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useForm } from './form.js';
import { isWithin, type Path, written } from './rules/value.js';

/** Open or folded; opens when a link leads to what is inside. */
export function useFold(paths: readonly Path[], begins: boolean): [boolean, (open: boolean) => void] {
  const { revealed } = useForm();
  const holds = revealed.turn > 0 && paths.some((path) => isWithin(revealed.path, written(path)));
  const [open, setOpen] = useState(begins || holds);
  const [turn, setTurn] = useState(revealed.turn);
  if (turn !== revealed.turn) {
    setTurn(revealed.turn);
    if (holds) setOpen(true);
  }
  return [open, setOpen];
}

/** Once it has been opened, what is inside stays, so that nothing is forgotten by folding. */
export function useKept(open: boolean): boolean {
  const [kept, setKept] = useState(open);
  if (open && !kept) setKept(true);
  return kept;
}

export const FaultCount = ({ paths }: { paths: readonly Path[] }) => {
  const t = useTranslate();
  const { issuesWithin } = useForm();
  const count = paths.reduce((sum, path) => sum + issuesWithin(path), 0);
  return count ? (
    <Typography component="span" variant="body2" sx={{ color: 'error.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
      {t('semanticsForm.faults', { smart_count: count })}
    </Typography>
  ) : null;
};

export const Chevron = ({ open }: { open: boolean }) => <ExpandMoreIcon aria-hidden sx={{ flexShrink: 0, transform: open ? 'rotate(180deg)' : 'none', transition: 'transform 150ms' }} />;

interface DisclosureProps {
  id: string;
  title: ReactNode;
  /** What is inside. */
  paths: readonly Path[];
  begins?: boolean;
  children: ReactNode;
}

/** A part of the form that is folded away. */
export const Disclosure = ({ id, title, paths, begins = false, children }: DisclosureProps) => {
  const [open, setOpen] = useFold(paths, begins);
  const kept = useKept(open);
  return (
    <Box sx={{ my: 2, border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}>
      <ButtonBase
        id={id}
        aria-expanded={open}
        aria-controls={`${id}-inside`}
        onClick={() => setOpen(!open)}
        sx={{ width: '100%', minHeight: 44, px: 2, py: 1, gap: 1, justifyContent: 'flex-start', textAlign: 'start', borderRadius: 1, font: 'inherit' }}
      >
        <Chevron open={open} />
        <Box component="span" sx={{ fontWeight: 600, flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {title}
        </Box>
        {!open && <FaultCount paths={paths} />}
      </ButtonBase>
      <Box id={`${id}-inside`} hidden={!open} sx={{ px: { xs: 1.5, sm: 2 }, pb: 1 }}>
        {kept && children}
      </Box>
    </Box>
  );
};
