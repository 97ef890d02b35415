import { Alert, Button } from '@mui/material';
import { Component, useEffect, useRef, type ReactNode } from 'react';
import { Title, useLocation, useTranslate } from 'react-admin';
import { useOnline } from './useOnline.js';

const Told = () => {
  const t = useTranslate();
  const online = useOnline();
  const wasOffline = useRef(!online);
  // A screen that could not be fetched without net comes by itself when the net is back.
  useEffect(() => {
    if (online && wasOffline.current) location.reload();
  }, [online]);
  if (!online) {
    return (
      <>
        <Title title={t('spor.broken.unfetched')} />
        <Alert severity="warning">{t('spor.broken.offline')}</Alert>
      </>
    );
  }
  return (
    <>
      <Title title={t('spor.broken.title')} />
      <Alert severity="error" action={<Button onClick={() => location.reload()}>{t('spor.broken.again')}</Button>}>
        {t('spor.broken.text')}
      </Alert>
    </>
  );
};

class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Told /> : this.props.children;
  }
}

/** When a page can't be shown the rest of the frame stands, and the next page starts anew. */
export const PageBoundary = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
};
