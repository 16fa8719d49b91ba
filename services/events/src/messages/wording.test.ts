import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { loadLabels } from '@kuaijin/schema';
import type { NoticeRow } from '../model/mailbox';
import { factsOf, type MessageFacts } from './message-facts';
import { wordedCode, wordedMessages } from './wording';

const labels = (type: string) => loadLabels()[`NotificationType.${type}`] ?? { zh: '', en: '' };
const at = new Date('2026-03-02T09:05:00+08:00');
const facts: MessageFacts = {
  ...{ type: 'RUNG', at, id: 'officer-1/7', title: '红灯警示：“施工许可”' },
  ...{ item: '施工许可', project: '市人民医院迁建' },
};
const options = { language: 'ZH', labels, publicUrl: 'https://kuaijin.example.gov.cn' } as const;

test('a message says in Chinese what happened to what, when, and where to read on', () => {
  const { subject, text, values } = wordedMessages('msg-1', [facts], options);
  expect(subject).toBe('【快进】红灯警示：“施工许可”');
  expect(text.split('\n')).toEqual([
    ...['红灯警示：“施工许可”', '事项：施工许可', '项目：市人民医院迁建', '时间：2026-03-02 09:05'],
    ...['登录后可查看详情。', 'https://kuaijin.example.gov.cn/messages/officer-1%2F7'],
  ]);
  expect(values).toMatchObject({ type: 'RUNG', label: '时限提醒', item: '施工许可', count: '1' });
});

test('in English by its type, as the schema names it', () => {
  const { subject, text } = wordedMessages('msg-1', [facts], { ...options, language: 'EN' });
  expect(subject).toBe('[Kuaijin] Limit reminder: 施工许可');
  expect(text).toContain('Project: 市人民医院迁建\nTime: 2026-03-02 09:05\nSign in to read more.');
});

test('collected, one line each', () => {
  const other: MessageFacts = { type: 'COPY', at, id: 'officer-1/8' };
  const { subject, text } = wordedMessages('msg-1', [facts, other], options);
  expect(subject).toBe('【快进】您有2条消息');
  expect(text.split('\n')).toEqual([
    ...['您有2条消息', '2026-03-02 09:05 红灯警示：“施工许可” · 市人民医院迁建', '2026-03-02 09:05 抄送'],
    ...['登录后可查看详情。', 'https://kuaijin.example.gov.cn/messages'],
  ]);
});

test('a code is named in both languages', () => {
  expect(wordedCode('msg-1', '012345', { language: 'ZH' }).text).toContain('验证码012345，10分钟内有效。');
  expect(wordedCode('msg-1', '012345', { language: 'EN' }).text).toContain('Your code is 012345.');
});

test('names with ends of lines are one line, so that no name makes a header or a line of its own', () => {
  const forged = { ...facts, title: '催办\r\nBcc: all@example.org', project: '医院\n\nhttps://evil.example.org' };
  const { subject, text, values } = wordedMessages('msg-1', [forged], options);
  expect(subject).toBe('【快进】催办 Bcc: all@example.org');
  expect(text.split('\n')).toHaveLength(6);
  expect(Object.values(values).join('')).not.toMatch(/[\r\n]/);
});

describe('what may leave the house', () => {
  const event: FeedEvent = {
    ...{ id: 'case/c/1', type: 'step.urged', source: 'approvals', subject: 'c', time: at, reason: '内部意见' },
    visibility: { rule: 'handling', regionScopes: ['330800'], departmentIds: ['department-330800-DRC'] },
    data: { itemName: '施工许可', projectName: '市人民医院迁建' },
  };
  const notice: NoticeRow = {
    ...{ n: 7, person: 'officer-1', at, type: 'URGE', eventId: event.id, eventType: event.type },
    ...{ title: '催办：“施工许可”', text: '市人民医院迁建：“施工许可”被催办：内部意见' },
  };
  const officer: Viewer['identity'] = {
    ...{ subject: 'officer-1', name: '甲', posts: ['HANDLER'], region: '330800', audience: 'kuaijin' },
    ...{ department: 'department-330800-DRC', anonymous: false },
  };
  const asked = (identity: Viewer['identity'], known: FeedEvent | undefined = event) =>
    factsOf(notice, 'officer-1/7', known, { identity });

  test('names the thing to who may see it, and no reason to anybody', () => {
    expect(asked(officer)).toMatchObject({ title: '催办：“施工许可”', item: '施工许可', project: '市人民医院迁建' });
    expect(JSON.stringify(asked(officer))).not.toContain('内部意见');
  });

  test.each([
    ['another department now', { ...officer, department: 'department-330800-FIN' }, event],
    ['another region', { ...officer, department: 'department-330100-DRC', region: '330100' }, event],
    ['the event is archived', officer, undefined],
  ] as const)('names nothing where it may not be seen: %s', (_name, identity, known) => {
    const facts = factsOf(notice, 'officer-1/7', known, { identity });
    expect(facts).toEqual({ type: 'URGE', at, id: 'officer-1/7' });
  });
});
