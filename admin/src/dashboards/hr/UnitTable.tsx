import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { downloadCsv, toCsv } from '../../format/csv.js';
import { useFormat } from '../../format/useFormat.js';
import { PlainTable } from '../../layout/PlainTable.js';
import { Section } from '../../layout/Section.js';
import type { GoalFiguresDto } from '../../types.js';
import { shareOf } from '../pace.js';
import { changed, useAddress } from '../useAddress.js';
import { ShareBar } from './ShareBar.js';
import { Trend } from './Trend.js';

type Unit = GoalFiguresDto['units'][number];

const Down = ({ unit, goal }: { unit: Unit; goal: string }) => {
  const [address] = useAddress();
  return (
    <MuiLink component={LinkBase} to={`/?${changed(address, { goal, orgUnit: unit.id })}`} sx={{ fontWeight: 550 }}>
      {unit.name}
    </MuiLink>
  );
};

const Export = ({ figures }: { figures: GoalFiguresDto }) => {
  const t = useTranslate();
  const { percent, points } = useFormat();
  const save = (): void =>
    downloadCsv(
      `${figures.goal.title} ${figures.unit.name}`,
      toCsv(figures.units, [
        { heading: t('spor.board.unit'), value: ({ name }) => name },
        { heading: t('spor.board.reached'), value: ({ reached }) => reached ?? t('spor.board.fewerThanFive') },
        { heading: t('spor.board.of'), value: ({ of }) => of },
        { heading: t('spor.board.share'), value: (unit) => { const share = shareOf(unit); return share === null ? '' : percent(share); } },
        { heading: t('spor.board.trend'), value: ({ trend }) => (trend === null ? '' : points(trend)) },
      ]),
    );
  return (
    <Button startIcon={<DownloadIcon />} onClick={save}>
      {t('spor.board.export')}
    </Button>
  );
};

/** The units right below as a table; each leads one step down the tree. */
export const UnitTable = ({ figures, moved }: { figures: GoalFiguresDto; moved: ReadonlySet<string> }) => {
  const t = useTranslate();
  const { number } = useFormat();
  if (figures.units.length === 0) return null;
  const title = t('spor.board.units');
  const hidden = t('spor.board.fewerThanFive');
  return (
    <Section title={title} action={<Export figures={figures} />} flush>
      <PlainTable<Unit>
        caption={title}
        rows={figures.units}
        rowKey={({ id }) => id}
        moved={({ id }) => moved.has(id)}
        columns={[
          { heading: t('spor.board.unit'), cell: (unit) => <Down unit={unit} goal={figures.goal.id} /> },
          { heading: t('spor.board.share'), cell: (unit) => <ShareBar share={shareOf(unit)} target={figures.goal.share} /> },
          { heading: t('spor.board.reached'), numeric: true, cell: ({ reached }) => (reached === null ? hidden : number(reached)) },
          { heading: t('spor.board.of'), numeric: true, cell: ({ of }) => number(of) },
          { heading: t('spor.board.trend'), numeric: true, cell: ({ trend }) => <Trend trend={trend} /> },
        ]}
      />
      {figures.units.some(({ suppressed }) => suppressed) && (
        <Box sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="body2" color="textSecondary">
            {t('spor.board.suppressed')}
          </Typography>
        </Box>
      )}
    </Section>
  );
};
