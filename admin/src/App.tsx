import { Admin, Resource, type I18nProvider } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { guarded } from './access/guarded.js';
import { AREAS } from './areas.js';
import { Home } from './dashboards/Home.js';
import { AccessDenied } from './layout/AccessDenied.js';
import { Layout } from './layout/Layout.js';
import { Notices } from './layout/Notices.js';
import { NotFound } from './layout/NotFound.js';
import { darkTheme, lightTheme } from './layout/theme.js';
import { authProvider } from './providers/authProvider.js';
import { dataProvider } from './providers/dataProvider.js';
import { queryClient } from './providers/queryClient.js';
import { store } from './providers/store.js';

const RESOURCES = AREAS.flatMap(({ resources }) => resources).map(guarded);

/** The table of contents: who signs in, where data comes from, and the areas with their resources. */
export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <BrowserRouter basename="/admin">
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Layout}
      notification={Notices}
      dashboard={Home}
      catchAll={NotFound}
      accessDenied={AccessDenied}
      loginPage={false}
      requireAuth
      disableTelemetry
    >
      {RESOURCES.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
    </Admin>
  </BrowserRouter>
);
