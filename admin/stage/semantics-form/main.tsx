// The form by itself, for its browser test. No part of the app: it has an entry and a build of its own.
import '@fontsource-variable/inter/wght.css';
import { CssBaseline } from '@mui/material';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AdminContext } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { createI18nProvider } from '../../src/i18n/i18nProvider.js';
import { darkTheme, lightTheme } from '../../src/layout/theme.js';
import { dataProvider } from '../../src/providers/dataProvider.js';
import { queryClient } from '../../src/providers/queryClient.js';
import { SemanticsForm, type SemanticsFormProps } from '../../src/semantics-form/index.js';
import type { Language } from '../../src/types.js';

/** What the test and the form tell each other. */
interface Stage {
  library: string;
  params: SemanticsFormProps['params'];
  words?: Language;
  refuse?: (errors: SemanticsFormProps['errors']) => void;
}

const stage = (window as unknown as { stage: Stage }).stage;

const upload: SemanticsFormProps['upload'] = async (file) => {
  if (file.name.startsWith('feil')) throw new Error('Filen er for stor.');
  return { path: `images/${file.name}`, mime: file.type, width: 1, height: 1 };
};

const Alone = () => {
  const [params, setParams] = useState(stage.params);
  const [errors, setErrors] = useState<SemanticsFormProps['errors']>([]);
  useEffect(() => void Object.assign(stage, { refuse: setErrors }), []);
  const change: SemanticsFormProps['onChange'] = (next) => {
    Object.assign(stage, { params: next });
    setParams(next);
  };
  return (
    <main style={{ maxWidth: '46rem', padding: '1rem' }}>
      <h1>{stage.library}</h1>
      <SemanticsForm library={stage.library} params={params} onChange={change} errors={errors} language="nb" upload={upload} />
    </main>
  );
};

void createI18nProvider(stage.words ?? 'nb').then((i18nProvider) =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <BrowserRouter>
      <AdminContext dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queryClient} lightTheme={lightTheme} darkTheme={darkTheme}>
        <CssBaseline />
        <Alone />
      </AdminContext>
    </BrowserRouter>,
  ),
);
