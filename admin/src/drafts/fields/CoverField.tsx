import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { FileChoice } from '../../layout/FileChoice.js';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { NO_FACTS } from '../../media-files/facts.js';
import { FactsDialog } from '../../media-files/FactsDialog.js';
import { send, upload } from '../../providers/http.js';
import type { Desk } from '../desk/desk.js';
import type { DraftCoverDto } from '../draft.types.js';
import { FileFacts } from '../exercise/FileFacts.js';
import { useUndo } from '../frame/UndoContext.js';
import { CoverCard, type CardWords } from './CoverCard.js';
import type { MediaFacts } from './mediaFacts.js';
import { PartCard } from './PartCard.js';

interface CoverFieldProps {
  desk: Desk;
  /** Whose it is, and saying so. */
  facts: MediaFacts;
  /** What stands beside it on the card. */
  card: CardWords;
}

/** The picture on the card of a course or a path: chosen, seen as employees will see it, and taken away again. */
export const CoverField = ({ desk, facts, card }: CoverFieldProps) => {
  const t = useTranslate();
  const offerUndo = useUndo();
  const { cover } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const [sending, setSending] = useState<{ file: File | null; error?: unknown }>();
  const [asking, setAsking] = useState<string>();
  const heading = useRef<HTMLDivElement>(null);
  const isBusy = sending !== undefined && sending.error === undefined;
  const change = async (file: File | null, act: () => Promise<DraftCoverDto | null>, asks = true): Promise<void> => {
    setSending({ file });
    try {
      const next = await act();
      if (cover && cover.name !== next?.name) facts.put(cover.name, NO_FACTS);
      await desk.refresh();
      setSending(undefined);
      if (next && asks) setAsking(next.name);
    } catch (error) {
      setSending({ file, error });
    }
  };
  const keep = (file: File, asks = true): Promise<void> => change(file, () => upload<DraftCoverDto>(`drafts/${desk.id}/cover`, 'file', file), asks);
  const remove = async (): Promise<void> => {
    const gone = cover && { ...cover, said: facts.of(cover.name) };
    await change(null, async () => (await send('DELETE', `drafts/${desk.id}/cover`), null));
    heading.current?.querySelector('button')?.focus();
    if (gone) offerUndo({ text: t('drafts.cover.removed'), undo: () => void bringBack(gone.url, gone.name).then((file) => keep(file, false)).then(() => gone.said && facts.put(gone.name, gone.said)) });
  };
  return (
    <PartCard id="draft-cover" title={t('drafts.cover.heading')} help={t('drafts.cover.help')}>
      <CoverCard url={cover?.url} {...card} />
      <Box ref={heading} sx={{ mt: 2 }}>
        <FileChoice accept=".png,.jpg,.jpeg,.webp,.svg" label={t(cover ? 'drafts.cover.other' : 'drafts.cover.choose')} file={sending?.file ?? null} onChoose={(file) => void keep(file)} disabled={isBusy} />
        <Typography variant="caption" component="div" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('drafts.cover.kinds')}
        </Typography>
      </Box>
      {isBusy && <LinearProgress aria-label={t('drafts.cover.sending')} sx={{ mt: 1 }} />}
      {sending?.error !== undefined && <ProblemNotice title={t('drafts.cover.failed')} error={sending.error} />}
      {cover && (
        <Box sx={{ mt: 1 }}>
          <FileFacts name={cover.name} facts={facts.of(cover.name)} onTell={() => setAsking(cover.name)} />
          <Button color="error" size="small" disabled={isBusy} onClick={() => void remove()}>
            {t('drafts.cover.remove')}
          </Button>
        </Box>
      )}
      {asking !== undefined && (
        <FactsDialog
          name={t('drafts.cover.heading')}
          help={t('mediaFiles.ask')}
          value={facts.of(asking) ?? facts.proposed()}
          onClose={() => setAsking(undefined)}
          onSave={(next) => {
            facts.put(asking, next);
            setAsking(undefined);
          }}
        />
      )}
    </PartCard>
  );
};

const bringBack = async (url: string, name: string): Promise<File> => new File([await (await fetch(url)).blob()], name);
