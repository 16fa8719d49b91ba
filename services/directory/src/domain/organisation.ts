/** 单位: a project owner 业主 or another organisation. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** 统一社会信用代码. */
  readonly creditCode?: string;
  /** 有未修复的失信记录: closes tolerance and commitment to it (RULES sections 2 and 3). */
  readonly hasBadCredit: boolean;
  readonly isDemoData: boolean;
  /** Where it was registered: whose editors keep its persons. */
  readonly regionId?: string;
}

/** Why it cannot be registered: it is listed already. */
export function registeredRefusal(
  before: Organisation | undefined,
  version: number,
  path: readonly string[],
): Refusal | undefined {
  if (before === undefined) return undefined;
  return refuse('STATE_CONFLICT', path, {
    expected: 'an organisation that is not registered',
    received: before.id,
    details: { status: 'REGISTERED', version },
  });
}
