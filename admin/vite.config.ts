import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preCompressed } from './build/pre-compressed.js';

/** What HR, editors and administrators load of their own; an `index.ts` belongs to the menu, which everybody has. */
const AREAS = {
  insight: /src\/(goals|dashboards\/hr)\/(?!index)/,
  content: /src\/(courses|lessons|exercises|learning-paths|toolkits|frameworks|h5p-packages|h5p-libraries|player|dashboards\/editor)\/(?!index)/,
  people: /src\/(employees|org-units|role-grants|roster-imports|background-jobs|dashboards\/administrator)\/(?!index)/,
};
const CHART = /node_modules\/(recharts|victory-vendor|d3-|@reduxjs|redux|react-redux|immer|reselect|decimal\.js-light|es-toolkit|eventemitter3|internmap)/;

const API = process.env.SPOR_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), preCompressed()],
  build: {
    target: 'es2022',
    cssTarget: 'chrome111',
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'chart', test: CHART, priority: 3 },
            { name: 'frame', test: /node_modules/, priority: 2 },
            ...Object.entries(AREAS).map(([name, test]) => ({ name, test, priority: 1 })),
          ],
        },
      },
    },
  },
  server: { port: 5174, proxy: { '/api': API, '/health': API, '/player': API } },
});
