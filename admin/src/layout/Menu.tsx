import HomeIcon from '@mui/icons-material/HomeOutlined';
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { useMay } from '../access/useMay.js';
import { AREAS } from '../areas.js';

interface ItemProps {
  to: string;
  text: string;
  icon: ReactNode;
  onNavigate?: () => void;
}

const Item = ({ to, text, icon, onNavigate }: ItemProps) => {
  const { pathname } = useLocation();
  const here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={to}
        onClick={onNavigate}
        aria-current={here ? 'page' : undefined}
        selected={here}
        sx={{ py: 0.25, mx: 1, borderRadius: 1.5, '&.Mui-selected': { boxShadow: 'inset 3px 0 0 #E8924A' } }}
      >
        <ListItemIcon sx={{ minWidth: 34, color: here ? 'primary.main' : 'text.secondary', '& svg': { fontSize: 20 } }}>{icon}</ListItemIcon>
        <ListItemText primary={text} slotProps={{ primary: { sx: { overflowWrap: 'anywhere', fontSize: '.9rem', fontWeight: here ? 650 : 450 } } }} />
      </ListItemButton>
    </ListItem>
  );
};

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ mt: 1.25 }}>
    <Typography component="h2" sx={{ px: 2.5, mb: 0.25, fontSize: '.75rem', fontWeight: 650, color: 'text.secondary' }}>
      {title}
    </Typography>
    <List disablePadding>{children}</List>
  </Box>
);

const iconOf = (Icon: ComponentType | undefined): ReactNode => Icon && <Icon />;

/** Grouped by the kind of work; what the viewer's roles do not open is not there. */
export const Menu = ({ onNavigate }: { onNavigate?: () => void }) => {
  const t = useTranslate();
  const may = useMay();
  const areas = AREAS.map(({ title, resources }) => ({ title, open: resources.filter(({ name, list }) => list && may(name, 'list')) }));
  return (
    <>
      <List disablePadding>
        <Item to="/" text={t('spor.home.title')} icon={<HomeIcon />} onNavigate={onNavigate} />
      </List>
      {areas
        .filter(({ open }) => open.length > 0)
        .map(({ title, open }) => (
          <Group key={title} title={t(title)}>
            {open.map(({ name, icon }) => (
              <Item key={name} to={`/${name}`} text={t(`resources.${name}.name`, { smart_count: 2 })} icon={iconOf(icon)} onNavigate={onNavigate} />
            ))}
          </Group>
        ))}
    </>
  );
};
