import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SeeFramework } from '../frameworks/SeeFramework.js';
import { Moment } from '../format/Moment.js';
import { Section } from '../layout/Section.js';
import { API } from '../providers/http.js';
import type { HistoryDto, HistoryVersionDto } from '../types.js';
import { Accepted } from './Accepted.js';
import { Changes } from './Changes.js';
import { RestoreVersion } from './RestoreVersion.js';

interface VersionCardProps {
  history: HistoryDto;
  version: HistoryVersionDto;
  /** Somebody has opened a draft since this was read. */
  onConflict: () => void;
}

/** Who published it, and whose files it was made of. */
const Origin = ({ publishedAt, publishedBy, isFromFiles, restoredFrom }: HistoryVersionDto) => {
  const t = useTranslate();
  return (
    <Typography color="textSecondary" sx={{ mb: 1 }}>
      <Moment at={publishedAt} />
      {' · '}
      {isFromFiles ? t('history.fromFiles') : publishedBy ? t('history.by', { name: publishedBy }) : t('history.bySomebody')}
      {restoredFrom !== null && ` · ${t('history.restoredFrom', { number: restoredFrom })}`}
    </Typography>
  );
};

/** What was chosen for those under way, and how many are on it now. Only a course is something one is under way in. */
const People = ({ kind, version: { number, asks, asked, underWay, completed } }: { kind: HistoryDto['kind']; version: HistoryVersionDto }) => {
  const t = useTranslate();
  const people = (count: number): string => (count === 0 ? t('drafts.publish.nobody') : t('drafts.publish.people', { smart_count: count }));
  const lines = [
    ...(kind === 'course' && number > 1 ? [t(`history.asks.${asks}`)] : []),
    ...(asked ? [asked.people === 0 ? t('history.askedNobody') : t(asked.goals > 0 ? 'history.askedWithGoals' : 'history.asked', { people: people(asked.people), units: t('drafts.publish.units', { smart_count: asked.units }), goals: t('drafts.publish.goals', { smart_count: asked.goals }) })] : []),
    ...(underWay !== null && completed !== null ? [t('history.underWay', { underWay: people(underWay), completed: people(completed) })] : completed !== null ? [t('history.completed', { completed: people(completed) })] : []),
  ];
  return lines.map((line) => (
    <Typography key={line} sx={{ maxWidth: '65ch' }}>
      {line}
    </Typography>
  ));
};

const Contents = ({ kind, contents }: { kind: HistoryDto['kind']; contents: HistoryVersionDto['contents'] }) => {
  const t = useTranslate();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography>{t(`history.contents.${kind}`)}</Typography>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {contents.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </Box>
    </Box>
  );
};

/** Where a version is shown as it is met; a course lesson by lesson. */
const previewOfVersion = (kind: HistoryDto['kind'], { id, firstLesson }: HistoryVersionDto): string | null =>
  ({ course: firstLesson && `/forhandsvisning/versjon/${id}/${firstLesson}`, path: `/forhandsvisning/stiversjon/${id}`, toolkit: `/forhandsvisning/verktoyversjon/${id}`, framework: null })[kind];

export const VersionCard = ({ history, version, onConflict }: VersionCardProps) => {
  const t = useTranslate();
  const seen = previewOfVersion(history.kind, version);
  const { id, number, isCurrent, changes, hasFiles, contents } = version;
  return (
    <Section title={t(isCurrent ? 'history.current' : 'history.version', { number })}>
      <Origin {...version} />
      {changes ? <Changes changes={changes} /> : <Typography>{t(hasFiles && number === history.versions.at(-1)?.number ? 'history.first' : 'history.unknown')}</Typography>}
      {contents.length > 0 && <Contents kind={history.kind} contents={contents} />}
      <Accepted {...version} />
      <Box sx={{ my: 1.5 }}>
        <People kind={history.kind} version={version} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {seen && (
          <Button variant="outlined" href={seen} target="_blank" aria-label={t('history.seeOf', { number })}>
            {t('history.see')}
          </Button>
        )}
        {history.kind === 'framework' && hasFiles && <SeeFramework of={`publications/${id}`} title={t('history.shown', { title: history.title, number })} label={t('history.see')} name={t('history.seeOf', { number })} />}
        {hasFiles && (
          <Button variant="outlined" href={`${API}/publications/${id}/files`} aria-label={t('history.downloadOf', { number })}>
            {t('history.download')}
          </Button>
        )}
        {hasFiles && !isCurrent && !history.withdrawal && <RestoreVersion history={history} version={version} onConflict={onConflict} />}
      </Box>
    </Section>
  );
};
