import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { precompress } from './precompress.js';

/** The one font file is needed by the first paint: ask for it together with the style sheet, not after it. */
const preloadFont = (): Plugin => ({
  name: 'spor-preload-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({ tag: 'link', injectTo: 'head', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' } })),
  },
});

const FORMS = /designsystemet-web|@floating-ui|designsystemet-react\/dist\/esm\/components\/(?:field|input|textfield|textarea|label|validation-message)\//;
const PURE = /@digdir\/designsystemet-react|@navikt\/aksel-icons|@radix-ui/;

export default defineConfig({
  base: '/',
  plugins: [react(), preloadFont(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // These packages don't say that they are free of side effects; the ones we use are.
      treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
      // What several pages use comes as one file: few requests weigh more than a few unused kilobytes. Forms stay apart: two pages have them.
      output: { codeSplitting: { groups: [{ name: 'app', minShareCount: 2, test: (id) => !FORMS.test(id) && !/\/pages\//.test(id) }] } },
    },
  },
  server: { proxy: { '/api': process.env['SPOR_API'] ?? 'http://localhost:3000', '/player': process.env['SPOR_API'] ?? 'http://localhost:3000' } },
});
