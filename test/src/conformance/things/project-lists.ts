/** 项目清单 that an office declared. */
import type { ElementDriver } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';
import { region } from './projects';

interface Answer {
  readonly list: { readonly id: string };
}

/** Of a type that no project has, so that no rule of the table gathers anything. */
const rule = { types: ['一致性类型'] };

/** What is declared, under a name of its own. */
export const declared = (number: number) => ({
  ...{ name: `一致性项目清单${number}`, ...region, issuer: '市发展改革委', level: 'CITY', year: 2026 },
  ...{ rule, consequences: ['QUOTA_PRIORITY'] },
});

const declare = async (driver: ElementDriver): Promise<string> => {
  const given = declared(driver.number());
  const { list } = await driver.do<Answer>('declareProjectList', 'REGISTRAR', given, 'list { id }');
  return list.id;
};

export const projectLists: ThingKind<'OPEN' | 'CLOSED'> = {
  states: ['OPEN', 'CLOSED'],
  argument: 'listId',
  ways: 'R',
  make: async (driver, state) => {
    const input = { listId: await declare(driver) };
    if (state === 'OPEN') return { input, version: 1, by: subjectOf('REGISTRAR') };
    await driver.do('closeProjectList', 'DISPATCHER', { ...input, reason: '年度结束' });
    return { input, version: 2, by: subjectOf('DISPATCHER') };
  },
};
