import QuizIcon from '@mui/icons-material/QuizOutlined';
import { Box, Typography } from '@mui/material';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { PartActions } from './PartActions.js';
import { CARD, CHOSEN } from './card.js';
import { useSetting } from './setting.js';

/** An exercise as a card with its title: what it is like is seen on the lesson's page. */
export const ExercisePart = ({ node, selected, ...part }: NodeViewProps) => {
  const t = useTranslate();
  const { exercises } = useSetting();
  const slug = String(node.attrs['slug']);
  const title = exercises.find((exercise) => exercise.slug === slug)?.title;
  return (
    <NodeViewWrapper contentEditable={false}>
      <Box data-drag-handle sx={{ ...CARD, ...(selected ? CHOSEN : {}) }}>
        <QuizIcon color="primary" aria-hidden sx={{ flex: 'none' }} />
        <Box sx={{ minWidth: 0, flex: '1 1 8rem' }}>
          <Typography variant="caption" component="div" color="textSecondary">
            {t('writing.exercise.card')}
          </Typography>
          <Typography component="div" color={title === undefined ? 'error' : 'textPrimary'} sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
            {title ?? t('writing.exercise.unknown', { slug })}
          </Typography>
        </Box>
        <PartActions {...part} words="writing.exercise" />
      </Box>
    </NodeViewWrapper>
  );
};
