import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { capitalised } from '../../format/capitalised.js';
import { Section } from '../../layout/Section.js';
import type { DraftDetailDto, PublicationEffectDto } from '../draft.types.js';

export type Asks = 'keep' | 'difference' | 'all';
type Touched = PublicationEffectDto['touched'][Asks];
type Translate = ReturnType<typeof useTranslate>;

/** Of a path what is completed counts, so that all of it can't be asked for. */
const asksOf = (kind: DraftDetailDto['kind']): Asks[] => (kind === 'path' ? ['keep', 'difference'] : ['keep', 'difference', 'all']);

const counted = (t: Translate, { people, units, goals }: Touched) => ({
  people: t('drafts.publish.people', { smart_count: people }),
  units: t('drafts.publish.units', { smart_count: units }),
  goals: t('drafts.publish.goals', { smart_count: goals }),
});

const touches = (t: Translate, touched: Touched): string => (touched.people === 0 ? t('drafts.publish.touchesNobody') : t(touched.goals > 0 ? 'drafts.publish.touches' : 'drafts.publish.touchesNoGoal', counted(t, touched)));

/** What publishing with this choice does, in one sentence. */
export function sentenceOf(t: Translate, { kind, isNew }: DraftDetailDto, asks: Asks, touched: Touched | undefined): string {
  if (kind === 'path' && asks !== 'keep' && touched && touched.people > 0) return t('drafts.publish.sentence.path', capital(counted(t, touched)));
  if (kind === 'framework') return t('drafts.publish.sentence.framework');
  if (kind !== 'course') return t('drafts.publish.sentence.other');
  if (isNew) return t('drafts.publish.sentence.new');
  return t(`drafts.publish.sentence.${touched && touched.people > 0 ? asks : 'keep'}`, touched ? capital(counted(t, touched)) : {});
}

const capital = <Words extends { people: string }>(words: Words): Words => ({ ...words, people: capitalised(words.people) });

interface WhoIsAskedProps {
  kind: DraftDetailDto['kind'];
  effect: PublicationEffectDto;
  asks: Asks;
  onAsks: (asks: Asks) => void;
}

/** What becomes of those who have begun or completed an earlier version; each choice says whom it touches. */
export const WhoIsAsked = ({ kind, effect, asks, onAsks }: WhoIsAskedProps) => {
  const t = useTranslate();
  const words = kind === 'path' ? 'pathAsks' : 'asks';
  const people = (count: number): string => (count === 0 ? t('drafts.publish.nobody') : t('drafts.publish.people', { smart_count: count }));
  return (
    <Section title={t('drafts.publish.who')}>
      <Typography id="who-is-asked" sx={{ mb: 1, maxWidth: '65ch' }}>
        {t(kind === 'path' ? 'drafts.publish.pathWhoText' : 'drafts.publish.whoText', { underWay: capitalised(people(effect.underWay)), completed: kind === 'path' ? capitalised(people(effect.completed)) : people(effect.completed) })}
      </Typography>
      <RadioGroup aria-labelledby="who-is-asked" value={asks} onChange={(_, value) => onAsks(value as Asks)}>
        {asksOf(kind).map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
            label={
              <Box sx={{ py: 0.75 }}>
                <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
                  {t(`drafts.publish.${words}.${one}.name`)}
                </Typography>
                <Typography component="span" variant="body2" sx={{ display: 'block' }}>
                  {t(`drafts.publish.${words}.${one}.help`)}
                </Typography>
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {touches(t, effect.touched[one])}
                </Typography>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
};
