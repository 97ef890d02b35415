import { Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { ToolButton } from './ToolButton.js';

export interface Choice {
  readonly name: string;
  readonly act: () => void;
  /** Left out for what is done, not chosen. */
  readonly chosen?: boolean;
}

interface ToolMenuProps {
  tool: string;
  name: string;
  icon: ReactNode;
  choices: readonly Choice[];
  pressed?: boolean;
  /** Shown beside the icon. */
  text?: string;
}

/** A button with a menu: what one chooses there brings one back into the text. */
export const ToolMenu = ({ tool, name, icon, choices, pressed, text }: ToolMenuProps) => {
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const leave = (): void => {
    setOpen(false);
    button?.focus();
  };
  return (
    <>
      <ToolButton ref={setButton} tool={tool} name={name} icon={icon} menu={{ open, id }} onClick={() => setOpen(true)} {...(pressed === undefined ? {} : { pressed })} {...(text === undefined ? {} : { text })} />
      <Menu id={id} open={open} anchorEl={button} onClose={leave} disableRestoreFocus slotProps={{ list: { 'aria-label': name, dense: true } }}>
        {choices.map(({ name: choice, act, chosen }) => (
          <MenuItem
            key={choice}
            role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={chosen}
            selected={chosen ?? false}
            onClick={() => {
              setOpen(false);
              act();
            }}
          >
            {choice}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
