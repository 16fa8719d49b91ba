/** What the dispatch centre of the city keeps in the world of the matrix. */
import { PROJECT } from '../conformance/catalogue';
import type { ElementDriver, Named } from '../conformance/element-driver';
import { subjectOf } from '../conformance/people';

export interface DispatchOfWorld {
  /** 专班 of the project, with officer 1 in it. */
  readonly teamId: string;
  /** 每日排名 of the city, published. */
  readonly bulletinId: string;
}

export async function openDispatch(elements: ElementDriver): Promise<DispatchOfWorld> {
  const members = [
    { personId: subjectOf('HANDLER'), role: 'LEADER_IN_CHARGE' },
    { personId: subjectOf('HANDLER'), role: 'LIAISON', projectId: PROJECT },
  ];
  const items = [{ kind: 'PROJECT', projectId: PROJECT, name: '医院' }];
  const given = { regionId: 'region-330800', kind: 'WORKING_GROUP', name: '矩阵专班', members, items };
  const { team } = await elements.do<Record<'team', Named>>('formTeam', 'DISPATCHER', given, 'team { id }');
  await elements.do('checkInTeam', 'DISPATCHER', { teamId: team.id, projectId: PROJECT, note: '已对接' });
  const ranking = { regionId: 'region-330800', asOf: '2026-01-05', title: '每日排名' };
  const { bulletin } = await elements.do<Record<'bulletin', Named>>(
    ...(['draftBulletin', 'STATISTICIAN', ranking, 'bulletin { id }'] as const),
  );
  await elements.do('approveBulletin', 'LEADER', { bulletinId: bulletin.id });
  await elements.do('publishBulletin', 'LEADER', { bulletinId: bulletin.id });
  return { teamId: team.id, bulletinId: bulletin.id };
}
