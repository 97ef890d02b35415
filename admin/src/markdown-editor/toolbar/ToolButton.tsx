import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import { useRovingTool } from './roving.js';

interface ToolButtonProps {
  tool: string;
  name: string;
  /** As it is shown: `Ctrl + B`. */
  shortcut?: string;
  icon: ReactNode;
  onClick: () => void;
  /** Left out for what is not on or off. */
  pressed?: boolean;
  disabled?: boolean;
  /** Of a button that opens a menu. */
  menu?: { open: boolean; id: string };
  /** Shown beside the icon. */
  text?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** One button of the toolbar. One that can't be used stays in the row, so that the arrows find the same places. */
export const ToolButton = ({ tool, name, shortcut, icon, onClick, pressed, disabled = false, menu, text, ref }: ToolButtonProps) => (
  <Tooltip title={shortcut ? `${name} (${shortcut})` : name} describeChild={false}>
    <IconButton
      {...useRovingTool(tool)}
      ref={ref}
      size="small"
      aria-label={name}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={shortcut?.replace(/ \+ /g, '+').replace('Ctrl', 'Control')}
      {...(menu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': menu.open, 'aria-controls': menu.open ? menu.id : undefined } : {})}
      onClick={() => disabled || onClick()}
      // The text keeps its selection when somebody clicks here.
      onMouseDown={(event) => event.preventDefault()}
      sx={{ minWidth: 36, height: 36, gap: 0.75, px: text ? 1 : 0, fontFamily: 'inherit', fontSize: '.9rem', borderRadius: 1, color: disabled ? 'text.disabled' : 'text.primary', opacity: disabled ? 0.45 : 1, ...(pressed ? ON : {}) }}
    >
      {icon}
      {text}
    </IconButton>
  </Tooltip>
);

const ON = { bgcolor: 'primary.main', color: 'primary.contrastText', '&:hover': { bgcolor: 'primary.dark' } } as const;
