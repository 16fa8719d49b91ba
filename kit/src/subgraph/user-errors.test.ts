import { refuse } from '../errors/errors';
import { expectedIn, userErrorResolvers } from './user-errors';

const urged = refuse('STATE_CONFLICT', ['input', 'stepId'], {
  expected: 'a step that was not urged on this working day',
  received: 'ACCEPTED',
  details: { status: 'ACCEPTED', version: 3 },
});
const stranger = refuse('NOT_ALLOWED', ['input'], {
  expected: 'HANDLER or HEAD',
  received: 'OWNER',
  details: { neededPost: 'HANDLER' },
});

test('a refusal says which rule it is in the language of the reader', () => {
  const { expected, message } = userErrorResolvers.StateConflict;
  expect(expected(urged, {}, { language: 'zh' })).toBe('本工作日尚未催办的环节（每个工作日只能催办一次）');
  expect(message(urged, {}, { language: 'zh' })).toBe('当前状态不允许此操作。');
  expect(expected(urged, {}, undefined)).toBe('a step that was not urged on this working day');
});

test('who may not reads which post would do', () => {
  const { expected, neededPost } = userErrorResolvers.NotAllowed;
  expect(neededPost(stranger)).toBe('HANDLER');
  expect(expected(stranger, {}, { language: 'en' })).toBe('HANDLER or HEAD');
});

test('codes and figures that need no words stay as they are', () => {
  expect(expectedIn('APPROVE, REJECT', 'zh')).toBe('APPROVE, REJECT');
  expect(expectedIn(undefined, 'zh')).toBeUndefined();
});
