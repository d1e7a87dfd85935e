import { isInlineRef, type SecretOwner } from '../../model/secret.ts'
import { secretPath } from './secrets-manager/client.ts'
import type { HeldSecret, SecretState, Vault } from './secrets-manager/recovery.ts'
import * as secretsManager from './secrets-manager/recovery.ts'

/*
 * What an operator's tools do with secrets, by the driver that made the ref: they have clients and
 * rights of their own, and no function bundles this.
 */
export type { HeldSecret, SecretState, Vault } from './secrets-manager/recovery.ts'

/** Looks how a secret is found; one in its row is there. */
export async function findSecret(vault: Vault, held: HeldSecret): Promise<SecretState> {
  return isInlineRef(held.secretRef) ? 'there' : secretsManager.findSecret(vault, held)
}

/** Restores a secret where that is possible. @returns how it is found then. */
export async function restoreSecret(vault: Vault, held: HeldSecret): Promise<SecretState> {
  return isInlineRef(held.secretRef) ? 'there' : secretsManager.restoreSecret(vault, held)
}

/** Copies a secret into another deployment. @throws Error for one in its row. */
export async function copySecret(
  from: Vault,
  to: Vault & { readonly key: string },
  held: HeldSecret,
): Promise<void> {
  if (!isInlineRef(held.secretRef)) return secretsManager.copySecret(from, to, held)
  throw new Error(
    `The secret ${secretReportName(held)} is encrypted in its row, under keys of its deployment. ` +
      'Run npm run migrate-secrets with --to secrets-manager, then move: docs/operate/secret-store.md.',
  )
}

/** The name of lost secrets in a report: `connections/<ownerId>/<id>`, for example. */
export function secretReportName(owner: SecretOwner): string {
  return secretPath(owner)
}
