import { createBrowserRouter, createPath, type RouteObject } from 'react-router';
import { renewed } from './new-version.js';
import { AppLayout } from './parts/AppLayout.js';
import { LessonLayout } from './parts/LessonLayout.js';
import { Root } from './parts/Root.js';
import { SignedIn } from './parts/SignedIn.js';
import { ErrorPage } from './pages/ErrorPage.js';

type Page = () => Promise<{ Component: React.ComponentType }>;

const wished = (): string => createPath(router.state.navigation.location ?? router.state.location);

// One chunk for each page; the address is in the language of those who read it.
const page = (path: string, load: Page): RouteObject => ({ path, lazy: () => load().catch((error: unknown) => renewed(error, wished())) });

const failed = <main id="innhold" tabIndex={-1}><ErrorPage /></main>;

/** What fails inside a frame is told there: the way to the other pages stands. */
const within = (children: RouteObject[], errorElement = <ErrorPage />): RouteObject[] => [{ errorElement, children }];

export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: failed,
    hydrateFallbackElement: <></>,
    children: [
      page('logg-inn', () => import('./pages/SignIn.js')),
      {
        element: <SignedIn />,
        children: [
          { element: <LessonLayout />, children: within([page('kurs/:slug/:lesson', () => import('./pages/Lesson.js')), page('forhandsvisning/:draftId/:lesson', () => import('./pages/Preview.js')), page('forhandsvisning/versjon/:publicationId/:lesson', () => import('./pages/VersionPreview.js'))], failed) },
          {
            element: <AppLayout />,
            children: within([
              page('', () => import('./pages/MyLearning.js')),
              page('laeringssti/:slug', () => import('./pages/Path.js')),
              page('kurs', () => import('./pages/Courses.js')),
              page('kurs/:slug', () => import('./pages/Course.js')),
              page('kurs/:slug/fullfort', () => import('./pages/Completed.js')),
              page('kompetanse', () => import('./pages/Competence.js')),
              page('verktoy', () => import('./pages/Toolkits.js')),
              page('verktoy/:slug', () => import('./pages/Toolkit.js')),
              page('sok', () => import('./pages/Search.js')),
              page('forhandsvisning/verktoyversjon/:publicationId', () => import('./pages/ToolkitVersion.js')),
              page('forhandsvisning/stiversjon/:publicationId', () => import('./pages/PathVersion.js')),
              page('team', () => import('./pages/Team.js')),
              page('team/tildel', () => import('./pages/Assign.js')),
              page('mine-data', () => import('./pages/MyData.js')),
              page('mine-data/programmer', () => import('./pages/MyTools.js')),
              page('mine-data/:statement', () => import('./pages/MyStatement.js')),
            ]),
          },
        ],
      },
      {
        element: <AppLayout />,
        children: within([page('tilgjengelighet', () => import('./pages/Accessibility.js')), page('*', () => import('./pages/NotFound.js'))]),
      },
    ],
  },
]);
