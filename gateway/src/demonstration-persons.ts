/** Whom the demonstration lists for each post: as them development tokens are given where nobody is named. */
import type { Post } from '@kuaijin/kit/access/posts';

export interface ListedPerson {
  readonly subject: string;
  readonly department?: string;
  readonly organisation?: string;
}

const REGION = '330800';

const officer = (code: string, which: string): ListedPerson => ({
  subject: `officer-${REGION}-${code}-${which}`,
  department: `department-${REGION}-${code}`,
});

const persons: Readonly<Record<Post, ListedPerson>> = {
  OWNER: { subject: 'owner-qz-hospital-1', organisation: 'organisation-qz-hospital' },
  HANDLER: officer('NR', '1'),
  HEAD: officer('NR', 'head'),
  LEADER: { subject: `leader-${REGION}-1`, department: `department-${REGION}-GOV` },
  DISPATCHER: officer('DISPATCH', '1'),
  COUNTER: officer('DRC', 'counter'),
  LAND_MANAGER: officer('NR', 'land'),
  FUND_MANAGER: officer('FIN', 'funds'),
  REGISTRAR: officer('DRC', 'registrar'),
  STATISTICIAN: officer('STAT', 'statistician'),
  VERIFIER: officer('DISPATCH', 'verifier'),
  CATALOGUE_EDITOR: officer('DRC', 'catalogue'),
  OPERATOR: officer('DISPATCH', 'operator'),
  INTEGRATOR: officer('DISPATCH', 'integrator'),
  AGENT: { subject: `agent-${REGION}-1` },
};

/**
 * The listed person of a post: of the department that is asked for, where the post is one that every department has.
 */
export function listedPerson(post: Post, department?: string): ListedPerson {
  const place = /^department-(\d{6}-[A-Z0-9]+)$/.exec(department ?? '')?.[1];
  if (place === undefined || (post !== 'HANDLER' && post !== 'HEAD')) return persons[post];
  return { subject: `officer-${place}-${post === 'HEAD' ? 'head' : '1'}` };
}

/** A role that the explorer offers: a post, and who holds it in the demonstration. */
export interface OfferedRole extends ListedPerson {
  readonly post: Post;
}

const secondOwner: ListedPerson = { subject: 'owner-qz-owner-2-1', organisation: 'organisation-qz-owner-2' };

/** In the order in which somebody new would try them. */
export const offeredRoles: readonly OfferedRole[] = [
  { post: 'HANDLER', ...officer('NR', '1') },
  { post: 'HEAD', ...officer('NR', 'head') },
  { post: 'HANDLER', ...officer('DRC', '1') },
  { post: 'HANDLER', ...officer('EE', '1') },
  { post: 'HANDLER', ...officer('HC', '1') },
  { post: 'OWNER', ...secondOwner },
  { post: 'OWNER', ...persons.OWNER },
  ...(
    [
      ...['COUNTER', 'DISPATCHER', 'LEADER', 'LAND_MANAGER', 'FUND_MANAGER', 'VERIFIER', 'STATISTICIAN'],
      ...['REGISTRAR', 'CATALOGUE_EDITOR', 'AGENT', 'OPERATOR'],
    ] as readonly Post[]
  ).map((post) => ({ post, ...persons[post] })),
];
