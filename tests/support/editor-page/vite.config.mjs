import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  cacheDir: path.join(root, 'node_modules/.cache/editor-page'),
  resolve: { dedupe: ['react', 'react-dom', 'react-admin', '@mui/material'] },
  build: { outDir: process.env.EDITOR_PAGE, emptyOutDir: true, target: 'es2022', minify: false, chunkSizeWarningLimit: 20_000 },
});
