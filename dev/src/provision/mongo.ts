/** Ways to a MongoDB server: on PATH, downloaded, or on the JVM. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoBinary } from 'mongodb-memory-server-core';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl';
import { withProgress } from '../say';
import { cached } from './cache';
import { classPath, javaServer } from './java';
import { firstThatWorks } from './options';
import { JAVA, pins } from './pins';
import { mustReach } from './reachable';
import { onPath, run } from './run';

/** How a store is started. */
export interface MongoRecipe {
  /** Folder of its data under the data folder: the kinds do not read each other's files. */
  readonly kind: 'mongod' | 'mongo-java-server';
  readonly label: string;
  /**
   * @param memoryMegabytes what a server on the JVM may take for its objects, where the usual is too little; others see
   * for themselves
   */
  command(port: number, folder: string, memoryMegabytes?: number): readonly string[];
}

const OLDEST_MONGOD = 5;
const HEAP_MEGABYTES = 320;

/** @throws LaunchError when no way works */
export function provideMongo(): Promise<MongoRecipe> {
  return firstThatWorks('a MongoDB server', 'MONGODB_URI', [
    {
      kind: 'path',
      name: 'mongod on PATH',
      remedy: 'install MongoDB Community Server, so that mongod is on PATH',
      provide: fromPath,
    },
    {
      kind: 'download',
      name: `download of MongoDB ${pins.mongod}`,
      remedy: 'open the way to the internet',
      provide: downloaded,
    },
    {
      kind: 'registry',
      name: `mongo-java-server ${pins.mongoJavaServer} by Maven`,
      remedy: `install a JDK ${JAVA} or later and Maven (on Debian: apt-get install default-jdk-headless maven)`,
      provide: onTheJvm,
    },
  ]);
}

async function fromPath(): Promise<MongoRecipe> {
  const file = onPath('mongod');
  if (file === undefined) throw new Error('there is no mongod on PATH');
  return mongod(file, await versionOf(file));
}

async function downloaded(): Promise<MongoRecipe> {
  const folder = await cached(`mongod-${pins.mongod}`, async (draft) => {
    const url = new MongoBinaryDownloadUrl({ version: pins.mongod, platform: process.platform, arch: process.arch });
    await mustReach(await url.getDownloadUrl());
    await withProgress(`downloading MongoDB ${pins.mongod} (once)`, () =>
      MongoBinary.getPath({ version: pins.mongod, downloadDir: draft, checkMD5: true }),
    );
  });
  const name = (await readdir(folder)).find(
    (file) => file.startsWith('mongod') && !file.includes('.md5') && !file.endsWith('.lock'),
  );
  if (name === undefined) throw new Error('the download holds no mongod');
  const file = join(folder, name);
  return mongod(file, await versionOf(file));
}

async function versionOf(file: string): Promise<string> {
  const version = /db version v(\S+)/.exec(await run(file, ['--version'], { timeoutMs: 20_000 }))?.[1] ?? '0';
  if (Number.parseInt(version, 10) < OLDEST_MONGOD)
    throw new Error(`mongod is version ${version}; ${OLDEST_MONGOD} or later is needed`);
  return version;
}

function mongod(file: string, version: string): MongoRecipe {
  return {
    kind: 'mongod',
    label: `mongod ${version} (${file})`,
    command: (port, folder) => [file, '--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'],
  };
}

async function onTheJvm(): Promise<MongoRecipe> {
  const folder = await javaServer({
    label: `mongo-java-server ${pins.mongoJavaServer}`,
    source: 'mongo',
    name: `mongo-java-server-${pins.mongoJavaServer}`,
  });
  return {
    kind: 'mongo-java-server',
    label: `mongo-java-server ${pins.mongoJavaServer} on the JVM`,
    command: (port, data, memoryMegabytes = HEAP_MEGABYTES) => [
      'java',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      `-Xmx${memoryMegabytes}m`,
      // Blocking handlers: with fewer threads the groups that share a commit stay small.
      '-Dio.netty.eventLoopThreads=64',
      '-Dslf4j.internal.verbosity=ERROR',
      '-cp',
      classPath(folder),
      'EmbeddedMongo',
      join(data, 'documents.db'),
      String(port),
    ],
  };
}
