import { Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useRef, useState } from 'react';
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
}

/** A button with a menu: what one chooses there brings one back into the text. */
export const ToolMenu = ({ tool, name, icon, choices, pressed }: ToolMenuProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <ToolButton ref={button} tool={tool} name={name} icon={icon} menu={{ open, id }} onClick={() => setOpen(true)} {...(pressed === undefined ? {} : { pressed })} />
      <Menu id={id} open={open} anchorEl={button.current} onClose={leave} disableRestoreFocus slotProps={{ list: { 'aria-label': name, dense: true } }}>
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
