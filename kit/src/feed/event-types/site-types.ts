/** 项目用地: what was examined of a site, and what of it may be used ahead. */
import { day, type EventType, maybe, minorUnits, text, texts, typesOf, whole } from './event-type';

const ofSite = typesOf('site', { sources: ['land'], rule: 'region' });
const decided = { areaMinor: minorUnits, documentNumber: maybe(text) };
const ofDuty = {
  ...decided,
  grantId: text,
  applyBy: day,
  itemName: maybe(text),
  recipientIds: maybe(texts),
  recipientOrganisationIds: maybe(texts),
};

export const siteTypes: readonly EventType[] = [
  ofSite('preExamined', '用地预审已登记', 'The land of a project was examined before approval.', decided),
  ofSite('applied', '用地报批已登记', 'The conversion of the land of a project was applied for.', decided),
  ofSite('advanceGranted', '先行用地已登记', 'A part of the site may be used ahead of approval.', {
    ...decided,
    grantId: maybe(text),
    applyBy: maybe(day),
  }),
  ofSite('advanceReminded', '先行用地报批提醒', 'The whole of a site has to be applied for within 90 days.', ofDuty),
  ofSite('advanceEscalated', '先行用地报批督促', 'The whole of a site has to be applied for within 30 days.', ofDuty),
  ofSite('advanceLapsed', '先行用地逾期失效', 'The whole of a site was not applied for in time.', ofDuty),
  typesOf('zones', { sources: ['land'], rule: 'region' })(
    'checked',
    '三区三线核对已登记',
    'How a project, or a group of projects, lies to the lines of the spatial plan was checked.',
    { ...decided, memberCount: whole, verdict: text, projectIds: texts },
  ),
];
