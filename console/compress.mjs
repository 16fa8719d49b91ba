// Writes every asset a second and a third time, as br and gz, so that the gateway compresses nothing while it serves.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('dist/assets', import.meta.url));
for (const file of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
  const bytes = readFileSync(join(folder, file));
  writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
  writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
}
