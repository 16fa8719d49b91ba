import { folderStore, type ObjectStore, openObjectStore } from '../../attachments/object-store';
import type { Config } from '../../config/config';

/** Where archived events lie: in a folder of their own, or where attachments do. */
export function openArchiveStore(
  config: Pick<Config, 'attachmentsDir' | 'attachmentsS3' | 'feedArchiveDir'>,
): ObjectStore {
  return config.feedArchiveDir === undefined ? openObjectStore(config) : folderStore(config.feedArchiveDir);
}
