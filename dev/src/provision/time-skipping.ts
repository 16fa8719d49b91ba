/**
 * Ways to Temporal's time-skipping test server: downloaded by the SDK, or on the JVM. Only the latter can start at a
 * date.
 */
import { chmod, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { withProgress } from '../say';
import { cached } from './cache';
import { classPath, javaServer } from './java';
import { firstThatWorks, type Option } from './options';
import { JAVA, pins } from './pins';
import { mustReach } from './reachable';
import { nameIt, SDK_DOWNLOADS } from './temporal';

let drafts = 0;

/**
 * Path of an executable for `TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type:
 * 'existing-path', path } } })`.
 * @param date at which the server's clock starts; left out: now
 * @throws LaunchError when no way works
 */
export function provideTimeSkipping(date?: Date): Promise<string> {
  const onJvm: Option<string> = {
    kind: 'registry',
    name: `temporal-test-server ${pins.temporalTestServer} by Maven`,
    remedy: `install a JDK ${JAVA} or later and Maven (on Debian: apt-get install default-jdk-headless maven)`,
    provide: () => onTheJvm(date),
  };
  const byDownload: Option<string> = {
    kind: 'download',
    name: "download of Temporal's test server by the SDK",
    remedy: 'open the way to the internet',
    provide: downloaded,
  };
  const what = "Temporal's time-skipping test server";
  // A download starts in the present only, whatever KUAIJIN_SERVERS says.
  if (date !== undefined) return firstThatWorks(what, undefined, [onJvm], 'registry');
  return firstThatWorks(what, undefined, [byDownload, onJvm]);
}

/** Brings what a start at a date needs, so that no test waits for an installation. */
export async function prepareTimeSkipping(): Promise<void> {
  await jars();
}

async function downloaded(): Promise<string> {
  const folder = await cached(`temporal-test-server-sdk-${pins.temporalTestServer}`, async (draft) => {
    await mustReach(SDK_DOWNLOADS);
    await withProgress("downloading Temporal's test server (once)", async () => {
      const executable = {
        type: 'cached-download',
        downloadDir: draft,
        version: `v${pins.temporalTestServer}`,
      } as const;
      const started = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
      await started.teardown();
      await nameIt(draft, 'temporal-test-server');
    });
  });
  return join(folder, 'temporal-test-server');
}

/**
 * A wrapper beside the jars, one for each date, because the SDK passes nothing but the port: the date goes in by the
 * environment.
 */
async function onTheJvm(date: Date | undefined): Promise<string> {
  const folder = await jars();
  const from = date?.toISOString() ?? '';
  const wrapper = join(folder, `start-${from.replace(/\W/g, '') || 'now'}`);
  const options = '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m';
  const lines = [
    '#!/bin/sh',
    `KUAIJIN_TEST_TIME='${from}'; export KUAIJIN_TEST_TIME`,
    `exec java ${options} -cp '${classPath(folder)}' TimeSkippingServer "$@"`,
  ];
  // Another process may start the same one just now: it gets the whole of it or none.
  const draft = `${wrapper}.${process.pid}.${drafts++}`;
  await writeFile(draft, `${lines.join('\n')}\n`);
  await chmod(draft, 0o755);
  await rename(draft, wrapper);
  return wrapper;
}

function jars(): Promise<string> {
  return javaServer({
    label: `Temporal's test server ${pins.temporalTestServer}`,
    source: 'temporal-test',
    name: `temporal-test-server-${pins.temporalTestServer}`,
  });
}
