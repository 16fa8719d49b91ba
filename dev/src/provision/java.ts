/** Servers on the JVM: Maven brings the jars, javac compiles our few lines over them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../paths';
import { withProgress } from '../say';
import { cached } from './cache';
import { JAVA } from './pins';
import { onPath, run } from './run';

export interface JavaServer {
  /** What is provided, for the person who waits. */
  readonly label: string;
  /** Folder under dev/java with pom.xml and the sources. */
  readonly source: string;
  /** Name and version in the cache. */
  readonly name: string;
}

/** The folder with `lib/*.jar` and `classes`. @throws Error that says what of Java is missing or what failed */
export async function javaServer(server: JavaServer): Promise<string> {
  await mustHaveJava();
  const source = join(root, 'dev', 'java', server.source);
  const files = readdirSync(source).sort();
  return cached(`${server.name}-${fingerprint(files.map((file) => join(source, file)))}`, async (folder) => {
    const maven = onPath('mvn');
    const javac = onPath('javac');
    if (maven === undefined) throw new Error('there is no mvn on PATH');
    if (javac === undefined) throw new Error('there is no javac on PATH (a Java runtime alone is not enough)');
    await withProgress(`bringing ${server.label} with Maven (once, about half a minute)`, async () => {
      for (const file of files) await copyFile(join(source, file), join(folder, file));
      await run(
        maven,
        ['-B', '-q', '-ntp', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'],
        { cwd: folder },
      );
      await mkdir(join(folder, 'classes'));
      const sources = files.filter((file) => file.endsWith('.java'));
      await run(javac, ['-encoding', 'UTF-8', '-cp', join('lib', '*'), '-d', 'classes', ...sources], { cwd: folder });
    });
  });
}

/** The class path of a folder that `javaServer` made. */
export function classPath(folder: string): string {
  return [join(folder, 'lib', '*'), join(folder, 'classes')].join(process.platform === 'win32' ? ';' : ':');
}

async function mustHaveJava(): Promise<void> {
  if (onPath('java') === undefined) throw new Error('there is no java on PATH');
  const output = await run('java', ['-version'], { timeoutMs: 20_000 });
  const major = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1] ?? 0);
  if (major < JAVA) throw new Error(`java on PATH is version ${major}, Kuaijin needs ${JAVA} or later`);
}

/** Another source makes another folder, so that an old build is never taken for a new one. */
function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
