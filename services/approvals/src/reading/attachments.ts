import type { Attachment } from '@kuaijin/kit/attachments';
import type { ApprovalsContext } from '../context';
import type { AttachmentResolvers } from '../resolvers/types.generated';

/** 附件 by id; those whose bytes never came are left out. */
export async function attachmentsOf(ids: readonly string[], { loaders }: ApprovalsContext): Promise<Attachment[]> {
  const found = await Promise.all(ids.map((id) => loaders.attachments.load(id)));
  return found.filter((one) => one !== undefined);
}

export const AttachmentFields: AttachmentResolvers = {
  url: (attachment, _args, { attachments, identity, now }) => attachments.answer(attachment, identity, now).url,
};
