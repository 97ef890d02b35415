import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preCompressed } from './build/pre-compressed.js';

const API = process.env.SPOR_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), preCompressed()],
  build: { target: 'es2022', cssTarget: 'chrome111', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { port: 5174, proxy: { '/api': API, '/health': API, '/player': API } },
});
