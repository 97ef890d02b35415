import { Box, Typography } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { Section } from '../../layout/Section.js';
import type { FrameworkEffectDto } from '../draft.types.js';
import { useFrameworkEffect } from '../framework/useFrameworkEffect.js';

type Change = FrameworkEffectDto['difference']['competences'][number];

/** How the framework differs from the one in force, competence by competence, and whom each change touches. */
export const FrameworkDifference = ({ draftId }: { draftId: string }) => {
  const t = useTranslate();
  const effect = useFrameworkEffect(draftId);
  if (effect.isError) return <ProblemNotice title={t('spor.broken.title')} error={effect.error} />;
  // What was read before the last words were saved is old.
  if (!effect.data || effect.isFetching) return <Loading />;
  return (
    <Section title={t('drafts.publish.whatChanged')}>
      <Changes {...effect.data} />
    </Section>
  );
};

const Changes = ({ difference: { competences, principles, frame, languagesAdded }, uses }: FrameworkEffectDto) => {
  const t = useTranslate();
  const { list } = useFormat();
  const what = ({ key, title, change, levels }: Change): string => {
    const name = `${key} ${title}`;
    return levels.length ? t('drafts.framework.changes.levels', { name, levels: list(levels.map(String)), smart_count: levels.length }) : t(`drafts.framework.changes.${change}`, { name });
  };
  const touches = ({ key, change }: Change): string | undefined => {
    const use = uses.find((one) => one.key === key);
    if (!use || change === 'moved' || use.people + use.goals + use.courses === 0) return undefined;
    const counted = (name: 'people' | 'goals' | 'courses'): string => t(`drafts.framework.uses.${name}`, { smart_count: use[name] });
    return t('drafts.framework.restsOn', { people: counted('people'), goals: counted('goals'), courses: counted('courses') });
  };
  const others = [
    ...principles.map(({ key, title, change }) => t(`history.changes.principle-${change}`, { name: `${key} ${title}` })),
    ...frame.map((part) => t(`history.changes.frame-${part}`)),
    ...languagesAdded.map((language) => t('drafts.publish.changes.language', { language: t(`spor.languages.${language}`).toLowerCase() })),
  ];
  if (competences.length + others.length === 0) return <Typography>{t('drafts.publish.changes.nothing')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 0.75 }, '& li::marker': { color: '#E8924A' } }}>
      {competences.map((change) => (
        <li key={change.key}>
          {what(change)}
          <Typography variant="body2" color="textSecondary">
            {touches(change)}
          </Typography>
        </li>
      ))}
      {others.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
};
