import AddIcon from '@mui/icons-material/Add';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { CourseDto } from '../../types.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { PartCard } from '../fields/PartCard.js';
import { useUndo } from '../frame/UndoContext.js';
import { pathOf, setPath } from './pathFiles.js';

const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'title', order: 'ASC' } as const };

/** The courses of the path, in the order they are taken, and the time they take together. */
export const PathCourses = ({ desk, state }: EditorProps) => {
  const t = useTranslate();
  const files = filesOf(state.files);
  const { courses: chosen } = pathOf(files);
  const { data: courses = [] } = useGetList<CourseDto>('courses', ALL);
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const offerUndo = useUndo();
  const set = (slugs: string[]): void => desk.put(setPath(files, { courses: slugs }));
  const known = (slug: string) => courses.find((course) => course.slug === slug);
  const free = courses.filter(({ slug, publishedAt }) => publishedAt !== null && !chosen.includes(slug));
  const choice = free.some(({ slug }) => slug === wanted) ? wanted : '';
  const move = (slug: string, by: number): void => {
    const others = chosen.filter((one) => one !== slug);
    const at = chosen.indexOf(slug) + by;
    set([...others.slice(0, at), slug, ...others.slice(at)]);
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-move="${slug} ${by}"]`)?.focus());
  };
  const remove = (slug: string, title: string): void => {
    const place = chosen.indexOf(slug);
    set(chosen.filter((one) => one !== slug));
    const restore = (): void => {
      const later = filesOf(desk.snapshot().files);
      const others = pathOf(later).courses.filter((one) => one !== slug);
      desk.put(setPath(later, { courses: [...others.slice(0, place), slug, ...others.slice(place)] }));
    };
    offerUndo({ text: t('drafts.path.removed', { title }), undo: restore });
  };
  const minutes = chosen.reduce((sum, slug) => sum + (known(slug)?.minutes ?? 0), 0);
  return (
    <PartCard id="draft-courses" title={t('drafts.path.courses')} help={chosen.length > 0 ? t('drafts.path.total', { minutes: t('drafts.inMinutes', { smart_count: minutes }) }) : t('drafts.path.none')}>
      <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {chosen.map((slug, index) => {
          const title = known(slug)?.title ?? t('drafts.path.unknown', { slug });
          const step = (by: number, isThere: boolean, Icon: typeof UpIcon, word: 'up' | 'down') => (
            <Button size="small" startIcon={<Icon />} data-move={`${slug} ${by}`} aria-disabled={!isThere} aria-label={t(`drafts.path.${word}Of`, { title })} onClick={() => isThere && move(slug, by)} sx={{ '&[aria-disabled=true]': { color: 'text.secondary', cursor: 'default' } }}>
              {t(`drafts.path.${word}`)}
            </Button>
          );
          return (
            <Box component="li" key={slug} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
              <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
                {index + 1}. {title}
                <Typography variant="body2" color="textSecondary">
                  {t('spor.minutes', { smart_count: known(slug)?.minutes ?? 0 })}
                </Typography>
              </Box>
              {step(-1, index > 0, UpIcon, 'up')}
              {step(1, index < chosen.length - 1, DownIcon, 'down')}
              <Button size="small" color="error" startIcon={<CloseIcon />} aria-label={t('drafts.path.removeOf', { title })} onClick={() => remove(slug, title)}>
                {t('ra.action.remove')}
              </Button>
            </Box>
          );
        })}
      </Box>
      {free.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', mt: 1.5 }}>
          <TextField select id="draft-choose-course" label={t('drafts.path.choose')} value={choice} onChange={(event) => setWanted(event.target.value)} sx={{ flex: '1 1 16rem', width: 'auto' }}>
            {free.map(({ slug, title }) => (
              <MenuItem key={slug} value={slug} sx={{ whiteSpace: 'normal' }}>
                {title}
              </MenuItem>
            ))}
          </TextField>
          <Button startIcon={<AddIcon />} variant="outlined" disabled={choice === ''} onClick={() => { set([...chosen, choice]); setWanted(''); }}>
            {t('drafts.path.add')}
          </Button>
        </Box>
      ) : (
        courses.length > 0 && <Typography sx={{ mt: 1.5 }}>{t('drafts.path.allChosen')}</Typography>
      )}
    </PartCard>
  );
};
