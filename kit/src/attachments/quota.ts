/** How much one person may announce a day: an announcement costs nothing, and room is kept for what it names. */
import type { Model } from 'mongoose';
import { writing } from '../mongo';
import { insertNew, reading } from '../read-models';
import { dateOf } from '../working-days/working-days';
import type { QuotaDocument } from './documents';

/** Per person and day in China. */
export interface UploadLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Counts in one document a person, which begins anew each day. */
export class UploadQuota {
  constructor(
    private readonly documents: Model<QuotaDocument>,
    readonly limits: UploadLimits,
  ) {}

  /**
   * Counts one more file, also when its announcement then fails.
   * @returns false, and counts nothing, when that is too much for the day
   */
  async take(person: string, bytes: number, now: Date): Promise<boolean> {
    const day = dateOf(now);
    const first = { day, files: 1, bytes: BigInt(bytes) };
    if (bytes > this.limits.bytes) return false;
    for (;;) {
      const room = { bytes: { $lte: BigInt(this.limits.bytes - bytes) }, files: { $lt: this.limits.files } };
      const more = { $inc: { files: 1, bytes: BigInt(bytes) } };
      const counted = await writing(this.documents.updateOne({ _id: person, day, ...room }, more));
      if (counted.matchedCount > 0) return true;
      const known = await reading(this.documents.findOne({ _id: person }).lean<QuotaDocument>());
      if (known?.day === day) {
        // Another announcement may have begun the day in between: only what stands there now is a reason.
        if (known.files >= this.limits.files || Number(known.bytes) + bytes > this.limits.bytes) return false;
      } else if (known === null) {
        if (await insertNew(this.documents, { _id: person, ...first })) return true;
      } else {
        const begun = await writing(this.documents.updateOne({ _id: person, day: known.day }, { $set: first }));
        if (begun.matchedCount > 0) return true;
      }
    }
  }
}
