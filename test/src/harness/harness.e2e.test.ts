import { startStack, type TestStack } from './stack';
import { timeSkippingServer } from './time-skipping';
import { waitFor } from './wait';

describe('a stack of one service', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ services: ['land'], prefix: 'harness' });
  });
  afterAll(() => stack?.close());

  test('answers over HTTP, with a token and without', async () => {
    const { status, data } = await stack.gql('{ __typename }');
    expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
    const token = await stack.token('LAND_MANAGER', { department: 'department-330800-NR' });
    expect(await stack.ask('{ __typename }', {}, token)).toEqual({ __typename: 'Query' });
  });

  test('refuses a token that has expired', async () => {
    const expired = await stack.token('HEAD', { hours: -1 });
    const { errors } = await stack.gql('{ __typename }', {}, expired);
    expect(errors?.[0]?.extensions.code).toBe('TOKEN_EXPIRED');
  });
});

test('the time-skipping server starts at any date', async () => {
  const server = await timeSkippingServer({ date: new Date('2022-09-20T01:00:00Z') });
  try {
    await server.sleep('30 days');
    expect(new Date(await server.currentTimeMs()).toISOString()).toMatch(/^2022-10-20T01:0/);
  } finally {
    await server.teardown();
  }
});

test('waiting in vain names what was waited for', async () => {
  await expect(waitFor('a blue moon', () => false, 60)).rejects.toThrow('Waited 60 ms in vain for a blue moon.');
});
