import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/Section.js';
import type { DraftDetailDto, PublicationEffectDto } from '../draft.types.js';

export type Asks = 'keep' | 'difference' | 'all';
type Touched = PublicationEffectDto['touched'][Asks];
type Translate = ReturnType<typeof useTranslate>;

const ASKS: Asks[] = ['keep', 'difference', 'all'];

const counted = (t: Translate, { people, units, goals }: Touched) => ({
  people: t('drafts.publish.people', { smart_count: people }),
  units: t('drafts.publish.units', { smart_count: units }),
  goals: t('drafts.publish.goals', { smart_count: goals }),
});

const touches = (t: Translate, touched: Touched): string => (touched.people === 0 ? t('drafts.publish.touchesNobody') : t(touched.goals > 0 ? 'drafts.publish.touches' : 'drafts.publish.touchesNoGoal', counted(t, touched)));

/** What publishing with this choice does, in one sentence. */
export function sentenceOf(t: Translate, { kind, isNew }: DraftDetailDto, asks: Asks, touched: Touched | undefined): string {
  if (kind === 'framework') return t('drafts.publish.sentence.framework');
  if (kind !== 'course') return t('drafts.publish.sentence.other');
  if (isNew) return t('drafts.publish.sentence.new');
  return t(`drafts.publish.sentence.${touched && touched.people > 0 ? asks : 'keep'}`, touched ? capital(counted(t, touched)) : {});
}

const capitalOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const capital = <Words extends { people: string }>(words: Words): Words => ({ ...words, people: capitalOf(words.people) });

interface WhoIsAskedProps {
  effect: PublicationEffectDto;
  asks: Asks;
  onAsks: (asks: Asks) => void;
}

/** What becomes of those who have begun or completed an earlier version; each choice says whom it touches. */
export const WhoIsAsked = ({ effect, asks, onAsks }: WhoIsAskedProps) => {
  const t = useTranslate();
  const people = (count: number): string => (count === 0 ? t('drafts.publish.nobody') : t('drafts.publish.people', { smart_count: count }));
  return (
    <Section title={t('drafts.publish.who')}>
      <Typography id="who-is-asked" sx={{ mb: 1, maxWidth: '65ch' }}>
        {t('drafts.publish.whoText', { underWay: capitalOf(people(effect.underWay)), completed: people(effect.completed) })}
      </Typography>
      <RadioGroup aria-labelledby="who-is-asked" value={asks} onChange={(_, value) => onAsks(value as Asks)}>
        {ASKS.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
            label={
              <Box sx={{ py: 0.75 }}>
                <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
                  {t(`drafts.publish.asks.${one}.name`)}
                </Typography>
                <Typography component="span" variant="body2" sx={{ display: 'block' }}>
                  {t(`drafts.publish.asks.${one}.help`)}
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
