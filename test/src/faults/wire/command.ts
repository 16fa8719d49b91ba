/** A command on its way from a driver to the store. */
import { BSON, type Document } from 'mongodb';
import { type Packet, sequencesOf } from './packet';

export interface Command {
  /** As the driver calls it: `insert`, `find`, `hello`, `isMaster` ... */
  readonly name: string;
  /** Undefined for a command on no collection. */
  readonly collection: string | undefined;
  /** Everything it says, the lists that are sent beside the body included. */
  readonly document: Document;
  readonly packet: Packet;
}

/** Which commands are meant; what is left out matches all. */
export interface Match {
  readonly command?: string | readonly string[];
  readonly collection?: string;
  readonly where?: (command: Command) => boolean;
}

/** Reads a message as a command. */
export function commandOf(packet: Packet): Command {
  const body = BSON.deserialize(packet.document);
  const document = { ...body, ...Object.fromEntries(sequencesOf(packet)) };
  const [name = ''] = Object.keys(body);
  const named: unknown = name === 'getMore' ? body['collection'] : body[name];
  return { name, collection: typeof named === 'string' ? named : undefined, document, packet };
}

export function isMeant(command: Command, { command: names, collection, where }: Match): boolean {
  if (names !== undefined && ![names].flat().includes(command.name)) return false;
  if (collection !== undefined && command.collection !== collection) return false;
  return where?.(command) ?? true;
}

/** True for the commands by which a driver learns what a server is. */
export function isHello({ name }: Pick<Command, 'name'>): boolean {
  return ['hello', 'ismaster'].includes(name.toLowerCase());
}

/** True for the commands that only a primary takes. */
export function isWrite({ name }: Pick<Command, 'name'>): boolean {
  return ['insert', 'update', 'delete', 'findAndModify', 'createIndexes', 'drop', 'dropDatabase'].includes(name);
}

/** Writes that one command asks for. */
export function writesOf({ document }: Command): number {
  const list = document['documents'] ?? document['updates'] ?? document['deletes'];
  return Array.isArray(list) ? list.length : 1;
}
