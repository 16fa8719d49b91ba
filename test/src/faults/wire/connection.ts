/**
 * One connection of a driver, with a connection of its own to the store; one command after the other, as drivers send
 * them.
 */
import { connect, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';
import { type Command, commandOf } from './command';
import type { Fault } from './faults';
import { answerTo, encode, Framing, isUnanswered, type Packet } from './packet';
import type { ReplicaSet } from './replica-set';

/** What the connections of a proxy have in common. */
export interface Handling {
  readonly store: { readonly host: string; readonly port: number };
  readonly set: ReplicaSet | undefined;
  /** How a command is dealt with. */
  readonly faultFor: (command: Command) => Fault;
}

export class Connection {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #handling: Handling;
  #answered: { readonly resolve: (packet: Packet) => void; readonly reject: (error: Error) => void } | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(near: Socket, handling: Handling) {
    this.#near = near;
    this.#handling = handling;
    this.#far = connect({ ...handling.store, noDelay: true });
    const commands = new Framing();
    near.on('error', () => undefined);
    near.on('data', (chunk) => {
      for (const packet of this.#read(commands, chunk)) {
        this.#turn = this.#turn.then(() => this.#handle(packet)).catch(() => this.cut());
      }
    });
    // What the driver gave up may be on its way to the store all the same.
    near.on('close', () => void this.#turn.finally(() => this.#far.destroy()));
    const answers = new Framing();
    this.#far.on('error', () => undefined);
    this.#far.on('data', (chunk) => {
      for (const packet of this.#read(answers, chunk)) this.#answered?.resolve(packet);
    });
    this.#far.on('close', () => {
      this.#answered?.reject(new Error('the store closed the connection'));
      this.cut();
    });
  }

  /** Breaks the driver's connection. */
  cut(): void {
    this.#near.destroy();
  }

  #read(framing: Framing, chunk: Buffer): Packet[] {
    try {
      return framing.push(chunk);
    } catch {
      this.cut();
      return [];
    }
  }

  async #handle(packet: Packet): Promise<void> {
    const { set, faultFor } = this.#handling;
    const command = commandOf(packet);
    const answer = (document: Document | Uint8Array) => {
      const bytes = document instanceof Uint8Array ? document : BSON.serialize(document);
      const rewritten = set === undefined ? bytes : set.toDriver(bytes, command);
      this.#near.write(encode(answerTo(packet, rewritten)));
    };
    const refusal = set?.refusal(command);
    if (refusal !== undefined) return answer(refusal);
    await faultFor(command)({
      command,
      pass: async () => (await this.#ask(packet)).document,
      answer: (document) => {
        if (!isUnanswered(packet)) answer(document);
      },
      cut: () => this.cut(),
    });
  }

  /** What the store answers; a bare yes to what wants no answer. */
  async #ask(packet: Packet): Promise<Packet> {
    const { set } = this.#handling;
    const asked = set === undefined ? packet : { ...packet, document: set.toStore(packet.document) };
    this.#far.write(encode(asked));
    if (isUnanswered(packet)) return answerTo(packet, BSON.serialize({ ok: 1 }));
    try {
      return await new Promise<Packet>((resolve, reject) => {
        this.#answered = { resolve, reject };
        if (this.#far.destroyed) reject(new Error('the store closed the connection'));
      });
    } finally {
      this.#answered = undefined;
    }
  }
}
