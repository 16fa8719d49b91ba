import { schemaText } from '@kuaijin/schema';
import { readTolerancePolicies, type TolerancePolicies } from './tolerance-policy';

let policies: TolerancePolicies | undefined;

/**
 * 容缺政策 that come with the product (schema/catalogues/tolerance.yaml), read once.
 * @throws Error when the file is faulty
 */
export function tolerancePolicies(): TolerancePolicies {
  policies ??= readTolerancePolicies(schemaText('catalogues', 'tolerance.yaml'));
  return policies;
}
