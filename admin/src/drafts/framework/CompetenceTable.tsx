import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AskTitle } from '../begin/AskTitle.js';
import { filesOf } from '../desk/filesOf.js';
import { PartCard } from '../fields/PartCard.js';
import { CompetenceRow } from './CompetenceRow.js';
import type { FrameworkPartProps } from './framework.types.js';
import { addCompetence, outlineOf, under, wordsOf } from './frameworkFiles.js';
import { useFrameworkEffect } from './useFrameworkEffect.js';

/** Where there is no room for columns, a row is a stack of labelled fields. */
const STACKED = { '& thead': { display: { xs: 'none', md: 'table-header-group' } }, '& tbody, & tbody tr, & tbody td, & tbody th': { display: { xs: 'block', md: 'revert' } }, '& tbody td': { px: { xs: 1, md: '6px' }, py: { xs: 0, md: '6px' } } };

/** A row for each competence, under its main principle; a column for each level. Every text is written where it stands. */
export const CompetenceTable = (part: FrameworkPartProps) => {
  const t = useTranslate();
  const { principles, levels } = outlineOf(part.files);
  const words = wordsOf(part.files, part.language);
  return (
    <PartCard title={t('drafts.framework.table')} help={t('drafts.framework.tableHelp')}>
      <Table aria-label={t('drafts.framework.table')} sx={{ tableLayout: 'fixed', '& td, & th': { verticalAlign: 'top' }, ...STACKED }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '26%' }}>{t('resources.competences.name', { smart_count: 1 })}</TableCell>
            {levels.map((level) => (
              <TableCell key={level} sx={{ whiteSpace: 'normal' }} lang={part.language}>
                {level}. {words.levels[level]?.title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {principles.map((principle) => (
          <Group key={principle} {...part} principle={principle} />
        ))}
      </Table>
    </PartCard>
  );
};

/** The competences whose main principle it is, and the way to add one. */
const Group = ({ principle, ...part }: FrameworkPartProps & { principle: string }) => {
  const { desk, files, language, draftId } = part;
  const t = useTranslate();
  const effect = useFrameworkEffect(draftId);
  const [asking, setAsking] = useState(false);
  const { levels } = outlineOf(files);
  const competences = under(files, principle);
  const name = wordsOf(files, language).principles[principle]?.title ?? '';
  const add = async (title: string): Promise<void> => {
    setAsking(false);
    const { data } = effect.data ? effect : await effect.refetch();
    const { key, changes } = addCompetence(filesOf(desk.snapshot().files), principle, title, data?.keys ?? []);
    desk.put(changes);
    setTimeout(() => document.getElementById(`draft-${key}-description`)?.focus());
  };
  return (
    <TableBody>
      <TableRow>
        <TableCell component="th" scope="rowgroup" colSpan={levels.length + 1} sx={{ bgcolor: 'action.hover' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
            <Typography component="span" sx={{ fontWeight: 650 }} lang={language}>
              {principle} {name}
            </Typography>
            <Button size="small" startIcon={<AddIcon />} onClick={() => setAsking(true)} aria-label={t('drafts.framework.addUnder', { principle: `${principle} ${name}` })}>
              {t('drafts.framework.add')}
            </Button>
          </Box>
          <AskTitle open={asking} heading={t('drafts.framework.addUnder', { principle: `${principle} ${name}` })} label={t('drafts.framework.title')} help={t('drafts.framework.titleHelp')} submit={t('drafts.framework.add')} language={language} onSubmit={(title) => void add(title)} onClose={() => setAsking(false)} />
        </TableCell>
      </TableRow>
      {competences.map((competence, index) => (
        <CompetenceRow key={competence.key} {...part} competence={competence} isFirst={index === 0} isLast={index === competences.length - 1} />
      ))}
    </TableBody>
  );
};
