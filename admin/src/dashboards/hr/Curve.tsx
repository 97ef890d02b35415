import { Button, NativeSelect, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import { PlainTable } from '../../layout/PlainTable.js';
import { Section } from '../../layout/Section.js';
import type { GoalFiguresDto } from '../../types.js';
import { useAddress } from '../useAddress.js';
import { CurveChart } from './CurveChart.js';

const PERIODS = ['30', '90', '365'];

const Tools = ({ asTable }: { asTable: boolean }) => {
  const t = useTranslate();
  const [address, setAddress] = useAddress();
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <NativeSelect value={address.get('days') ?? '90'} disableUnderline inputProps={{ 'aria-label': t('spor.board.period') }} onChange={(event) => setAddress({ days: event.target.value })} sx={{ fontSize: '.875rem', color: 'primary.main', fontWeight: 600 }}>
        {PERIODS.map((days) => (
          <option key={days} value={days}>
            {t('spor.board.lastDays', { days })}
          </option>
        ))}
      </NativeSelect>
      <Button onClick={() => setAddress({ curve: asTable ? null : 'table' })}>{t(asTable ? 'spor.board.asCurve' : 'spor.board.asTable')}</Button>
    </Stack>
  );
};

/** The curve with its target, or the same numbers as a table. */
export const Curve = ({ figures }: { figures: GoalFiguresDto }) => {
  const t = useTranslate();
  const { number, percent, day } = useFormat();
  const [address] = useAddress();
  const asTable = address.get('curve') === 'table';
  // One day is a point, not a curve.
  const drawable = figures.curve.length > 1;
  const title = t('spor.board.curve');
  const newestFirst = [...figures.curve].reverse();
  return (
    <Section title={title} action={drawable && <Tools asTable={asTable} />} flush={drawable && asTable}>
      {!drawable && <Typography>{t(figures.today.suppressed ? 'spor.board.suppressed' : 'spor.board.noCurve')}</Typography>}
      {drawable && !asTable && <CurveChart figures={figures} />}
      {drawable && asTable && (
        <PlainTable
          caption={title}
          rows={newestFirst}
          rowKey={({ day: on }) => on}
          columns={[
            { heading: t('spor.board.day'), cell: ({ day: on }) => day(on) },
            { heading: t('spor.board.reached'), numeric: true, cell: ({ reached }) => number(reached) },
            { heading: t('spor.board.of'), numeric: true, cell: ({ of }) => number(of) },
            { heading: t('spor.board.share'), numeric: true, cell: ({ reached, of }) => (of ? percent(reached / of) : '–') },
          ]}
        />
      )}
    </Section>
  );
};
