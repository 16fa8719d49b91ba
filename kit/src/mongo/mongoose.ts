import type { MongoClient } from 'mongodb';
import { type Connection, Mongoose } from 'mongoose';

/**
 * Milliseconds that the store may work on a read: below the socket's limit, so that it ends there too when nobody waits
 * any more.
 */
const READ_TIME_MAX_MS = 2_000;

const connections = new WeakMap<MongoClient, Connection>();

/**
 * mongoose over a client that is connected already: one client and one copy of the driver a process. Nothing is made by
 * itself (no collection, no index), nothing waits for a connection, and what a schema does not declare is an error, in
 * documents and in filters.
 */
export function mongooseOver(client: MongoClient): Connection {
  const known = connections.get(client);
  if (known !== undefined) return known;
  const mongoose = new Mongoose({
    autoCreate: false,
    autoIndex: false,
    bufferCommands: false,
    maxTimeMS: READ_TIME_MAX_MS,
    strict: 'throw',
    strictQuery: 'throw',
  });
  const connection = mongoose.createConnection().setClient(client);
  connections.set(client, connection);
  return connection;
}
