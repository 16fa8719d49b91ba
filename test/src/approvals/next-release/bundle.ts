/**
 * The case as the next release bundles it: the sources of this one, with the modules that it changes in their place.
 */
import { basename, join } from 'node:path';
import { bundleCase, type Plugins } from '../world';

const changed = ['fold/evolve', 'acts/propose'];

type Plugin = Plugins[number];

/**
 * Sends every import of a changed module to its successor beside this file; the successors themselves import what they
 * follow.
 */
const successors: Plugin = {
  apply: (compiler: {
    hooks: {
      normalModuleFactory: {
        tap(
          name: string,
          run: (factory: {
            hooks: {
              beforeResolve: {
                tap(
                  name: string,
                  run: (data: { request: string; context: string; contextInfo: { issuer: string } }) => undefined,
                ): void;
              };
            };
          }) => void,
        ): void;
      };
    };
  }) => {
    compiler.hooks.normalModuleFactory.tap('next-release', (factory) => {
      factory.hooks.beforeResolve.tap('next-release', (data) => {
        if (data.contextInfo.issuer.startsWith(__dirname)) return;
        const asked = data.request.startsWith('.') ? join(data.context, data.request) : data.request;
        const successor = changed.find((path) => asked.endsWith(`approvals/src/${path}`));
        if (successor !== undefined) data.request = join(__dirname, `${basename(successor)}.ts`);
      });
    });
  },
};

export const nextBundle = (): Promise<{ code: string }> => bundleCase(join(__dirname, 'workflows.ts'), [successors]);
