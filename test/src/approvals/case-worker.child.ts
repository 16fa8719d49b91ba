/**
 * A worker of the cases in a process of its own: `<prefix> <database> <path of the bundle> <cases that it keeps in
 * memory>`. Says `ready`, and works until it is ended.
 */
import { caseActivities } from '@kuaijin/approvals/activities';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { connectMongo } from '@kuaijin/kit/mongo';
import { NativeConnection, Worker } from '@temporalio/worker';

const [, , , prefix = '', database = '', codePath = '', cached = ''] = process.argv;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'mixed-workers' });
  const journal = await Journal.open(mongo.db(database), 'journal');
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const worker = await Worker.create({
    connection,
    taskQueue: `${prefix}-approvals`,
    activities: caseActivities(
      new CaseJournal(journal),
      () => {},
      async () => undefined,
      { take: async () => undefined },
    ),
    workflowBundle: { codePath },
    maxCachedWorkflows: Number(cached),
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: 0,
  });
  process.on('SIGTERM', () => worker.shutdown());
  process.stdout.write('ready\n');
  await worker.run();
  await connection.close();
  await journal.close();
  await mongo.close();
}

void main();
