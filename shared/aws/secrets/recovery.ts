import type { SecretOwner } from '../../model/secret.ts'
import { secretPath } from './secrets-manager/names.ts'

/*
 * What an operator's tools do with secrets, by the driver that made the ref: they have clients and
 * rights of their own, and no function bundles this.
 */
export {
  copySecret,
  findSecret,
  type HeldSecret,
  restoreSecret,
  type SecretState,
  type Vault,
} from './secrets-manager/recovery.ts'

/** The name of lost secrets in a report: `connections/<ownerId>/<id>`, for example. */
export function secretReportName(owner: SecretOwner): string {
  return secretPath(owner)
}
