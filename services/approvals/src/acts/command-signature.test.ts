import { type Config, loadConfig } from '@kuaijin/kit/config';
import { pairOfSeed, publicHalf } from '@kuaijin/kit/identity/keys';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import { commandCheck, commandSigner, ownSignatures } from './command-signature';

const config = loadConfig({ KUAIJIN_ENV: 'test' });
const by = { actorId: 'officer-1', post: 'HANDLER', departmentId: 'department-1' };
const command: CaseCommand = { type: 'accept', key: 'k', by, stepId: 'case-1/A' };
const probe = { key: 'k', content: {}, act: by };
const unknown = async () => false;

const sign = async (given: Partial<Config> = {}, at?: Date) =>
  (await commandSigner({ ...config, ...given }))('case-1', command, at);

test('what was signed is taken, in whatever order its fields come', async () => {
  const { stepId, key, type } = command as CaseCommand & { readonly stepId: string };
  const carried = { stepId, by: { post: 'HANDLER', departmentId: 'department-1', actorId: 'officer-1' }, key, type };
  const check = commandCheck(config, unknown);
  await check({ caseId: 'case-1', asked: { command: carried as CaseCommand, signature: await sign() }, probe });
  await check({ caseId: 'case-1' });
});

test('a command without a signature is refused for good', async () => {
  await expect(commandCheck(config, unknown)({ caseId: 'case-1', asked: { command }, probe })).rejects.toMatchObject({
    type: 'UNSIGNED_COMMAND',
    nonRetryable: true,
  });
});

test('what was under way for too long is taken only where it is stored already', async () => {
  const signature = await sign({}, new Date(Date.now() - 3_700_000));
  const args = { caseId: 'case-1', asked: { command, signature }, probe };
  await expect(commandCheck(config, unknown)(args)).rejects.toMatchObject({ type: 'UNSIGNED_COMMAND' });
  await commandCheck(config, async () => true)(args);
});

test('while the key is changed both are believed', async () => {
  const pair = (kid: string) => JSON.stringify({ ...JSON.parse(pairOfSeed(kid)), kid });
  const halves = ['former', 'next'].map((kid) => JSON.parse(publicHalf(pair(kid))));
  const commandsPublicKey = JSON.stringify({ keys: halves });
  const check = commandCheck({ ...config, commandsPublicKey }, unknown);
  for (const kid of ['former', 'next']) {
    const signature = await sign({ commandsPrivateKey: pair(kid) });
    await check({ caseId: 'case-1', asked: { command, signature }, probe });
  }
  const strange = await sign({ commandsPrivateKey: pair('strange') });
  await expect(check({ caseId: 'case-1', asked: { command, signature: strange }, probe })).rejects.toThrow(
    'not signed',
  );
});

test('what a process signed itself it takes without its key, of that case and command alone', async () => {
  const own = ownSignatures();
  const signature = await (await commandSigner(config, own))('case-1', command);
  const check = commandCheck({ ...config, commandsPublicKey: publicHalf(pairOfSeed('other')) }, unknown, own);
  await check({ caseId: 'case-1', asked: { command, signature }, probe });
  const refused = expect.objectContaining({ type: 'UNSIGNED_COMMAND' });
  await expect(check({ caseId: 'case-2', asked: { command, signature }, probe })).rejects.toEqual(refused);
  const other = { ...command, stepId: 'case-1/B' } as CaseCommand;
  await expect(check({ caseId: 'case-1', asked: { command: other, signature }, probe })).rejects.toEqual(refused);
  const old = await (await commandSigner(config, own))('case-1', command, new Date(Date.now() - 3_700_000));
  await expect(check({ caseId: 'case-1', asked: { command, signature: old }, probe })).rejects.toEqual(refused);
});

test('while processes that do not sign still run, what has no signature may be taken; a wrong one never is', async () => {
  const check = commandCheck({ ...config, unsignedCommands: 'accept' }, unknown);
  await check({ caseId: 'case-1', asked: { command }, probe });
  await expect(check({ caseId: 'case-1', asked: { command, signature: 'x' }, probe })).rejects.toThrow('not signed');
});

test('production asks for the key by name', async () => {
  const { commandsPrivateKey: _, ...keyless } = config;
  await expect(commandSigner(keyless)).rejects.toMatchObject({ argument: ['KUAIJIN_COMMANDS_PRIVATE_KEY'] });
});
