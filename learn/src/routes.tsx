import { createBrowserRouter, type RouteObject } from 'react-router';
import { AppLayout } from './parts/AppLayout.js';
import { LessonLayout } from './parts/LessonLayout.js';
import { Root } from './parts/Root.js';
import { SignedIn } from './parts/SignedIn.js';
import { ErrorPage } from './pages/ErrorPage.js';

type Page = () => Promise<{ Component: React.ComponentType }>;

// One chunk for each page; the address is in the language of those who read it.
const page = (path: string, lazy: Page): RouteObject => ({ path, lazy });

export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      page('logg-inn', () => import('./pages/SignIn.js')),
      {
        element: <SignedIn />,
        children: [
          { element: <LessonLayout />, children: [page('kurs/:slug/:lesson', () => import('./pages/Lesson.js')), page('forhandsvisning/:draftId/:lesson', () => import('./pages/Preview.js'))] },
          {
            element: <AppLayout />,
            children: [
              page('', () => import('./pages/MyLearning.js')),
              page('laeringssti/:slug', () => import('./pages/Path.js')),
              page('kurs/:slug', () => import('./pages/Course.js')),
              page('kurs/:slug/fullfort', () => import('./pages/Completed.js')),
              page('kompetanse', () => import('./pages/Competence.js')),
              page('verktoy', () => import('./pages/Toolkits.js')),
              page('verktoy/:slug', () => import('./pages/Toolkit.js')),
              page('team', () => import('./pages/Team.js')),
              page('team/tildel', () => import('./pages/Assign.js')),
              page('mine-data', () => import('./pages/MyData.js')),
            ],
          },
        ],
      },
      {
        element: <AppLayout />,
        children: [page('tilgjengelighet', () => import('./pages/Accessibility.js')), page('*', () => import('./pages/NotFound.js'))],
      },
    ],
  },
]);
