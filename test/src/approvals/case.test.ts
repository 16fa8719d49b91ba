import { randomUUID } from 'node:crypto';
import type { CommandResult } from '@kuaijin/workflow-approvals/contracts';
import { accept, decide, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { World } from './world';

let connection: Connection;
let native: NativeConnection;
let world: World;

beforeAll(async () => {
  const address = process.env['TEMPORAL_ADDRESS'] ?? '';
  connection = await Connection.connect({ address });
  native = await NativeConnection.connect({ address });
  world = await World.open(new Client({ connection }), native);
});

afterAll(async () => {
  await world?.close();
  await native?.close();
  await connection?.close();
});

const newCase = () => `case-${randomUUID()}`;

it('runs', async () => {
  const caseId = newCase();
  const result: CommandResult = await world.submit(caseId, submitCommand());
  expect(result).toMatchObject({ ok: true, seq: 1 });
  console.log(await world.types(caseId));
  console.log(await world.perform(caseId, accept(`${caseId}/A`, officer('NR'))));
  console.log(await world.perform(caseId, decide(`${caseId}/A`, officer('NR'))));
  console.log(await world.types(caseId), await world.summary(caseId));
  const history = await world.handle(caseId).fetchHistory();
  console.log(history.events?.map((e) => e.eventType).join(','), Buffer.byteLength(JSON.stringify(history)));
});
