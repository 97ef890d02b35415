import { Box, Typography } from '@mui/material';
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';

/** A call-out: what it is called is chosen, what it says is written. */
export const CalloutPart = ({ node }: NodeViewProps) => (
  <NodeViewWrapper>
    <Box component="aside" aria-label={String(node.attrs['label'])} sx={{ my: 1.5, py: 1.25, px: 2, borderLeft: '4px solid #E8924A', borderRadius: '0 8px 8px 0', bgcolor: 'var(--spor-sunken)' }}>
      <Typography contentEditable={false} component="div" variant="body2" sx={{ fontWeight: 650, userSelect: 'none' }}>
        {String(node.attrs['label'])}
      </Typography>
      <NodeViewContent />
    </Box>
  </NodeViewWrapper>
);
