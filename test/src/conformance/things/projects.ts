/** What the operations on a project look at: its milestones, its batch in the library, its lists. */
import type { Batch } from '@kuaijin/projects/domain/project';
import type { IntakeStatus } from '@kuaijin/projects/intake/appraisal';
import { OWNER, REGION } from '../catalogue';
import type { ElementDriver, Named } from '../element-driver';
import type { Thing, ThingKind } from '../element-row';
import { subjectOf } from '../people';

export const region = { regionId: `region-${REGION}` };
/** A day on which everything may have happened. */
export const day = '2026-01-05';

const PROJECT = 'project { id version }';
interface Answer {
  readonly project: Named;
}

const register = async (driver: ElementDriver, more: object = {}): Promise<Named> => {
  const input = { name: `一致性项目${driver.number()}`, ...region, ownerId: OWNER, ...more };
  return (await driver.do<Answer>('registerProject', 'REGISTRAR', input, PROJECT)).project;
};
const registered = subjectOf('REGISTRAR');

/** 应开工未开工. @returns its id */
export async function lateProject(driver: ElementDriver): Promise<string> {
  const { id: projectId } = await register(driver);
  await driver.do('planMilestone', 'REGISTRAR', { projectId, kind: 'STARTED', plannedOn: day });
  return projectId;
}

/** 里程碑 of one kind. */
export const milestones: ThingKind<'NOT_PLANNED' | 'PLANNED' | 'REPORTED' | 'VERIFIED'> = {
  states: ['NOT_PLANNED', 'PLANNED', 'REPORTED', 'VERIFIED'],
  argument: 'kind',
  ways: 'RO',
  make: async (driver, state, { files }) => {
    const { id: projectId } = await register(driver);
    const named = { projectId, kind: 'SIGNED' };
    const acts = [
      () => driver.do<Answer>('planMilestone', 'REGISTRAR', { ...named, plannedOn: day }, PROJECT),
      () => driver.do<Answer>('reportMilestone', 'OWNER', { ...named, actualOn: day, fileIds: [files.OWNER] }, PROJECT),
      () => driver.do<Answer>('verifyMilestone', 'VERIFIER', named, PROJECT),
    ];
    let version = 1;
    for (const act of acts.slice(0, milestones.states.indexOf(state))) version = (await act()).project.version;
    // Planning is no state of a milestone that others have to be told of: who reported or verified it is.
    const by = { REPORTED: subjectOf('OWNER'), VERIFIED: subjectOf('VERIFIER') }[state as string] ?? registered;
    return { input: named, version, by };
  },
};

/** 四个一批. */
export const batches: ThingKind<Batch> = {
  states: ['PLANNED', 'RESERVED', 'STARTED', 'COMPLETED'],
  argument: 'batch',
  ways: 'RO',
  make: async (driver, batch): Promise<Thing> => {
    const { id: projectId, version } = await register(driver, { batch });
    if (batch !== 'PLANNED') return { input: { projectId }, version, by: registered };
    await appraise(driver, { projectId }, 'ACCEPTED');
    return { input: { projectId }, version: version + 4, by: subjectOf('DISPATCHER') };
  },
};

/** Scores every criterion of a project, and decides on it. */
async function appraise(driver: ElementDriver, named: object, verdict?: string): Promise<void> {
  for (const criterion of ['MATURITY', 'FEASIBILITY', 'LANDING_SPEED']) {
    await driver.do('scoreIntake', 'HANDLER', { ...named, criterion, points: 80, reason: '已研判' });
  }
  if (verdict !== undefined) await driver.do('decideIntake', 'DISPATCHER', { ...named, verdict, opinion: '同意' });
}

