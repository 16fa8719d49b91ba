/** 前期攻坚计划 of a project. */
import { OWNER } from '../catalogue';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';
import { region } from './projects';

interface Answer {
  readonly project: Named;
}

/** What is planned. */
export const planned = {
  ...{ task: '年内开工', startOn: '2026-09-30', reason: '专班会议' },
  steps: [
    { code: 'STUDY', name: '可研批复', responsible: '市发展改革委', dueOn: '2026-06-30', limitDays: 30, after: [] },
  ],
};

export const preliminaryPlans: ThingKind<'DRAFTED' | 'BASELINED'> = {
  states: ['DRAFTED', 'BASELINED'],
  argument: 'projectId',
  ways: 'RO',
  make: async (driver, state) => {
    const given = { name: `一致性项目${driver.number()}`, ...region, ownerId: OWNER };
    const { project } = await driver.do<Answer>('registerProject', 'REGISTRAR', given, 'project { id version }');
    const input = { projectId: project.id };
    await driver.do('draftPreliminaryPlan', 'OWNER', { ...input, ...planned });
    if (state === 'DRAFTED') return { input, version: 1, by: subjectOf('OWNER') };
    await driver.do('baselinePreliminaryPlan', 'DISPATCHER', { ...input, documentNumber: '衢发改〔2026〕1号' });
    return { input, version: 2, by: subjectOf('DISPATCHER') };
  },
};
