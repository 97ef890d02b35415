import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ root: import.meta.dirname, base: '/stage/', plugins: [react()], build: { target: 'es2022', emptyOutDir: true, minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 9000 } });
