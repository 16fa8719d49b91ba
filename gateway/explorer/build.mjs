// Bundles the explorer page with its editor's workers into dist/explorer.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

await build({
  entryPoints: { main: 'main.tsx', ...workers },
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  outdir: '../dist/explorer',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.graphql': 'text', '.ttf': 'file', '.woff2': 'file' },
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
});
