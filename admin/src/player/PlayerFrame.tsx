import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { heightFrom } from './frameMessages.js';

interface Props {
  url: string;
  title: string;
  /** Drawn, but not yet to be seen: it lies where it will be shown. */
  waits?: boolean;
  /** It has said how high it is. */
  onDrawn?: () => void;
}

/** Above and below, in pixels: what the exercise says of its height is without. */
const BORDERS = 2;
const ASIDE = { position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none' } as const;

/** The isolated player: an opaque origin without cookies, so only the window itself tells who speaks. */
export const PlayerFrame = ({ url, title, waits = false, onDrawn }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent): void => {
      const next = source === frame.current?.contentWindow ? heightFrom(data) : undefined;
      if (next === undefined) return;
      setHeight(next);
      onDrawn?.();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [onDrawn]);
  return (
    <Box
      component="iframe"
      ref={frame}
      src={url}
      title={title}
      inert={waits}
      sandbox="allow-scripts allow-popups allow-forms"
      sx={{ display: 'block', width: '100%', height: height + BORDERS, border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: '#FFFFFF', ...(waits && ASIDE) }}
    />
  );
};
