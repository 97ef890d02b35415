import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preCompressed } from './build/pre-compressed.js';

/** Only HR's board draws a curve. */
const CHART = /node_modules\/(recharts|victory-vendor|d3-|@reduxjs|redux|react-redux|immer|reselect|decimal\.js-light|es-toolkit|eventemitter3|internmap)/;

/** Only those who write open the text editor. */
const EDITOR = /node_modules\/(@tiptap|prosemirror-|marked|linkifyjs|orderedmap|rope-sequence|w3c-keyname|fast-equals)/;

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
            // A group takes along what its modules import, so what is shared comes first. The screens are chunks of their own, fetched
            // when they are opened: HR never loads the editor's.
            { name: 'frame', test: (id: string) => id.includes('node_modules') && !CHART.test(id) && !EDITOR.test(id), priority: 4 },
            { name: 'parts', test: /src\/(layout|format|providers|access|live)\//, priority: 3 },
            { name: 'chart', test: CHART, priority: 2 },
            { name: 'rich-text', test: EDITOR, priority: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5174, proxy: { '/api': API, '/health': API, '/player': API } },
});
