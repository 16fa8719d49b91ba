/**
 * Presents a store that stands alone as the primary of a replica set: what a driver is told, and what the store is not.
 */
import { BSON, type Document, ObjectId, Timestamp } from 'mongodb';
import { withFields, withoutFields } from './bson-fields';
import { type Command, isHello, isWrite } from './command';

/** Fields of a command that belong to sessions. */
const SESSION_FIELDS = new Set(['lsid', 'txnNumber', 'startTransaction', 'autocommit', '$clusterTime']);
const SESSION_MINUTES = 30;
/** What a real member tells besides, and what would make a driver wait for news on the connection. */
const HELLO_FIELDS = new Set(['topologyVersion', 'msg', 'setName', 'hosts', 'primary', 'me']);

export class ReplicaSet {
  #isPrimary = true;
  #electionId = new ObjectId();
  #ticks = 0;

  constructor(
    /** `host:port` under which the member is reached. */
    private readonly address: string,
    readonly name: string,
  ) {}

  /** The member is a secondary from now on, and the set has no primary. */
  stepDown(): void {
    this.#isPrimary = false;
  }

  /** The member is the primary again, of a new term. */
  elect(): void {
    this.#isPrimary = true;
    this.#electionId = new ObjectId();
  }

  /** What a member that is no primary answers instead of the store; undefined = the store is asked. */
  refusal(command: Command): Document | undefined {
    if (this.#isPrimary || isHello(command)) return undefined;
    if (isWrite(command)) return { ok: 0, errmsg: 'not primary', code: 10107, codeName: 'NotWritablePrimary' };
    if (!['find', 'aggregate', 'count', 'distinct'].includes(command.name)) return undefined;
    return { ok: 0, errmsg: 'not primary', code: 13435, codeName: 'NotPrimaryNoSecondaryOk' };
  }

  /** The command without what only a replica set knows. */
  toStore(document: Uint8Array): Uint8Array {
    const plain = withoutFields(document, SESSION_FIELDS);
    const { readConcern } = BSON.deserialize(document);
    if (readConcern?.afterClusterTime === undefined) return plain;
    const { afterClusterTime: _, ...concern } = readConcern;
    return withFields(plain, { readConcern: concern });
  }

  /** The answer as a member of the set gives it: with its time, and, to a hello, with its place in the set. */
  toDriver(answer: Uint8Array, command: Command): Uint8Array {
    this.#ticks += 1;
    const operationTime = new Timestamp({ t: Math.floor(Date.now() / 1000), i: this.#ticks });
    const $clusterTime = {
      clusterTime: operationTime,
      signature: { hash: new BSON.Binary(Buffer.alloc(20)), keyId: 0n },
    };
    if (!isHello(command)) return withFields(answer, { operationTime, $clusterTime });
    const { address, name: setName } = this;
    return withFields(withoutFields(answer, HELLO_FIELDS), {
      ismaster: this.#isPrimary,
      isWritablePrimary: this.#isPrimary,
      secondary: !this.#isPrimary,
      setName,
      setVersion: 1,
      hosts: [address],
      me: address,
      ...(this.#isPrimary ? { primary: address, electionId: this.#electionId } : {}),
      logicalSessionTimeoutMinutes: SESSION_MINUTES,
      operationTime,
      $clusterTime,
    });
  }
}
