import { Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';

/**
 * The page's one h1. react-admin writes each page's title into `#react-admin-title`; here it also becomes the document's title,
 * and a new page takes the focus, so that a screen reader says where one is.
 */
export const PageHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) heading.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  useEffect(() => {
    const tell = (): void => {
      const title = heading.current?.textContent?.trim();
      document.title = title ? `${title} – Spor` : 'Spor';
    };
    const observer = new MutationObserver(tell);
    observer.observe(heading.current as Node, { childList: true, subtree: true, characterData: true });
    tell();
    return () => observer.disconnect();
  }, []);
  return (
    <Typography ref={heading} id="page-heading" component="h1" variant="h4" tabIndex={-1} sx={{ mb: 2, overflowWrap: 'anywhere', '&:focus-visible': { outline: 'none' } }}>
      <span id="react-admin-title" />
    </Typography>
  );
};
