/**
 * What is let in: how much one address or one person may ask in a minute and at a time, and what one operation may
 * cost.
 */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import type { Http } from '@kuaijin/kit/service/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Gauge } from 'prom-client';
import { Allowance } from './allowance';
import { askedOperation } from './asked-operation';
import type { DocumentCheck } from './document-check';
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

export class RequestLimits {
  private readonly ofAddress: Allowance;
  private readonly ofPerson: Allowance;
  private readonly costOfAddress: Allowance;
  private readonly costOfPerson: Allowance;
  private readonly atOnce: Slots;
  private readonly longPolls: Slots;
  private readonly allLongPolls: Slots;

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
  }

  /** @throws KuaijinError RATE_LIMITED when the address asks too often */
  admitAddress(request: FastifyRequest, reply: FastifyReply): void {
    const seconds = this.ofAddress.take(networkOf(request.ip), 1);
    if (seconds > 0)
      throw limited(reply, seconds, `at most ${this.config.addressRequests} requests a minute from one address`);
  }

  /** @throws KuaijinError RATE_LIMITED when the person asks too often */
  admitPerson(identity: Identity, reply: FastifyReply): void {
    if (identity.anonymous) return;
    const seconds = this.ofPerson.take(identity.subject, 1);
    if (seconds > 0) throw limited(reply, seconds, `at most ${this.config.personRequests} requests a minute`);
  }

  /**
   * Lets an operation in until its answer has been sent.
   * @returns whether it may wait for events
   * @throws KuaijinError TOO_DEEP, TOO_COSTLY or SUBSCRIPTION_NEEDS_STREAM for what is never let in; RATE_LIMITED for
   * what is not let in now
   */
  admitOperation(request: FastifyRequest, reply: FastifyReply, identity: Identity): boolean {
    const asked = askedOperation(request);
    const who = identity.anonymous ? `address ${networkOf(request.ip)}` : `person ${identity.subject}`;
    const charge = (cost: number) => this.charge(reply, identity, who, cost);
    const isNew = asked !== undefined && !this.documents.isKnown(asked.query);
    if (isNew) charge(Math.min(NEW_TEXT_MOST, asked.query.length));
    const found = asked === undefined ? undefined : this.documents.check(asked, identity.anonymous);
    if (found?.kind === 'subscription') throw new KuaijinError('SUBSCRIPTION_NEEDS_STREAM');
    const { cost, waits, selections } = found ?? { cost: 0, waits: 0, selections: 0 };
    charge(cost + (isNew ? NEW_SELECTION_COST * selections : 0));
    if (waits > 0) this.admitLongPolls(reply, who, waits);
    else this.hold(reply, this.atOnce.take(who), `at most ${this.config.atOnce} requests at a time`);
    return waits > 0;
  }

  private charge(reply: FastifyReply, { anonymous }: Identity, who: string, cost: number): void {
    const seconds = (anonymous ? this.costOfAddress : this.costOfPerson).take(who, cost);
    if (seconds === 0) return;
    const most = anonymous ? this.config.addressCost : this.config.personCost;
    throw limited(reply, seconds, `operations that cost at most ${most} a minute`);
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
  private admitLongPolls(reply: FastifyReply, who: string, count: number): void {
    this.hold(reply, this.longPolls.take(who, count), `at most ${this.config.longPolls} long polls at a time`);
    this.hold(
      reply,
      this.allLongPolls.take(EVERYBODY, count),
      `at most ${this.config.allLongPolls} long polls of all at a time`,
    );
  }

  private hold(reply: FastifyReply, giveBack: (() => void) | undefined, expected: string): void {
    if (giveBack === undefined) throw limited(reply, BUSY_SECONDS, expected);
    if (reply.raw.destroyed) giveBack();
    else reply.raw.once('close', giveBack);
  }
}

function limited(reply: FastifyReply, seconds: number, expected: string): KuaijinError {
  reply.header('retry-after', seconds);
  return new KuaijinError('RATE_LIMITED', { expected, details: { retryAfterSeconds: seconds } });
}