/** 联合研判. */
export const appraisals: ThingKind<IntakeStatus> = {
  states: ['UNSCORED', 'SCORED', 'ACCEPTED', 'RETURNED', 'REJECTED'],
  argument: 'projectId',
  ways: 'RO',
  make: async (driver, state) => {
    const { id: projectId, version } = await register(driver);
    if (state === 'UNSCORED') return { input: { projectId }, version, by: registered };
    const isDecided = state !== 'SCORED';
    await appraise(driver, { projectId }, isDecided ? state : undefined);
    const by = subjectOf(isDecided ? 'DISPATCHER' : 'HANDLER');
    return { input: { projectId }, version: version + (isDecided ? 4 : 3), by };
  },
};

/** 清单成员关系. */
export const memberships: ThingKind<'NOT_ON_LIST' | 'ON_LIST'> = {
  states: ['NOT_ON_LIST', 'ON_LIST'],
  argument: 'list',
  ways: 'RO',
  make: async (driver, state) => {
    const { id: projectId, version } = await register(driver);
    const input = { projectId, list: '一致性清单' };
    if (state === 'NOT_ON_LIST') return { input, version, by: registered };
    const { project } = await driver.do<Answer>('enterList', 'DISPATCHER', { ...input, on: day }, PROJECT);
    return { input, version: project.version, by: subjectOf('DISPATCHER') };
  },
};

/** A record that is imported under its number. */
export const records: ThingKind<'UNREGISTERED' | 'REGISTERED'> = {
  states: ['UNREGISTERED', 'REGISTERED'],
  argument: 'records.0',
  make: async (driver, state) => {
    const record = { number: `CONFORM-${driver.number()}`, name: '一致性记录', ...region };
    const input = { records: [record] };
    if (state === 'REGISTERED') await driver.do('importProjects', 'OPERATOR', input);
    return { input, version: 1, by: subjectOf('OPERATOR') };
  },
};

/** 停工 and 复工 of a project that is under construction. */
export const works: ThingKind<'NOT_STARTED' | 'RUNNING' | 'SUSPENDED' | 'COMPLETED'> = {
  states: ['NOT_STARTED', 'RUNNING', 'SUSPENDED', 'COMPLETED'],
  argument: 'on',
  ways: 'RO',
  make: async (driver, state) => {
    const batch = { NOT_STARTED: 'RESERVED', RUNNING: 'STARTED', SUSPENDED: 'STARTED', COMPLETED: 'COMPLETED' }[state];
    const { id: projectId, version } = await register(driver, { batch });
    if (state !== 'SUSPENDED') return { input: { projectId }, version, by: registered };
    const suspension = { projectId, on: day, reason: '冬季停工' };
    const { project } = await driver.do<Answer>('suspendWork', 'OWNER', suspension, PROJECT);
    return { input: { projectId }, version: project.version, by: subjectOf('OWNER') };
  },
};

/** 正当理由 of one month. */
export const excuses: ThingKind<'NOT_STATED' | 'STATED' | 'APPROVED'> = {
  states: ['NOT_STATED', 'STATED', 'APPROVED'],
  argument: 'month',
  ways: 'RO',
  make: async (driver, state) => {
    const { id: projectId, version } = await register(driver);
    const input = { projectId, year: 2026, month: 1 };
    if (state === 'NOT_STATED') return { input, version, by: registered };
    const stated = await driver.do<Answer>('stateExcuse', 'OWNER', { ...input, reason: '连续降雨' }, PROJECT);
    if (state === 'STATED') return { input, version: stated.project.version, by: subjectOf('OWNER') };
    const approval = { ...input, expiresOn: '2099-01-01' };
    const { project } = await driver.do<Answer>('approveExcuse', 'DISPATCHER', approval, PROJECT);
    return { input, version: project.version, by: subjectOf('DISPATCHER') };
  },
};

/** Projects that are made up for demonstrations, and those that are not. */
export const demonstrations: ThingKind<'REAL' | 'DEMONSTRATION'> = {
  states: ['REAL', 'DEMONSTRATION'],
  argument: 'projectId',
  ways: 'RO',
  make: async (driver, state) => {
    const { id: projectId, version } = await register(driver, { isDemoData: state === 'DEMONSTRATION' });
    return { input: { projectId }, version, by: registered };
  },
};
