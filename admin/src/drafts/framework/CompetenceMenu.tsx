import MoreIcon from '@mui/icons-material/MoreHoriz';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { today } from '../../format/useFormat.js';
import { filesOf } from '../desk/filesOf.js';
import type { Files } from '../draft.types.js';
import type { CompetenceRowProps } from './CompetenceRow.js';
import { moveCompetence, resume, under } from './frameworkFiles.js';
import { LeaveDialog } from './LeaveDialog.js';
import { PrinciplesDialog } from './PrinciplesDialog.js';

/** What else can be done with a competence. What is moved or taken back is so at once; what asks first ends in dots. */
export const CompetenceMenu = ({ title, ...row }: CompetenceRowProps & { title: string }) => {
  const { desk, files, onUndo, competence: { key, retired, principles }, isFirst, isLast } = row;
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'leave' | 'principles'>();
  const close = (): void => setAnchor(null);
  const does = (act: () => void) => () => {
    close();
    act();
  };
  const name = `${key} ${title}`.trim();
  const move = (by: -1 | 1): void => {
    const now = (): Files => filesOf(desk.snapshot().files);
    desk.put(moveCompetence(now(), key, by));
    const group = under(now(), principles[0] ?? '').map((one) => one.key);
    onUndo({ text: t('drafts.outline.moved', { title: name, place: group.indexOf(key) + 1, of: group.length }), undo: () => desk.put(moveCompetence(now(), key, by === 1 ? -1 : 1)) });
  };
  const done = (): void => setOpen(undefined);
  return (
    <>
      <Button id={`draft-${key}-more`} size="small" color="inherit" startIcon={<MoreIcon />} aria-haspopup="menu" aria-expanded={anchor !== null} aria-label={t('drafts.framework.moreOf', { name })} onClick={(event) => setAnchor(event.currentTarget)}>
        {t('drafts.framework.more')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem disabled={isFirst} onClick={does(() => move(-1))}>
          {t('drafts.rows.up')}
        </MenuItem>
        <MenuItem disabled={isLast} onClick={does(() => move(1))}>
          {t('drafts.rows.down')}
        </MenuItem>
        <MenuItem onClick={does(() => setOpen('principles'))}>{t('drafts.framework.principlesOf')}</MenuItem>
        {retired && <MenuItem onClick={does(() => desk.put(resume(files, key)))}>{t('drafts.framework.resume')}</MenuItem>}
        <MenuItem onClick={does(() => setOpen('leave'))}>{t('drafts.framework.leave')}</MenuItem>
      </Menu>
      {open === 'principles' && <PrinciplesDialog {...row} name={name} onClose={done} />}
      {open === 'leave' && <LeaveDialog {...row} name={name} day={today()} onClose={done} />}
    </>
  );
};
