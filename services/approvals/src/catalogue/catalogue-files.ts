import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '@kuaijin/kit/identity';
import { schemaFolder, schemaText } from '@kuaijin/schema';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CatalogueStore } from './catalogue-store';

const departmentList = z.object({ departments: z.array(z.looseObject({ code: z.string(), name_zh: z.string() })) });

const departments = () => departmentList.parse(parse(schemaText('catalogues', 'departments.yaml'))).departments;

/** The department codes that catalogues may name (schema/catalogues/departments.yaml). */
export const cataloguedDepartments = (): ReadonlySet<string> => new Set(departments().map(({ code }) => code));

/** 部门名称 by code, without the place. */
export const departmentNames = (): ReadonlyMap<string, string> =>
  new Map(departments().map(({ code, name_zh }) => [code, name_zh]));

/** The catalogues that come with the product: code, base and overlay as text. */
export const catalogueFiles = (): { code: string; base: string; overlay: string }[] =>
  readdirSync(join(schemaFolder, 'catalogues', 'base'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      code: file.slice(0, -'.yaml'.length),
      base: schemaText('catalogues', 'base', file),
      overlay: schemaText('catalogues', 'overlays', file),
    }));

/**
 * Publishes the catalogues that come with the product where none of that code is published. May run any number of
 * times, by several processes at once.
 * @returns the codes that were published now
 * @throws Error when a file of the product is faulty
 */
export async function seedCatalogues(store: CatalogueStore, act: Act, at: Date): Promise<string[]> {
  const published: string[] = [];
  for (const { code, base, overlay } of catalogueFiles()) {
    if (await store.version(code)) continue;
    const outcome = await store.publish({ key: `seed/${code}`, base, overlay, act, at });
    if (!outcome.ok) throw new Error(`the catalogue ${code} is faulty: ${JSON.stringify(outcome.refusals)}`);
    published.push(code);
  }
  return published;
}
