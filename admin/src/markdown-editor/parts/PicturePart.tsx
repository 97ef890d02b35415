import { Box, Typography } from '@mui/material';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CHOSEN } from './card.js';
import { PartActions } from './PartActions.js';
import { useSetting } from './setting.js';

/** A picture as it is seen, with what is said of it. Drawings are made for a light ground. */
export const PicturePart = ({ node, selected, ...part }: NodeViewProps) => {
  const t = useTranslate();
  const { pictureUrl, editPicture } = useSetting();
  const [isMissing, setMissing] = useState(false);
  const { file, alt, caption, isDecoration } = node.attrs as { file: string; alt: string; caption: string; isDecoration: boolean };
  const edit = (): void => {
    const at = part.getPos();
    if (at !== undefined) editPicture(at);
  };
  return (
    <NodeViewWrapper contentEditable={false}>
      <Box component="figure" sx={{ m: 0, p: 1, border: '1px solid', borderColor: 'divider', borderRadius: 1, ...(selected ? CHOSEN : {}) }}>
        {isMissing ? (
          <Typography component="div" color="error" sx={{ overflowWrap: 'anywhere' }}>{t('writing.picture.missing', { file })}</Typography>
        ) : (
          <Box component="img" src={pictureUrl(file)} alt={alt} onError={() => setMissing(true)} data-drag-handle sx={PICTURE} />
        )}
        <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pt: 0.5 }}>
          <Box sx={{ minWidth: 0, flex: '1 1 10rem' }}>
            {caption && <Typography component="div" variant="body2">{caption}</Typography>}
            <Typography variant="caption" component="div" color={alt || isDecoration ? 'textSecondary' : 'error'} aria-hidden={Boolean(alt)}>
              {alt || t(isDecoration ? 'writing.picture.isDecoration' : 'writing.picture.altMissing')}
            </Typography>
          </Box>
          <PartActions {...part} words="writing.picture" onEdit={edit} />
        </Box>
      </Box>
    </NodeViewWrapper>
  );
};

const PICTURE = { display: 'block', maxWidth: '100%', maxHeight: '24rem', height: 'auto', borderRadius: 1, bgcolor: '#f6f5f2', colorScheme: 'light' } as const;
