/**
 * What is let in: how much one address or one person may ask in a minute and at a time, and what one operation may
 * cost.
 */
import type { Config } from '@kuaijin/kit/config';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import type { Http } from '@kuaijin/kit/service/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationTypeNode } from 'graphql';
import { Gauge } from 'prom-client';
import { Allowance } from './allowance';
import { askedOperation } from './asked-operation';
import type { AskedOperation, DocumentCheck } from './document-check';
import { networkOf } from './network';
import { Slots } from './slots';

/** Seconds until it is worth another try when too much goes on at a time: most of it is over by then. */
const BUSY_SECONDS = 1;
const EVERYBODY = 'everybody';
/**
 * Reading, validating and planning a document that was not seen before takes as long as answering so many objects: for
 * each field, and for each character.
 */
const NEW_SELECTION_COST = 50;
const NEW_TEXT_MOST = 20_000;

/** Who asks, and from where. */
export interface Asker {
  readonly identity: Identity;
  readonly address: string;
}

/** An operation that is let in. */
export interface Admission {
  readonly kind: `${OperationTypeNode}`;
  /** Whether it may wait for events. */
  readonly waits: boolean;
  /** To be called once, when it is over. */
  readonly giveBack: () => void;
}

export class RequestLimits {
  private readonly ofAddress: Allowance;
  private readonly ofPerson: Allowance;
  private readonly costOfAddress: Allowance;
  private readonly costOfPerson: Allowance;
  private readonly atOnce: Slots;
  private readonly longPolls: Slots;
  private readonly allLongPolls: Slots;
  private readonly subscriptions: Slots;
  private readonly allSubscriptions: Slots;

  constructor(
    private readonly config: Config['rates'],
    private readonly documents: Pick<DocumentCheck, 'check' | 'isKnown'>,
  ) {
    this.ofAddress = new Allowance(config.addressRequests);
    this.ofPerson = new Allowance(config.personRequests);
    this.costOfAddress = new Allowance(config.addressCost);
    this.costOfPerson = new Allowance(config.personCost);
    this.atOnce = new Slots(config.atOnce);
    this.longPolls = new Slots(config.longPolls);
    this.allLongPolls = new Slots(config.allLongPolls);
    this.subscriptions = new Slots(config.subscriptions);
    this.allSubscriptions = new Slots(config.allSubscriptions);
  }

  /** @throws KuaijinError RATE_LIMITED when the address asks too often */
  admitAddress(request: FastifyRequest, reply: FastifyReply): void {
    answering(reply, () => this.countAddress(request.ip));
  }

  /** @throws KuaijinError RATE_LIMITED when the address asks too often */
  countAddress(address: string): void {
    const seconds = this.ofAddress.take(networkOf(address), 1);
    if (seconds > 0)
      throw limited(seconds, `at most ${this.config.addressRequests} requests a minute from one address`);
  }

  /** @throws KuaijinError RATE_LIMITED when the person asks too often */
  admitPerson(identity: Identity, reply: FastifyReply): void {
    answering(reply, () => this.countPerson(identity));
  }

  /** @throws KuaijinError RATE_LIMITED when the person asks too often */
  countPerson(identity: Identity): void {
    if (identity.anonymous) return;
    const seconds = this.ofPerson.take(identity.subject, 1);
    if (seconds > 0) throw limited(seconds, `at most ${this.config.personRequests} requests a minute`);
  }

  /**
   * Lets the operation of a request in.
   * @throws KuaijinError as `admit`
   */
  admitOperation(request: FastifyRequest, reply: FastifyReply, identity: Identity): Admission {
    return answering(reply, () => this.admit(askedOperation(request), { identity, address: request.ip }));
  }

