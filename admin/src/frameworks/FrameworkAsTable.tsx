import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import type { FrameworkTableDto } from '../types.js';

type Row = FrameworkTableDto['competences'][number];

const What = ({ key, title, description, principles, retiredOn }: Row) => {
  const t = useTranslate();
  const { day } = useFormat();
  const others = principles.slice(1).join(', ');
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {key} {title}
      </Typography>
      <Typography variant="body2">{description}</Typography>
      {others && <Typography variant="body2" color="textSecondary">{t('drafts.framework.also', { principles: others })}</Typography>}
      {retiredOn && <Typography variant="body2" color="textSecondary">{t('drafts.framework.retiredSince', { day: day(retiredOn) })}</Typography>}
    </>
  );
};

const Listed = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <Section title={title}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Box>
    </Section>
  );

const named = ({ key, text }: { key: string; text: string }): string => `${key} ${text}`;

/** The framework as it is read: a table of competences by levels under each principle, and what stands around it. */
export const FrameworkAsTable = ({ table: { language, levels, principles, competences, subGoals, criteria, goals } }: { table: FrameworkTableDto }) => {
  const t = useTranslate();
  const under = (principle: string): Row[] => competences.filter(({ principles: [main] }) => main === principle);
  return (
    <Box lang={language}>
      <Listed title={t('drafts.framework.levels')} texts={levels.map(({ level, title, evidence }) => `${level}. ${title}: ${evidence}`)} />
      {principles.map(({ key, title, text }) => (
        <Section key={key} title={`${key} ${title}`} flush={under(key).length > 0}>
          <Typography sx={{ maxWidth: '65ch', px: under(key).length > 0 ? { xs: 2, md: 2.5 } : 0, pb: 1 }}>{text}</Typography>
          {under(key).length > 0 ? (
            <PlainTable
              caption={`${key} ${title}`}
              rows={under(key)}
              rowKey={(row) => row.key}
              columns={[
                { heading: t('resources.competences.name', { smart_count: 1 }), cell: What },
                ...levels.map(({ level, title: name }, place) => ({ heading: `${level}. ${name}`, cell: (row: Row) => row.levels[place]?.behaviour || '–' })),
              ]}
            />
          ) : (
            <Typography color="textSecondary">{t('drafts.framework.noneUnder')}</Typography>
          )}
        </Section>
      ))}
      <Listed title={t('drafts.framework.subGoals')} texts={subGoals.map(named)} />
      <Listed title={t('drafts.framework.criteria')} texts={criteria.map(named)} />
      <Listed title={t('drafts.framework.goals')} texts={goals} />
    </Box>
  );
};
