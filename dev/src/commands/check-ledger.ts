/**
 * `npm run check-ledger -- [--ledger land|funds] [--days 7] [--graph URL] [--public-key JWK] [--export FILE]
 * [--write-export FILE]`: holds the entries of a ledger, in the store or in an export, against the head hashes that
 * were published of it, in the store or in a graph. Names the first entry of each account that is wrong.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig } from '@kuaijin/kit/config';
import { publicHalf, publicKeys } from '@kuaijin/kit/identity/keys';
import { checkLedger, type HeadOfDay, headsOfDay } from '@kuaijin/kit/ledger/heads/check';
import { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { entriesInExport, entriesInStore, lineOf, pagesInGraph, pagesInStore } from '../check-ledger';
import { LaunchError } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { runningAddresses } from '../running';
import { connectToWalk } from '../verify-all';
import { ownServers } from './verify';

export async function checkLedgers(given: readonly string[], lifetime: Lifetime): Promise<number> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      ledger: { type: 'string', default: 'land' },
      days: { type: 'string', default: '7' },
      graph: { type: 'string' },
      'public-key': { type: 'string' },
      export: { type: 'string' },
      'write-export': { type: 'string' },
    },
  });
  const { ledger, days, graph, export: file, 'write-export': written } = values;
  if (!['land', 'funds'].includes(ledger)) throw new LaunchError(`--ledger land or funds, not ${ledger}`);
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new LaunchError(`--days is a whole number, not ${days}`);
  const { mongodbUri, temporalAddress } = runningAddresses() ?? (await ownServers(lifetime));
  const config = loadConfig({
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: mongodbUri,
    TEMPORAL_ADDRESS: temporalAddress,
  });
  const mongo = await connectToWalk(config);
  lifetime.onEnd(() => mongo.close());
  const inStore = () => entriesInStore(mongo, `${config.prefix}_${ledger}`);
  if (written !== undefined) {
    const out = createWriteStream(written);
    for await (const entry of inStore()) if (!out.write(`${lineOf(entry)}\n`)) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
    return 0;
  }
  const key = values['public-key'] ?? (config.ledgerPrivateKey && publicHalf(config.ledgerPrivateKey));
  if (key === undefined) throw new LaunchError('--public-key is the public Ed25519 JWK of who publishes');
  const published = await PublishedHeads.open(mongo.db(`${config.prefix}_feed`), mongo.features);
  lifetime.onEnd(() => published.close());
  const heads: HeadOfDay[] = [];
  for (let i = Number(days) - 1; i >= 0; i -= 1) {
    const day = addDays(dateOf(new Date()), -i);
    const signed = await (graph === undefined
      ? pagesInStore(published, ledger, day)
      : pagesInGraph(graph, ledger, day));
    heads.push(...(await headsOfDay({ ledger, day }, signed, publicKeys(key))));
  }
  const found = await checkLedger(file === undefined ? inStore() : entriesInExport(file), heads);
  for (const { account, seq, reason } of found.findings) process.stdout.write(`${account}: entry ${seq}: ${reason}\n`);
  const outcome = found.findings.length === 0 ? 'all as published' : `${found.findings.length} accounts wrong`;
  process.stdout.write(`${found.entries} entries, ${found.heads} published heads, ${outcome}\n`);
  return found.findings.length === 0 ? 0 : 1;
}
