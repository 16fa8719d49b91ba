/** `npm run demo`: the whole product on free ports over a temporary store, then the demonstration. */
import { startStack } from '../harness/stack';
import { runDemo } from './run-demo';

export async function run(): Promise<boolean> {
  const stack = await startStack({
    prefix: 'demo',
    seed: true,
    env: { KUAIJIN_ALLOW_ACCELERATED: 'true', KUAIJIN_POSTS_CONFIRMED_BY: 'directory' },
  });
  try {
    return await runDemo({ gatewayUrl: stack.url, tokenFor: stack.token });
  } finally {
    await stack.close();
  }
}
