import '@fontsource-variable/inter/wght.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { Unreachable } from './Unreachable.js';
import { createI18nProvider } from './i18n/i18nProvider.js';
import { store } from './providers/store.js';
import { readViewer } from './providers/viewer.js';

const root = createRoot(document.getElementById('root') as HTMLElement);

/** Without a session the reading itself leads to the sign-in page; anything else that fails is told in plain words. */
readViewer()
  .then(async ({ language }) => {
    // The language is the person's, not the machine's: it may have been changed in the learner's app since last time.
    store.setItem('locale', language);
    root.render(<App i18nProvider={await createI18nProvider(language)} />);
  })
  .catch((error: { status?: number }) => {
    if (error.status !== 401) root.render(<Unreachable />);
  });
