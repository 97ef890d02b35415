import { Box, Chip, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { Cell } from './Cell.js';
import { CellSource } from './CellSource.js';
import { CompetenceMenu } from './CompetenceMenu.js';
import type { FrameworkPartProps } from './framework.types.js';
import { competenceOf, type OutlineCompetence, outlineOf, wordsOf } from './frameworkFiles.js';

export interface CompetenceRowProps extends FrameworkPartProps {
  competence: OutlineCompetence;
  isFirst: boolean;
  isLast: boolean;
}

/** One competence: what it is, and what a person does at each level. */
export const CompetenceRow = (row: CompetenceRowProps) => {
  const { desk, files, language, competence: { key, retired, principles } } = row;
  const t = useTranslate();
  const { day } = useFormat();
  const words = wordsOf(files, language);
  const { title, description, levels } = competenceOf(words, key);
  const cell = { desk, language, competence: key };
  return (
    <TableRow sx={{ '& > *': { borderBottom: { xs: 0, md: 1 }, borderColor: { md: 'divider' } } }}>
      <TableCell>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Typography component="h3" sx={{ fontWeight: 650, flex: 1 }}>
            {key}
            {principles.length > 1 && <Typography component="span" variant="body2" color="textSecondary"> · {t('drafts.framework.also', { principles: principles.slice(1).join(', ') })}</Typography>}
          </Typography>
          <CompetenceMenu {...row} title={title} />
        </Box>
        {retired && <Chip size="small" label={t('drafts.framework.retiredSince', { day: day(retired) })} sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal' } }} />}
        <CellSource field={`competences.${key}.title`} />
        <Cell {...cell} field="title" label={t('drafts.framework.title')} value={title} most={200} />
        <CellSource field={`competences.${key}.description`} />
        <Cell {...cell} field="description" label={t('drafts.framework.description')} value={description} />
      </TableCell>
      {outlineOf(files).levels.map((level) => (
        <TableCell key={level}>
          <CellSource field={`competences.${key}.levels.${level}`} />
          <Cell {...cell} field={level} label={t('drafts.framework.cell', { key, level, name: words.levels[level]?.title ?? '' })} value={levels[level] ?? ''} isColumn />
        </TableCell>
      ))}
    </TableRow>
  );
};
