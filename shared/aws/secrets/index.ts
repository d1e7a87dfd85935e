import { clientSecretOwner } from '../../model/oauth2-client.ts'
import { isInlineRef } from '../../model/secret.ts'
import type { SecretPowers } from '../../ports/secrets.ts'
import { hasSetting } from '../../runtime/settings.ts'
import * as envelopeReader from './envelope/read.ts'
import * as envelopeWriter from './envelope/write.ts'
import * as secretsManagerInventory from './secrets-manager/inventory.ts'
import { move } from './secrets-manager/move-client-secrets.ts'
import * as secretsManagerReader from './secrets-manager/read.ts'
import * as secretsManagerWriter from './secrets-manager/write.ts'

/*
 * The one place that chooses a driver, verb by verb: a function bundles the verbs that it has a
 * right to, and no other. `writeNew` and `write` take the one that the deployment chose; the others
 * take the one whose format the ref has, and `commit` discards what another driver kept of the owner.
 * Not by `import()`: in a bundle of one file that keeps all that the driver shares with the rest from
 * being shaken, and a cold start took half as long again.
 */

/** The powers that have an adapter here; refs are read from rows elsewhere. */
type Adapters = Omit<SecretPowers, 'readSecretRefs'>

const writesEnvelopes = () => hasSetting('secretStore', 'envelope')

/** Writes the first secrets of connections. */
export const writeNewSecrets: Adapters['writeNewSecrets'] = {
  async writeNew(owner, secrets) {
    if (!writesEnvelopes()) return secretsManagerWriter.writeNew(owner, secrets)
    return envelopeWriter.write(owner, secrets)
  },
}

/** Writes what replaces secrets of connections. */
export const writeSecrets: Adapters['writeSecrets'] = {
  async write(owner, secrets, previous) {
    // What an inline ref replaced may be there still.
    const known = isInlineRef(previous) ? undefined : previous
    if (!writesEnvelopes()) return secretsManagerWriter.write(owner, secrets, known)
    return envelopeWriter.write(owner, secrets, previous)
  },
}

/** Reads secrets of connections. */
export const readSecrets: Adapters['readSecrets'] = {
  async read(owner, ref) {
    if (!isInlineRef(ref)) return secretsManagerReader.read(owner, ref)
    return envelopeReader.read(owner, ref)
  },
}

/** Removes secrets of connections that were replaced, or replaced nothing. */
export const commitSecrets: Adapters['commitSecrets'] = {
  async commit(owner, ref, replaced) {
    if (isInlineRef(replaced)) return
    if (isInlineRef(ref)) return secretsManagerWriter.discard(owner)
    await secretsManagerWriter.commit(owner, ref, replaced)
  },
  async rollBack(owner, ref) {
    if (!isInlineRef(ref)) await secretsManagerWriter.rollBack(owner, ref)
  },
}

/** Removes all secrets of connections. */
export const discardSecrets: Adapters['discardSecrets'] = {
  async discard(owner, ref) {
    if (!isInlineRef(ref)) await secretsManagerWriter.discard(owner)
  },
}

/** Writes the first secrets of OAuth clients. */
export const writeNewClientSecrets: Adapters['writeNewClientSecrets'] = {
  writeNew: (client, secrets) => writeNewSecrets.writeNew(clientSecretOwner(client), secrets),
}

/** Writes what replaces secrets of OAuth clients. */
export const writeClientSecrets: Adapters['writeClientSecrets'] = {
  write: (client, secrets, previous) =>
    writeSecrets.write(clientSecretOwner(client), secrets, previous),
}

/** Reads secrets of OAuth clients. */
export const readClientSecrets: Adapters['readClientSecrets'] = {
  read: (client, ref) => readSecrets.read(clientSecretOwner(client), ref),
}

/** Removes secrets of OAuth clients that were replaced, or replaced nothing. */
export const commitClientSecrets: Adapters['commitClientSecrets'] = {
  commit: (client, ref, replaced) => commitSecrets.commit(clientSecretOwner(client), ref, replaced),
  rollBack: (client, ref) => commitSecrets.rollBack(clientSecretOwner(client), ref),
}

/** Removes all secrets of OAuth clients. */
export const discardClientSecrets: Adapters['discardClientSecrets'] = {
  discard: (client, ref) => discardSecrets.discard(clientSecretOwner(client), ref),
}

/** Moves secrets of OAuth clients to where versions since 0.2 keep them. */
export const moveClientSecrets: Adapters['moveClientSecrets'] = {
  move: async (client, ref) => !isInlineRef(ref) && move(client, ref),
}

/** Lists the secrets that drivers keep outside rows. */
export const listSecrets: Adapters['listSecrets'] = { list: secretsManagerInventory.list }

/** Checks whether secrets exist. */
export const inspectSecrets: Adapters['inspectSecrets'] = {
  holds: async (owner, ref) => isInlineRef(ref) || secretsManagerInventory.holds(owner, ref),
}

/** Marks secrets as orphaned. */
export const markSecrets: Adapters['markSecrets'] = {
  mark: secretsManagerInventory.mark,
  unmark: secretsManagerInventory.unmark,
}
