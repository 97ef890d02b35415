import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { exercisesIn, type Lesson } from './courseFiles.js';
import type { Draggable } from './useDrag.js';

interface PartLinkProps {
  /** A lesson's slug, or null for the course's page. */
  part: string | null;
  here: boolean;
  text: string;
  about: string;
}

export const PartLink = ({ part, here, text, about }: PartLinkProps) => {
  const [address] = useAddress();
  return (
    <Link
      component={LinkBase}
      to={`?${toPlace(address, { part, exercise: null, field: null })}`}
      aria-current={here ? 'true' : undefined}
      draggable={false}
      underline="none"
      sx={{ display: 'block', px: 1, py: 0.75, borderRadius: 1, color: 'text.primary', overflowWrap: 'anywhere', bgcolor: here ? 'action.selected' : undefined, boxShadow: here ? 'inset 3px 0 0 #E8924A' : undefined, '&:hover': { bgcolor: 'action.hover' } }}
    >
      <Typography component="span" sx={{ display: 'block', fontWeight: here ? 650 : 500 }}>
        {text}
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {about}
      </Typography>
    </Link>
  );
};

interface OutlineLessonProps {
  slug: string;
  number: number;
  of: number;
  lesson: Lesson;
  here: boolean;
  /** How its translation stands. */
  mark: string | undefined;
  drag: Draggable;
  onMove: (slug: string, by: number) => void;
  onRemove: (slug: string) => void;
}

/** A step of the course; the one that is open has its buttons below it. */
export const OutlineLesson = ({ slug, number, of, lesson: { front, body }, here, mark, drag, onMove, onRemove }: OutlineLessonProps) => {
  const t = useTranslate();
  const title = front.title || t('drafts.untitled');
  const exercises = exercisesIn(body).length;
  const about = [t('spor.minutes', { smart_count: front.minutes }), ...(exercises > 0 ? [t('drafts.outline.exercises', { smart_count: exercises })] : []), ...(mark ? [mark] : [])].join(' · ');
  const move = (by: number, isThere: boolean, Icon: typeof UpIcon, word: string) => (
    <Button size="small" startIcon={<Icon />} data-move={`${slug} ${by}`} aria-disabled={!isThere} onClick={() => isThere && onMove(slug, by)} aria-label={t(`drafts.outline.${word}Of`, { title })} sx={{ '&[aria-disabled=true]': { color: 'text.secondary', cursor: 'default' } }}>
      {t(`drafts.outline.${word}`)}
    </Button>
  );
  return (
    <Box component="li" {...drag.props} sx={{ cursor: 'grab', boxShadow: drag.mark && `0 ${drag.mark === 'over' ? -3 : 3}px 0 0 #E8924A` }}>
      <PartLink part={slug} here={here} text={`${number}. ${title}`} about={about} />
      {here && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', pl: 0.5, mb: 0.5 }}>
          {move(-1, number > 1, UpIcon, 'up')}
          {move(1, number < of, DownIcon, 'down')}
          <Button size="small" color="error" startIcon={<DeleteIcon />} onClick={() => onRemove(slug)} aria-label={t('drafts.outline.removeOf', { title })}>
            {t('ra.action.remove')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
