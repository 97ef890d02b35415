import { Box, Chip, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useCanAccess, useListContext, useTranslate } from 'react-admin';
import { read } from '../../providers/http.js';
import type { DraftHitDto } from '../draft.types.js';
import { placeOf } from '../publish/placeOf.js';

const LEAST_LETTERS = 2;

/** Below what is published and fits: what is being written and fits, for those who write. Nobody else is told that it is there. */
export const DraftHits = ({ part }: { part: DraftHitDto['part'] }) => {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'drafts', action: 'list' });
  const q = typeof filterValues?.q === 'string' ? filterValues.q.trim() : '';
  const enabled = canAccess === true && q.length >= LEAST_LETTERS;
  const { data = [] } = useQuery({ queryKey: ['draft-hits', part, q], queryFn: ({ signal }) => read<DraftHitDto[]>(`draft-hits?${new URLSearchParams({ q, part })}`, signal), enabled, placeholderData: keepPreviousData, staleTime: 0 });
  const hits = enabled ? data : [];
  return (
    <Box role="status">
      {hits.length > 0 && (
        <Box component="section" aria-label={t('drafts.hits.heading')} sx={{ px: 2, pt: 1.5, pb: 1, borderBottom: 1, borderColor: 'divider', bgcolor: 'action.hover' }}>
          <Typography component="h2" variant="body2" sx={{ fontWeight: 650 }}>
            {t('drafts.hits.heading')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {hits.map((hit) => (
              <Hit key={`${hit.draftId} ${hit.path}`} hit={hit} />
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
};

/** In the editor, where it is written. */
const addressOf = ({ draftId, path, lesson }: DraftHitDto): string => {
  const place = placeOf(path, () => lesson ?? undefined).toString();
  return `/drafts/${draftId}${place ? `?${place}` : ''}`;
};

const Words = ({ parts }: { parts: DraftHitDto['title'] }) => parts.map(({ text, hit }, index) => (hit ? <Box component="mark" key={index} sx={{ bgcolor: 'transparent', color: 'inherit', fontWeight: 650, boxShadow: 'inset 0 -2px 0 #E8924A' }}>{text}</Box> : <span key={index}>{text}</span>));

const Hit = ({ hit }: { hit: DraftHitDto }) => {
  const t = useTranslate();
  const isWhole = hit.part === hit.kind;
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Link to={addressOf(hit)} underline="always" lang={hit.language} sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
          <Words parts={hit.title} />
        </Link>
        <Chip size="small" variant="outlined" label={t('drafts.hits.draft')} />
        {!isWhole && <Typography variant="body2" color="textSecondary">{t('drafts.hits.in', { title: hit.draftTitle })}</Typography>}
      </Box>
      {hit.snippet.length > 0 && (
        <Typography variant="body2" color="textSecondary" lang={hit.language} sx={{ overflowWrap: 'anywhere' }}>
          <Words parts={hit.snippet} />
        </Typography>
      )}
    </Box>
  );
};
