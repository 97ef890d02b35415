import { Box } from '@mui/material';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FrameDto } from '../types.js';
import { CONTEXT, messageIn } from './editorMessages.js';

export interface Written {
  readonly title: string;
  readonly params: Record<string, unknown>;
}

interface EditorFrameProps {
  frame: FrameDto;
  title: string;
  exercise: Written;
  onLoaded: (frame: HTMLIFrameElement | null) => void;
  onChange: (params: Record<string, unknown>) => void;
}

/**
 * The official editor, at an origin of its own: it is handed the exercise, and tells of every change. It has an origin, so both sides look at
 * who speaks and say to whom. Another exercise, or the same with what somebody else has written, needs another frame.
 */
export const EditorFrame = ({ frame: { url, origin }, title, ...props }: EditorFrameProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useConversation(frame, origin, props);
  return (
    <Box
      component="iframe"
      ref={frame}
      src={url}
      title={title}
      sandbox="allow-scripts allow-same-origin allow-forms"
      referrerPolicy="no-referrer"
      sx={{ display: 'block', width: '100%', height, border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: '#FFFFFF' }}
    />
  );
};

function useConversation(frame: RefObject<HTMLIFrameElement | null>, origin: string, props: Omit<EditorFrameProps, 'frame' | 'title'>): number {
  const [height, setHeight] = useState(320);
  const now = useRef(props);
  useEffect(() => {
    now.current = props;
  });
  useEffect(() => {
    const listen = ({ source, origin: from, data }: MessageEvent): void => {
      const message = source === frame.current?.contentWindow && from === origin ? messageIn(data) : undefined;
      if (message?.kind === 'ready') frame.current?.contentWindow?.postMessage({ context: CONTEXT, kind: 'open', exercise: now.current.exercise }, origin);
      if (message?.kind === 'loaded') now.current.onLoaded(frame.current);
      if (message?.kind === 'height') setHeight(message.height);
      if (message?.kind === 'changed') now.current.onChange(message.params);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame, origin]);
  return height;
}