  /**
   * Lets an operation in until it is given back: when its answer has been sent, a subscription when it ends.
   * @throws KuaijinError TOO_DEEP or TOO_COSTLY for what is never let in; RATE_LIMITED for what is not let in now, with
   * the seconds in its details
   */
  admit(asked: AskedOperation | undefined, { identity, address }: Asker): Admission {
    const who = identity.anonymous ? `address ${networkOf(address)}` : `person ${identity.subject}`;
    const isNew = asked !== undefined && !this.documents.isKnown(asked.query);
    if (isNew) this.charge(identity, who, Math.min(NEW_TEXT_MOST, asked.query.length));
    const found = asked === undefined ? undefined : this.documents.check(asked, identity.anonymous);
    const { kind = 'query', cost, waits, selections } = found ?? { cost: 0, waits: 0, selections: 0 };
    this.charge(identity, who, cost + (isNew ? NEW_SELECTION_COST * selections : 0));
    const giveBack =
      kind === 'subscription'
        ? this.admitSubscription(who)
        : waits > 0
          ? this.admitLongPolls(who, waits)
          : taken(this.atOnce.take(who), `at most ${this.config.atOnce} requests at a time`);
    return { kind, waits: waits > 0, giveBack };
  }

  private charge({ anonymous }: Identity, who: string, cost: number): void {
    const seconds = (anonymous ? this.costOfAddress : this.costOfPerson).take(who, cost);
    if (seconds === 0) return;
    const most = anonymous ? this.config.addressCost : this.config.personCost;
    throw limited(seconds, `operations that cost at most ${most} a minute`);
  }

  /** Reports how much is in progress, and how many are remembered. */
  addMetrics({ registry }: Http['metrics']): void {
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(value());
        },
      });
    gauge('kuaijin_gateway_subscriptions', 'Subscriptions that are open', () => this.allSubscriptions.inUse);
    gauge('kuaijin_gateway_long_polls', 'Long polls that wait', () => this.allLongPolls.inUse);
    gauge(
      'kuaijin_gateway_operations',
      'Operations that are being answered, without long polls',
      () => this.atOnce.inUse,
    );
    gauge('kuaijin_gateway_known_addresses', 'Addresses whose rate is remembered', () => this.ofAddress.size);
    gauge('kuaijin_gateway_known_persons', 'Persons whose rate is remembered', () => this.ofPerson.size);
  }

  /** Of long polls one person may hold few, and all together as many as there are connections for them. */
  private admitLongPolls(who: string, count: number): () => void {
    const own = taken(this.longPolls.take(who, count), `at most ${this.config.longPolls} long polls at a time`);
    return this.alsoOfAll(own, this.allLongPolls.take(EVERYBODY, count), this.config.allLongPolls, 'long polls');
  }

  private admitSubscription(who: string): () => void {
    const { subscriptions, allSubscriptions } = this.config;
    const own = taken(this.subscriptions.take(who), `at most ${subscriptions} subscriptions at a time`);
    return this.alsoOfAll(own, this.allSubscriptions.take(EVERYBODY), allSubscriptions, 'subscriptions');
  }

  private alsoOfAll(own: () => void, all: (() => void) | undefined, most: number, what: string): () => void {
    if (all === undefined) own();
    const giveBackAll = taken(all, `at most ${most} ${what} of all at a time`);
    return () => {
      own();
      giveBackAll();
    };
  }
}

function taken(giveBack: (() => void) | undefined, expected: string): () => void {
  if (giveBack === undefined) throw limited(BUSY_SECONDS, expected);
  return giveBack;
}

function limited(seconds: number, expected: string): KuaijinError {
  return new KuaijinError('RATE_LIMITED', { expected, details: { retryAfterSeconds: seconds } });
}

/** Says in the head of the answer, too, when it is worth another try. */
function answering<T>(reply: FastifyReply, admit: () => T): T {
  try {
    return admit();
  } catch (error) {
    const seconds = isKuaijinError(error) ? error.details?.['retryAfterSeconds'] : undefined;
    if (typeof seconds === 'number') reply.header('retry-after', seconds);
    throw error;
  }
}
