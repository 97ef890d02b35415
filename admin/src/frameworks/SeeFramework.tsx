import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Dialog, DialogContent, DialogTitle, Skeleton } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Failed } from '../layout/Failed.js';
import { read } from '../providers/http.js';
import type { FrameworkTableDto } from '../types.js';
import { FrameworkAsTable } from './FrameworkAsTable.js';

interface SeeFrameworkProps {
  /** Of a publication (`publications/<id>`) or a draft (`drafts/<id>`). */
  of: string;
  /** What stands over the table. */
  title: string;
  label: string;
  /** What the button says aloud, where there are several. */
  name?: string;
  icon?: ReactNode;
  /** Done first: what is shown is what is saved. */
  before?: () => Promise<unknown>;
}

/** Shows a version of the framework, or a draft, as a table over the whole page, in any of its languages. */
export const SeeFramework = ({ of, title, label, name, icon, before }: SeeFrameworkProps) => {
  const [isOpen, setOpen] = useState(false);
  const open = async (): Promise<void> => {
    await before?.();
    setOpen(true);
  };
  return (
    <>
      <Button variant="outlined" startIcon={icon} aria-label={name} onClick={() => void open()}>
        {label}
      </Button>
      {isOpen && <Shown of={of} title={title} onClose={() => setOpen(false)} />}
    </>
  );
};

const Shown = ({ of, title, onClose }: Pick<SeeFrameworkProps, 'of' | 'title'> & { onClose: () => void }) => {
  const t = useTranslate();
  const id = useId();
  const [language, setLanguage] = useState('nb');
  const { data, error, refetch } = useQuery({ queryKey: ['framework-table', of, language], queryFn: () => read<FrameworkTableDto>(`${of}/framework?language=${language}`), staleTime: 0, gcTime: 0, placeholderData: keepPreviousData });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullScreen>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', px: { xs: 2, md: 3 }, pt: 1.5 }}>
        <DialogTitle id={id} sx={{ p: 0, flex: '1 1 12rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        <Button onClick={onClose} startIcon={<CloseIcon />} autoFocus>
          {t('ra.action.close')}
        </Button>
        {data && data.languages.length > 1 && (
          <Box role="group" aria-label={t('drafts.languages.name')} sx={{ flexBasis: '100%' }}>
            {data.languages.map((one) => (
              <Button key={one} size="small" aria-pressed={one === language} variant={one === language ? 'outlined' : 'text'} onClick={() => setLanguage(one)}>
                {t(`spor.languages.${one}`)}
              </Button>
            ))}
          </Box>
        )}
      </Box>
      <DialogContent sx={{ bgcolor: 'background.default', pt: '16px !important', mt: 1.5, px: { xs: 1, md: 3 } }}>
        {data ? <FrameworkAsTable table={data} /> : error ? <Failed error={error} refetch={refetch} /> : <Skeleton variant="rounded" height={320} aria-hidden />}
      </DialogContent>
    </Dialog>
  );
};
