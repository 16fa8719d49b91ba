/** Who does what in the demonstration: people of Quzhou as the directory names them. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { TokenFor } from './graph';

const REGION = '330800';

/** Tokens of the people, each fetched once. */
export class People {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(private readonly tokenFor: TokenFor) {}

  /** 业主 of the hospital. */
  owner(): Promise<string> {
    return this.#once('owner', 'OWNER', { subject: 'owner-qz-hospital-1', organisation: 'organisation-qz-hospital' });
  }

  /** 经办人 of a department: its first officer, or another one. */
  handler(departmentId: string, which: '1' | '2' = '1'): Promise<string> {
    const [, region = REGION, code] = departmentId.split('-');
    const subject = `officer-${region}-${code}-${which}`;
    return this.#once(subject, 'HANDLER', { subject, department: departmentId, region });
  }

  counter = () => this.#officer('COUNTER', 'DRC', 'counter');
  landManager = () => this.#officer('LAND_MANAGER', 'NR', 'land');
  secondLandManager = () => this.#officer('LAND_MANAGER', 'NR', 'land-2');
  fundManager = () => this.#officer('FUND_MANAGER', 'FIN', 'funds');
  verifier = () => this.#officer('VERIFIER', 'DISPATCH', 'verifier');
  dispatcher = () => this.#officer('DISPATCHER', 'DISPATCH', '1');
  operator = () => this.#officer('OPERATOR', 'DISPATCH', 'operator');
  /** 集成方, who follows what happens. */
  integrator = () => this.#officer('INTEGRATOR', 'DISPATCH', 'integrator');

  #officer(post: Post, department: string, which: string): Promise<string> {
    const subject = `officer-${REGION}-${department}-${which}`;
    return this.#once(subject, post, { subject, department: `department-${REGION}-${department}` });
  }

  #once(subject: string, post: Post, options: Parameters<TokenFor>[1]): Promise<string> {
    const name = `${subject}/${post}`;
    const token = this.#tokens.get(name) ?? this.tokenFor(post, { region: REGION, name: subject, ...options });
    this.#tokens.set(name, token);
    return token;
  }
}
