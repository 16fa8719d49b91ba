/** Where the bytes lie: a folder of this machine, or a bucket of an object store that speaks S3. */
import type { Driver } from 'unstorage';
import folderDriver from 'unstorage/drivers/fs-lite';
import type { Config } from '../config/config';

/** Bytes by name; what is stored under a name never changes. */
export interface ObjectStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
}

/** Opens the store that the configuration names. */
export async function openObjectStore(config: Pick<Config, 'attachmentsDir' | 'attachmentsS3'>): Promise<ObjectStore> {
  if (config.attachmentsS3 === undefined) return objectStore(folderDriver({ base: config.attachmentsDir }));
  // Loaded only where a bucket is used.
  const { default: bucketDriver } = await import('unstorage/drivers/s3');
  return objectStore(bucketDriver({ ...config.attachmentsS3 }));
}

function objectStore(driver: Driver): ObjectStore {
  return {
    async put(name, bytes) {
      await driver.setItemRaw?.(name, bytes, {});
    },
    async get(name) {
      const bytes: unknown = await driver.getItemRaw?.(name, {});
      if (bytes instanceof Uint8Array) return bytes;
      return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : undefined;
    },
  };
}
