/** `npm run graph-release`: keeps the graph as the one that this version was released with. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadApiSchema, schemaFolder } from './index';
import { currentVersion, releasedFile, releasedText } from './released-graphs';

const version = currentVersion();
const file = releasedFile(version);
if (existsSync(file)) {
  process.stderr.write(`${version} was released before; a release has a version of its own\n`);
  process.exitCode = 1;
} else {
  writeFileSync(file, releasedText(loadApiSchema()));
  // They are part of what was released now.
  writeFileSync(join(schemaFolder, 'released', 'breaks.json'), '[]\n');
  process.stdout.write(`written: schema/released/${version}.graphql; run npm run generate\n`);
}
