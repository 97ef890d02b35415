// The text editor on a page of its own, for tests: users never see it.
import '@fontsource-variable/inter/wght.css';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { useState } from 'react';
import { createTheme } from '@mui/material/styles';
import { I18nContextProvider } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { createI18nProvider } from '../../../admin/src/i18n/i18nProvider.js';
import { darkTheme, lightTheme } from '../../../admin/src/layout/theme.js';
import { MarkdownEditor } from '../../../admin/src/markdown-editor/index.js';
import { NO_FACTS } from '../../../admin/src/media-files/facts.js';
import type { Language } from '../../../admin/src/types.js';

const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'nb') as Language;
const DRAWING = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120" width="320" height="120"><path d="M10 60h300" stroke="#222" stroke-width="6"/></svg>')}`;
const FACTS = { of: () => undefined, proposed: () => ({ ...NO_FACTS, owner: 'Lier kommune', licence: 'CC-BY-4.0' }), put: () => undefined };
const EXERCISES = [
  { slug: 'hva-er-det', title: 'Hva er innovasjon?' },
  { slug: 'min-ide', title: 'Din egen idé' },
];

const Page = () => {
  const [text, setText] = useState(asked.get('text') ?? '');
  const [changes, setChanges] = useState(0);
  return (
    <main style={{ padding: 12, maxWidth: 900, margin: '0 auto' }}>
      <h1>Leksjon</h1>
      <button type="button">Før</button>
      <MarkdownEditor
        value={text}
        onChange={(markdown) => {
          setText(markdown);
          setChanges((before) => before + 1);
        }}
        language={language}
        label="Teksten"
        exercises={EXERCISES}
        uploadPicture={async (file) => {
          if (file.size > 1000) throw new Error('Bildet er for stort.');
          return `media/${file.name}`;
        }}
        facts={FACTS}
        pictureUrl={(path) => (path.includes('borte') ? '/borte.svg' : DRAWING)}
      />
      <button type="button" onClick={() => setText('Ny tekst utenfra.')}>Etter</button>
      <output hidden data-changes={changes}>{JSON.stringify(text)}</output>
    </main>
  );
};

createI18nProvider(language).then((i18n) => {
  const theme = createTheme((asked.get('theme') === 'dark' ? darkTheme : lightTheme) as object);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <I18nContextProvider value={i18n}>
        <Page />
      </I18nContextProvider>
    </ThemeProvider>,
  );
});
