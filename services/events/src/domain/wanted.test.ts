import type { FeedEvent } from '@kuaijin/kit/feed';
import { type EventQuery, isVisible, isWanted } from './wanted';

const event: FeedEvent = {
  id: 'case/case-1/7',
  type: 'step.approved',
  source: 'approvals',
  subject: 'case-1',
  time: new Date(0),
  projectId: 'project-QZ-015',
  caseId: 'case-1',
  departmentId: 'department-330802-NR',
  regionId: 'region-330802',
  light: 'RED',
};

describe('the filter of the feed', () => {
  it.each<[EventQuery, boolean]>([
    [{}, true],
    [{ types: null }, true],
    [{ types: ['step.accepted', 'step.approved'] }, true],
    [{ types: [] }, false],
    [{ types: ['step.accepted'] }, false],
    [{ sources: ['approvals'] }, true],
    [{ sources: ['land'] }, false],
    [{ projectIds: ['project-QZ-015'], caseIds: ['case-1'] }, true],
    [{ projectIds: ['project-QZ-015'], caseIds: ['case-2'] }, false],
    [{ accounts: ['pool-1'] }, false],
    [{ departments: ['department-330802-NR'] }, true],
    [{ lights: ['RED'] }, true],
    [{ lights: ['GREEN', 'YELLOW'] }, false],
    [{ regions: ['region-330802'] }, true],
    [{ regions: ['region-330800'] }, true],
    [{ regions: ['330000'] }, true],
    [{ regions: ['region-330803'] }, false],
  ])('%j: %s', (query, expected) => {
    expect(isWanted(query, event)).toBe(expected);
  });

  it.each([
    ['330802', true],
    ['330800', true],
    ['330803', false],
    ['', false],
  ])('who is in region %s sees it: %s', (region, expected) => {
    expect(isVisible({ region, subject: 'anybody' }, event)).toBe(expected);
  });

  it('shows an event of no region to everybody, and one of a department where the department stands', () => {
    const { regionId: _region, ...ofDepartment } = event;
    const { departmentId: _department, ...ofNobody } = ofDepartment;
    expect(isVisible({ region: '330803', subject: 'anybody' }, ofDepartment)).toBe(false);
    expect(isVisible({ region: '330803', subject: 'anybody' }, ofNobody)).toBe(true);
  });

  it.each([
    ['officer-1', true],
    ['officer-2', false],
  ])('shows what is said to officer-1 to %s: %s', (subject, expected) => {
    const said = { ...event, type: 'notification.created', subject: 'officer-1' };
    expect(isVisible({ region: '330800', subject }, said)).toBe(expected);
  });
});
