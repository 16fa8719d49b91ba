import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';

/** 前置检查 for tests. */

export const found = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'lookUp'>> = {},
): CommandNamed<'lookUp'> => ({
  type: 'lookUp',
  key: `found ${stepId}`,
  by,
  stepId,
  result: 'FOUND',
  documentNumber: '衢自然资预〔2021〕8号',
  documentDate: '2021-03-01',
  ...more,
});

export const notFound = (stepId: string, by: Commander, key = `notFound ${stepId}`): CommandNamed<'lookUp'> => ({
  type: 'lookUp',
  key,
  by,
  stepId,
  result: 'NOT_FOUND',
  reason: '档案中没有',
});
