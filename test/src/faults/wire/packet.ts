/**
 * Messages of MongoDB's wire protocol, as far as somebody in between has to read them: OP_MSG, and OP_QUERY with
 * OP_REPLY of the first hello.
 */
import { BSON, type Document } from 'mongodb';

const HEADER = 16;
/** Bytes of one message at most; more means that this is another protocol. */
const MESSAGE_MAX = 48 * 1024 * 1024 + 16 * 1024;

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;

/** Flags of OP_MSG: four bytes of checksum at the end; no answer is wanted. */
const CHECKSUM = 1;
const MORE_TO_COME = 2;

/** A message whose one document may be exchanged; the bytes around it stay as they are. */
export interface Packet {
  readonly id: number;
  /** Id of the message that it answers; 0 for a command. */
  readonly answers: number;
  readonly opCode: number;
  readonly before: Uint8Array;
  readonly document: Uint8Array;
  readonly after: Uint8Array;
}

/** Cuts what arrives into messages. */
export class Framing {
  #rest: Buffer = Buffer.alloc(0);

  /** Takes what arrived; returns the messages that are whole now. */
  push(chunk: Buffer): Packet[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const packets: Packet[] = [];
    while (this.#rest.length >= HEADER) {
      const length = this.#rest.readInt32LE(0);
      if (length < HEADER || length > MESSAGE_MAX) throw new Error(`a message of ${length} bytes is none of MongoDB`);
      if (this.#rest.length < length) break;
      packets.push(decode(this.#rest.subarray(0, length)));
      this.#rest = this.#rest.subarray(length);
    }
    return packets;
  }
}

/** The bytes of a message. */
export function encode({ id, answers, opCode, before, document, after }: Packet): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeInt32LE(HEADER + before.length + document.length + after.length, 0);
  header.writeInt32LE(id, 4);
  header.writeInt32LE(answers, 8);
  header.writeInt32LE(opCode, 12);
  return Buffer.concat([header, before, document, after]);
}

/** The answer to a command, in the form in which it was asked. */
export function answerTo(command: Packet, document: Uint8Array): Packet {
  const isQuery = command.opCode === OP_QUERY;
  const before = Buffer.alloc(isQuery ? 20 : 5);
  // One document is returned; or: flags of zero and the mark of a body.
  if (isQuery) before.writeInt32LE(1, 16);
  return {
    id: command.id,
    answers: command.id,
    opCode: isQuery ? OP_REPLY : OP_MSG,
    before,
    document,
    after: Buffer.alloc(0),
  };
}

/** True for a command whose sender waits for no answer. */
export function isUnanswered({ opCode, before }: Packet): boolean {
  return opCode === OP_MSG && (Buffer.from(before).readUInt32LE(0) & MORE_TO_COME) !== 0;
}

/** The lists of documents that OP_MSG carries beside its body, by name. */
export function sequencesOf({ opCode, after }: Packet): ReadonlyMap<string, readonly Document[]> {
  const found = new Map<string, readonly Document[]>();
  if (opCode !== OP_MSG) return found;
  const bytes = Buffer.from(after);
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + bytes.readInt32LE(at + 1);
    const nameEnd = bytes.indexOf(0, at + 5);
    const documents: Document[] = [];
    for (let from = nameEnd + 1; from < end; from += bytes.readInt32LE(from)) {
      documents.push(BSON.deserialize(bytes.subarray(from, from + bytes.readInt32LE(from))));
    }
    found.set(bytes.subarray(at + 5, nameEnd).toString('utf8'), documents);
    at = end;
  }
  return found;
}

function decode(message: Buffer): Packet {
  const opCode = message.readInt32LE(12);
  const packet = { id: message.readInt32LE(4), answers: message.readInt32LE(8), opCode };
  if (opCode === OP_MSG) return { ...packet, ...ofSections(message) };
  const from = documentOffset(opCode, message);
  const to = from + message.readInt32LE(from);
  return {
    ...packet,
    before: message.subarray(HEADER, from),
    document: message.subarray(from, to),
    after: message.subarray(to),
  };
}

function documentOffset(opCode: number, message: Buffer): number {
  if (opCode === OP_REPLY) return HEADER + 20;
  // Flags, the name of the collection, and two numbers.
  if (opCode === OP_QUERY) return message.indexOf(0, HEADER + 4) + 1 + 8;
  throw new Error(`the operation ${opCode} of the wire protocol is not known here`);
}

/** The body is the section of kind 0, wherever it stands; the checksum goes, since the bytes may change. */
function ofSections(message: Buffer): Pick<Packet, 'before' | 'document' | 'after'> {
  const flags = message.readUInt32LE(HEADER);
  const end = flags & CHECKSUM ? message.length - 4 : message.length;
  const others: Buffer[] = [];
  let document: Buffer | undefined;
  for (let at = HEADER + 4; at < end; ) {
    const to = at + 1 + message.readInt32LE(at + 1);
    if (message[at] === 0) document = message.subarray(at + 1, to);
    else others.push(message.subarray(at, to));
    at = to;
  }
  if (document === undefined) throw new Error('a message without a body');
  const before = Buffer.alloc(5);
  before.writeUInt32LE((flags & ~CHECKSUM) >>> 0, 0);
  return { before, document, after: Buffer.concat(others) };
}
