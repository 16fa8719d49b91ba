/**
 * Where the bytes lie: a folder of this machine, or a bucket of an object store that speaks S3. Bytes pass through as
 * streams, never whole.
 */
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { request } from 'undici';
import type { Config, S3Bucket } from '../config/config';
import type { ReceivedFile } from './incoming';

/** Bytes by name; what is stored under a name never changes. */
export interface ObjectStore {
  /** Stores what lies in a file of this machine, which may be gone afterwards. */
  put(name: string, file: ReceivedFile): Promise<void>;
  get(name: string): Promise<Readable | undefined>;
}

/** The store that the configuration names. */
export function openObjectStore(config: Pick<Config, 'attachmentsDir' | 'attachmentsS3'>): ObjectStore {
  return config.attachmentsS3 === undefined ? folderStore(config.attachmentsDir) : bucketStore(config.attachmentsS3);
}

/** Bytes in a folder of this machine. */
export function folderStore(folder: string): ObjectStore {
  return {
    async put(name, { path }) {
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      await move(path, target);
    },
    async get(name) {
      const file = await open(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return file?.createReadStream();
    },
  };
}

/** In one step, so that a name never stands for a part of its bytes. */
async function move(path: string, target: string): Promise<void> {
  try {
    await rename(path, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = `${path.replace(/.*\//, `${target}.`)}`;
    await copyFile(path, beside);
    await rename(beside, target);
  }
}

function bucketStore({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Bucket): ObjectStore {
  const signed = async (method: 'GET' | 'PUT', name: string, headers: Record<string, string>) => {
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${name.split('/').map(encodeURIComponent).join('/')}`;
    const signer = new AwsV4Signer({ method, url, headers, accessKeyId, secretAccessKey, region, service: 's3' });
    const given = await signer.sign();
    return { url: given.url, headers: Object.fromEntries(given.headers) };
  };
  return {
    async put(name, { path, bytes, sha256 }) {
      // The store itself refuses bytes of another checksum.
      const { url, headers } = await signed('PUT', name, { 'x-amz-content-sha256': sha256 });
      const answer = await request(url, {
        method: 'PUT',
        headers: { ...headers, 'content-length': String(bytes) },
        body: createReadStream(path),
      });
      await answer.body.dump();
      if (answer.statusCode >= 300) throw refusedBy(answer.statusCode);
    },
    async get(name) {
      const { url, headers } = await signed('GET', name, {});
      const answer = await request(url, { method: 'GET', headers });
      if (answer.statusCode === 200) return answer.body;
      await answer.body.dump();
      if (answer.statusCode === 404) return undefined;
      throw refusedBy(answer.statusCode);
    },
  };
}

function refusedBy(status: number): Error {
  return new Error(`the object store answered with status ${status}`);
}
