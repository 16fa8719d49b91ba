/** 项目用地: what was examined of a site, and what of it may be used ahead. */
import { type EventType, maybe, minorUnits, text, typesOf } from './event-type';

const ofSite = typesOf('site', { sources: ['land'], rule: 'region' });
const decided = { areaMinor: minorUnits, documentNumber: maybe(text) };

export const siteTypes: readonly EventType[] = [
  ofSite('preExamined', '用地预审已登记', 'The land of a project was examined before approval.', decided),
  ofSite('applied', '用地报批已登记', 'The conversion of the land of a project was applied for.', decided),
  ofSite('advanceGranted', '先行用地已登记', 'A part of the site may be used ahead of approval.', decided),
];
