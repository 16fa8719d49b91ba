/**
 * The whole product in one process against servers that the environment names: `node dist/compose/whole.js`. Prints its
 * address when it is ready.
 */
import { loadConfig } from '@kuaijin/kit/config';
import { closeOnSignals } from '@kuaijin/kit/service';
import { reasonOf } from '../launch-error';
import { isServiceName } from './services';
import { startStack } from './stack';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter(isServiceName);
  const stack = await startStack({ config: loadConfig(), ...(wanted.length === 0 ? {} : { services: wanted }) });
  closeOnSignals(() => stack.close());
  process.stdout.write(`${JSON.stringify({ ready: stack.url })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
