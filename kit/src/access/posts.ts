/**
 * The posts (岗位) a person may hold, and what it means to act in one of them. Plain data: workflows import it too.
 */

/** 岗位: English name to the officers' term. The enum `Post` of the graph lists the same names. */
export const posts = {
  OWNER: '业主',
  HANDLER: '经办人',
  HEAD: '负责人',
  LEADER: '分管领导',
  DISPATCHER: '调度员',
  COUNTER: '窗口',
  LAND_MANAGER: '用地管理',
  FUND_MANAGER: '资金管理',
  REGISTRAR: '项目登记',
  STATISTICIAN: '统计',
  VERIFIER: '核验',
  CATALOGUE_EDITOR: '目录管理',
  OPERATOR: '运维',
  INTEGRATOR: '集成',
  AGENT: '代办',
} as const;

/** 岗位. */
export type Post = keyof typeof posts;

/** Every post, in the order of the registry. */
export const postNames = Object.keys(posts) as readonly Post[];

/** True for the name of a post. */
export function isPost(value: unknown): value is Post {
  return typeof value === 'string' && Object.hasOwn(posts, value);
}

/** Posts in which an officer on leave is stood in for (AB角); what else he may be was given to him alone. */
export const lentPosts: readonly Post[] = ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'];

/** Who did something, in which post and for whom (代办). Goes into journals as it is. */
export interface Act {
  readonly actorId: string;
  readonly post: Post;
  readonly onBehalfOf?: string;
}

/** An act with its time, as the graph answers it. */
export interface TimedAct extends Act {
  readonly at: Date;
}

/** The caller of a request, as the gateway vouches for it. */
export interface Identity {
  /** Actor id; `anonymous` when nobody is signed in. */
  readonly subject: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Id of the department that the caller works for. */
  readonly department?: string;
  /** Id of the organisation 单位 that a person of an owner belongs to. */
  readonly organisation?: string;
  /** GB/T 2260 code that scopes rows: a city sees its counties, a county only itself. */
  readonly region: string;
  readonly audience: string;
  readonly anonymous: boolean;
  /** Services whose things a service account may read; absent = a person, who is not narrowed so. */
  readonly scopes?: readonly string[];
}
