/** AB角 and 事件推送. */
import { saidIn, type Wording, type Wordings } from './wording';

/** 事件推送 that stopped, by the reason. */
const pauses: Readonly<Record<string, string>> = {
  HELD_SUBJECTS: '暂存主体过多，接收方恢复后将自动继续。',
  FAILING: '长时间推送失败，请检查接收方后恢复推送。',
  NO_ACCESS: '登记人已无相应岗位或账户已停用。',
  CURSOR_LOST: '游标已失效，请从其他游标重新推送。',
};

/** 请假和AB角, to the officer and to who stands in. */
const leave: Wording = {
  type: 'SUBSTITUTION',
  what: 'AB角安排',
  sentence: ({ data = {} }) =>
    data['isEnded'] === true ? '的请假已提前结束，AB角随之终止。' : `请假期间由B角代为办理${saidIn(data['leave'])}`,
};

export const houseWordings: Wordings = {
  'substitution.listed': leave,
  'substitution.changed': leave,
  'webhook.paused': {
    type: 'OTHER',
    what: '事件推送暂停',
    sentence: ({ data = {} }) => `的事件推送已暂停：${pauses[String(data['pauseReason'])] ?? '请检查后恢复。'}`,
  },
  'webhook.disabled': {
    type: 'OTHER',
    what: '事件推送停用',
    sentence: () => '的接收方应答已停用（410），事件推送已停止。',
  },
};
