import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { startI18n } from './i18n/index.js';
import { AnnouncerProvider } from './parts/announcer.js';
import { startAppearance } from './parts/appearance.js';
import { ToastProvider } from './parts/toast.js';
import { queryClient } from './query-client.js';
import { router } from './routes.js';
import './theme/index.css';

startAppearance();
await startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AnnouncerProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </AnnouncerProvider>
    </QueryClientProvider>
  </StrictMode>,
);
