import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { termsOfEnums } from './terms-plugin';

/** Hashed files lie under /assets; the browsers of the house are those of 2023. */
export default defineConfig({
  plugins: [react(), termsOfEnums()],
  build: {
    target: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
