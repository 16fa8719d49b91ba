/**
 * What the city keeps of the library of projects: a list by hand with the project on it, a selection with two runs,
 * and what the project took part in and built, and an exemplary case.
 */
import { PROJECT } from '../conformance/catalogue';
import type { ElementDriver, Named } from '../conformance/element-driver';
import { assetOf, evaluate, projectIn } from '../conformance/things/assets';
import { startOf, tourOf } from '../conformance/things/occasions';

const place = { regionId: 'region-330800' };

export interface LibraryOfWorld {
  /** 项目清单 of the city on which the project stands. */
  readonly projectListId: string;
  /** 选定 of the city, whose second run selected the project. */
  readonly projectSelectionId: string;
  /** 表格导入 that the statistician of the city started. */
  readonly projectImportId: string;
  /** 集中开工 and 拉练 of the city in which the project took part. */
  readonly startEventId: string;
  readonly tourId: string;
  /** 存量资产 that the project built. */
  readonly assetId: string;
  /** A completed project of the owner, and its 后评价, which is an exemplary case. */
  readonly completedId: string;
  readonly evaluationId: string;
}

export async function openLibrary(elements: ElementDriver): Promise<LibraryOfWorld> {
  const declared = { ...place, name: '矩阵清单', issuer: '市发展改革委', level: 'CITY', year: 2026 };
  const { list } = await elements.do<Record<'list', Named>>('declareProjectList', 'REGISTRAR', declared, 'list { id }');
  await elements.do('enterList', 'DISPATCHER', { projectId: PROJECT, list: declared.name, on: '2026-01-05' });
  const run = async (level: string) => {
    const asked = { ...place, name: '矩阵选定', rule: { levels: [level] }, withDemoData: true };
    return elements.do<Record<'selection', Named>>('runSelection', 'REGISTRAR', asked, 'selection { id }');
  };
  const steps = [{ code: 'STUDY', name: '可研批复', responsible: '市发展改革委', dueOn: '2026-06-30' }];
  const plan = { projectId: PROJECT, task: '年内开工', startOn: '2026-09-30', steps, reason: '专班会议' };
  await elements.do('draftPreliminaryPlan', 'REGISTRAR', plan);
  const table = { kind: 'MONTHLY_REPORTS', fileId: await elements.file('STATISTICIAN') };
  const started = await elements.do<Record<'import', Named>>('startImport', 'STATISTICIAN', table, 'import { id }');
  await run('NATIONAL');
  const { selection } = await run('CITY');
  const kept = { projectListId: list.id, projectSelectionId: selection.id, projectImportId: started.import.id };
  return { ...kept, ...(await recordOccasions(elements)) };
}

async function recordOccasions(elements: ElementDriver) {
  const record = async (noun: 'startEvent' | 'tour', mutation: string, given: object): Promise<string> => {
    const answer = await elements.do<Record<typeof noun, Named>>(mutation, 'REGISTRAR', given, `${noun} { id }`);
    return answer[noun].id;
  };
  const given = { ...assetOf(0), projectId: PROJECT };
  const { asset } = await elements.do<Record<'asset', Named>>(
    'recordExistingAsset',
    'REGISTRAR',
    given,
    'asset { id }',
  );
  const completedId = await projectIn(elements, 'COMPLETED');
  return {
    startEventId: await record('startEvent', 'recordStartEvent', startOf(0)),
    tourId: await record('tour', 'recordTour', tourOf(0)),
    assetId: asset.id,
    ...{ completedId, evaluationId: await evaluate(elements, completedId, 'EXEMPLARY') },
  };
}
