import { randomUUID } from 'node:crypto'
import type { SecretOwner, SecretRef } from '../../../shared/model/secret.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { inClear, secretsOf } from './made.ts'

/** An owner that has no row and no secrets. */
export const aSecretOwner = (): SecretOwner => ({ ownerId: randomUUID(), id: randomUUID() })

/** The verbs of `SecretStore` over the secrets of connections, of one field. */
export function secretVerbs(powers: () => Powers) {
  return {
    writeNew: (owner: SecretOwner, value: string) =>
      powers().writeNewSecrets.writeNew(owner, secretsOf(value)),
    write: (owner: SecretOwner, value: string, previous: SecretRef | undefined) =>
      powers().writeSecrets.write(owner, secretsOf(value), previous),
    read: async (owner: SecretOwner, ref: SecretRef) =>
      inClear(await powers().readSecrets.read(owner, ref)).api_key,
    commit: (owner: SecretOwner, ref: SecretRef | undefined, replaced: SecretRef) =>
      powers().commitSecrets.commit(owner, ref, replaced),
    rollBack: (owner: SecretOwner, ref: SecretRef) => powers().commitSecrets.rollBack(owner, ref),
    discard: (owner: SecretOwner, ref?: SecretRef) => powers().discardSecrets.discard(owner, ref),
  }
}
