/**
 * `npm run check-ledger`: holds the entries of a ledger, in the store or in an export, against the head hashes that
 * were published of it, in the store or in a graph. Names the first entry of each account that is wrong.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { loadConfig } from '@kuaijin/kit/config';
import { publicHalf, publicKeys } from '@kuaijin/kit/identity/keys';
import { checkLedger, type HeadOfDay, headsOfDay } from '@kuaijin/kit/ledger/heads/check';
import { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { entriesInExport, entriesInStore, lineOf, pagesInGraph, pagesInStore } from '../check-ledger';
import type { Given } from '../command-line/shape';
import { LaunchError } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { serversOf } from '../servers/of-command';
import { connectToWalk } from '../verify-all';
import type { checkLedgerLine } from './command-lines';

/** Days whose head hashes are read at most. */
const DAYS_MOST = 9_999;

export async function checkLedgers(
  { options }: Given<(typeof checkLedgerLine)['options']>,
  lifetime: Lifetime,
): Promise<number> {
  const { ledger, days, graph, export: file, 'write-export': written } = options;
  if (!['land', 'funds'].includes(ledger)) throw new LaunchError(`--ledger is land or funds, not ${ledger}`);
  if (days < 1 || days > DAYS_MOST) throw new LaunchError(`--days is a number from 1 to ${DAYS_MOST}, not ${days}`);
  const { mongodbUri, temporalAddress } = await serversOf(lifetime);
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
  const key = options['public-key'] ?? (config.ledgerPrivateKey && publicHalf(config.ledgerPrivateKey));
  if (key === undefined) throw new LaunchError('--public-key is the public Ed25519 JWK of who publishes');
  const published = await PublishedHeads.open(mongo.db(`${config.prefix}_feed`), mongo.features);
  lifetime.onEnd(() => published.close());
  const heads: HeadOfDay[] = [];
  for (let i = days - 1; i >= 0; i -= 1) {
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
