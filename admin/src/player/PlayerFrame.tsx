import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { heightFrom } from './frameMessages.js';

/** The isolated player: an opaque origin without cookies, so only the window itself tells who speaks. */
export const PlayerFrame = ({ url, title }: { url: string; title: string }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent): void => {
      const next = source === frame.current?.contentWindow ? heightFrom(data) : undefined;
      if (next !== undefined) setHeight(next);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return (
    <Box
      component="iframe"
      ref={frame}
      src={url}
      title={title}
      sandbox="allow-scripts allow-popups allow-forms"
      sx={{ display: 'block', width: '100%', height, border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: '#FFFFFF' }}
    />
  );
};
