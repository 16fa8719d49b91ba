/** `npm run deploy:check`: what of a deployment can be checked without a cluster. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Given } from '../command-line/shape';
import { cached } from '../provision/cache';
import { type GoTool, goInstall } from '../provision/go-install';
import { firstThatWorks } from '../provision/options';
import { pins } from '../provision/pins';
import { onPath, run } from '../provision/run';
import { say } from '../say';
import { chartFolder, shippedValues } from './chart-files';

/** The oldest Kubernetes that the chart is for, and one that is new. */
const KUBERNETES = ['1.27', '1.30'];
/** Of an operator: Kubernetes knows no schema of them. */
const FOREIGN = /^monitoring\.coreos\.com\//;

const helmTool: GoTool = { name: 'Helm', module: 'helm.sh/helm/v3/cmd/helm', version: pins.helm };
const validateTool: GoTool = {
  name: 'kubectl-validate',
  module: 'sigs.k8s.io/kubectl-validate',
  version: pins.kubectlValidate,
};

/** @throws Error with what the tool says of the chart */
export async function checkChart(_given: Given): Promise<number> {
  const helm = await provided('helm', helmTool);
  const validate = await provided('kubectl-validate', validateTool);
  const folder = await mkdtemp(join(tmpdir(), 'kuaijin-chart-'));
  try {
    for (const { name, files } of shippedValues()) {
      const given = files.flatMap((file) => ['--values', file]);
      await run(helm, ['lint', '--strict', '--kube-version', `${KUBERNETES[0]}.0`, chartFolder, ...given]);
      for (const version of KUBERNETES) {
        const rendered = await run(helm, [
          'template',
          'kuaijin',
          chartFolder,
          '--kube-version',
          `${version}.0`,
          ...given,
        ]);
        const objects = ofKubernetes(rendered);
        const file = join(folder, `${name}-${version}.yaml`);
        await writeFile(file, objects.join('---\n'));
        await run(validate, [file, '--version', version]);
        say(`${name}, Kubernetes ${version}: ${objects.length} objects`);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
}

function ofKubernetes(rendered: string): string[] {
  return parseAllDocuments(rendered)
    .filter((document) => document.contents !== null && !FOREIGN.test(String(document.get('apiVersion'))))
    .map(String);
}

async function provided(command: string, tool: GoTool): Promise<string> {
  return firstThatWorks(
    tool.name,
    undefined,
    [
      {
        kind: 'path',
        name: `${command} on PATH`,
        remedy: `install ${tool.name}`,
        provide: async () => {
          const file = onPath(command);
          if (file === undefined) throw new Error(`there is no ${command} on PATH`);
          return file;
        },
      },
      {
        kind: 'registry',
        name: `go install ${tool.module}@v${tool.version}`,
        remedy: 'install Go 1.24 or later',
        provide: async () =>
          join(await cached(`${command}-${tool.version}`, (draft) => goInstall(tool, draft)), command),
      },
    ],
    '',
  );
}
