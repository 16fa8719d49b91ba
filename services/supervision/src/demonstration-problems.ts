/** 演示问题: problems of the demonstration's projects, each as far as its moves have brought it. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Act } from '@kuaijin/kit/access/posts';
import type { Executed } from '@kuaijin/kit/aggregate';
import { Attachments } from '@kuaijin/kit/attachments';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Problem, ProblemFacts, ProblemRequest } from './domain/problem';
import { ordinaryDueAt } from './domain/problem-clock';
import { Problems } from './model/problems';

const REGION = '330800';
const DAY_MS = 86_400_000;

const officer = (code: string, which: string, post: Act['post']): Act => ({
  actorId: `officer-${REGION}-${code}-${which}`,
  post,
});
const owner: Act = { actorId: 'owner-qz-owner-2-1', post: 'OWNER' };
const dispatcher = officer('DISPATCH', '1', 'DISPATCHER');
const handler = officer('NR', '1', 'HANDLER');
const verifier = officer('DISPATCH', 'verifier', 'VERIFIER');
const leader: Act = { actorId: `leader-${REGION}-1`, post: 'LEADER' };

type Raised = Pick<ProblemFacts['problem.opened'], 'projectId' | 'category' | 'origin' | 'title' | 'description'>;

/** Who did what so many days before the demonstration was loaded. */
interface Move {
  readonly daysBefore: number;
  readonly by: Act;
  readonly request: ProblemRequest | 'claim with evidence';
}

interface DemonstrationProblem {
  readonly raised: Raised;
  readonly by: Act;
  readonly daysBefore: number;
  readonly moves: readonly Move[];
}

const assigned = (daysBefore: number): Move => ({
  daysBefore,
  by: dispatcher,
  request: { move: 'assign', assigneeId: handler.actorId, leaderId: leader.actorId, comment: '请一周内协调解决。' },
});
const claimed = (daysBefore: number): Move => ({ daysBefore, by: handler, request: 'claim with evidence' });

const problems: readonly DemonstrationProblem[] = [
  {
    raised: {
      projectId: 'project-QZ-016',
      category: 'FUNDS',
      origin: 'APPEAL',
      title: '专项债券额度不足，资金来源确认受阻',
      description: '申请额度超过市本级专项债券可用余额，请协调追加额度或调整资金方案。',
    },
    by: owner,
    daysBefore: 2,
    moves: [],
  },
  {
    raised: {
      projectId: 'project-QZ-014',
      category: 'ENERGY',
      origin: 'VISIT',
      title: '园区外电接入方案未定',
      description: '走访发现供电容量不足，需协调接入点。',
    },
    by: dispatcher,
    daysBefore: 4,
    moves: [assigned(3)],
  },
  {
    raised: {
      projectId: 'project-QZ-018',
      category: 'LAND',
      origin: 'VISIT',
      title: '灌区支渠征地补偿尚未签约',
      description: '走访发现两个村的补偿协议未签，影响先行用地。',
    },
    by: dispatcher,
    daysBefore: 11,
    moves: [assigned(10)],
  },
  {
    raised: {
      projectId: 'project-QZ-002',
      category: 'ENVIRONMENT',
      origin: 'MEETING',
      title: '施工场地弃土去向未落实',
      description: '专题会议要求明确弃土消纳点。',
    },
    by: leader,
    daysBefore: 9,
    moves: [assigned(8), claimed(1)],
  },
  {
    raised: {
      projectId: 'project-QZ-006',
      category: 'PROCEDURE',
      origin: 'DIRECTIVE',
      title: '临时用电报装超期',
      description: '领导批示督办。',
    },
    by: leader,
    daysBefore: 30,
    moves: [
      assigned(29),
      claimed(24),
      { daysBefore: 23, by: verifier, request: { move: 'close', comment: '现场核实已送电，予以销号。' } },
    ],
  },
];

/** Raises and moves what is missing; the same moment changes nothing when it is repeated. */
export async function seedDemonstrationProblems(deps: ServiceDeps, now: Date): Promise<void> {
  const store = await Problems.open(deps);
  const attachments = await Attachments.open(deps);
  try {
    for (const one of problems) {
      const evidence = one.moves.some(({ request }) => request === 'claim with evidence')
        ? [await evidenceFor(one.raised.title, attachments, now)]
        : [];
      await play(store, one, evidence, now);
    }
  } finally {
    await store.close();
  }
}

async function play(store: Problems, one: DemonstrationProblem, fileIds: readonly string[], now: Date): Promise<void> {
  const { raised, by, daysBefore, moves } = one;
  const id = deriveId('problem', 'demonstration', raised.projectId ?? '', raised.title);
  const at = before(now, daysBefore);
  const scope = { regionId: `region-${REGION}`, departmentId: `department-${REGION}-NR` };
  const opened = { ...raised, ...scope, level: 'CITY', dueAt: ordinaryDueAt(at) } as const;
  settled(id, await store.raise(id, opened, { key: 'demonstration', content: { ...raised }, act: by, at }));
  for (const [index, move] of moves.entries()) {
    const request: ProblemRequest =
      move.request === 'claim with evidence'
        ? { move: 'claim', fileIds, comment: '问题已解决，附现场照片说明。' }
        : move.request;
    const command = {
      key: `demonstration/${index + 1}`,
      content: { ...request },
      act: move.by,
      at: before(now, move.daysBefore),
    };
    settled(id, await store.move(id, request, command));
  }
}

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** A file that the handler brought. @returns its id */
async function evidenceFor(title: string, attachments: Attachments, now: Date): Promise<string> {
  const bytes = Buffer.from(`演示材料：${title}，已解决。\n`);
  const announced = await attachments.announce(
    {
      idempotencyKey: `demonstration/${title}`,
      fileName: '整改情况说明.txt',
      mediaType: 'text/plain',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    { subject: handler.actorId, name: '', posts: ['HANDLER'], region: REGION, audience: 'kuaijin', anonymous: false },
    now,
  );
  if (!announced.ok) throw new Error(`demonstration: evidence is refused: ${JSON.stringify(announced.refusals)}`);
  const { id } = announced.value.attachment;
  await attachments.store(id, Readable.from([bytes]), now, bytes.length);
  return id;
}

function settled(id: string, done: Executed<Problem>): void {
  if (!done.ok) throw new Error(`demonstration of ${id}: ${done.refusal.code} ${done.refusal.received ?? ''}`);
}
