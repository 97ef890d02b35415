import { Outlet } from 'react-router';
import { BottomNav, Header } from './Header.js';
import { Footer } from './Footer.js';
import { OfflineNotice } from './OfflineNotice.js';

export function AppLayout() {
  return (
    <div className="frame">
      <Header />
      <OfflineNotice />
      <main id="innhold" tabIndex={-1}><Outlet /></main>
      <Footer />
      <BottomNav />
    </div>
  );
}
