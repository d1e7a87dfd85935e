import { randomUUID } from 'node:crypto'
import { clientSecretOwner } from '../../shared/model/oauth2-client.ts'
import { Problem } from '../../shared/model/problem.ts'
import {
  Secret,
  type SecretOwner,
  type SecretRef,
  type Secrets,
} from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { SecretPowers, SecretStore } from '../../shared/ports/secrets.ts'
import { at, type KeptSecret, type State, secretAt, stored } from './state.ts'

type Faked = Pick<Powers, 'storeAdminKey'> &
  Omit<SecretPowers, 'readSecretRefs' | 'listSecrets' | 'inspectSecrets' | 'markSecrets'>

/** A store of secrets, in memory: what is removed is gone, what is discarded can be restored. */
export function fakeSecrets(state: State): Faked {
  const store = fakeStore(state)
  return {
    ...powersOver(store),
    ...clientPowersOver(store),
    moveClientSecrets: {
      async move({ ownerId, id }, ref) {
        const old = state.secrets.get(secretAt({ ownerId, id }))
        if (!old || old.discarded) return false
        const to = clientSecretOwner({ ownerId, id })
        const place = state.secrets.get(secretAt(to)) ?? newSecret(state, to)
        const secrets = old.versions.get(ref)
        if (!place.versions.has(ref) && secrets) place.versions.set(ref, secrets)
        return true
      },
    },
    storeAdminKey: {
      read: async () => state.adminKey,
      async write(key) {
        state.adminKey = String(key.reveal())
      },
    },
  }
}

function fakeStore(state: State): SecretStore {
  const remove = async (owner: SecretOwner, ref: SecretRef) => {
    usable(state, owner).versions.delete(ref)
  }
  return {
    writeNew: async (owner, secrets) => make(state, owner, secrets),
    async write(owner, secrets, previous) {
      const secret = state.secrets.get(secretAt(owner))
      if (!secret) return make(state, owner, secrets)
      if (secret.discarded && previous !== undefined) throw new Problem('secret_missing')
      return addVersion(usable(state, owner), secrets)
    },
    async read(owner, ref) {
      const secret = state.secrets.get(secretAt(owner))
      const secrets = secret?.discarded ? undefined : secret?.versions.get(ref)
      if (secrets) return { ...secrets }
      const { connections, oauth2Clients } = state.rows
      const row = (owner.kind ? oauth2Clients : connections).get(at(owner))
      throw new Problem(row?.secretRef === ref ? 'secret_missing' : 'dependency_unavailable')
    },
    async commit(owner, ref, replaced) {
      if (ref !== replaced) await remove(owner, replaced)
    },
    rollBack: remove,
    async discard(owner) {
      const secret = state.secrets.get(secretAt(owner))
      if (secret) secret.discarded = true
    },
  }
}

function powersOver({ writeNew, write, read, commit, rollBack, discard }: SecretStore) {
  return {
    writeNewSecrets: { writeNew },
    writeSecrets: { write },
    readSecrets: { read },
    commitSecrets: { commit, rollBack },
    discardSecrets: { discard },
  } satisfies Partial<SecretPowers>
}

function clientPowersOver(store: SecretStore) {
  const as = clientSecretOwner
  return {
    writeNewClientSecrets: { writeNew: (client, secrets) => store.writeNew(as(client), secrets) },
    writeClientSecrets: {
      write: (client, secrets, previous) => store.write(as(client), secrets, previous),
    },
    readClientSecrets: { read: (client, ref) => store.read(as(client), ref) },
    commitClientSecrets: {
      commit: (client, ref, replaced) => store.commit(as(client), ref, replaced),
      rollBack: (client, ref) => store.rollBack(as(client), ref),
    },
    discardClientSecrets: { discard: (client, ref) => store.discard(as(client), ref) },
  } satisfies Partial<SecretPowers>
}

function make(state: State, owner: SecretOwner, secrets: Secrets): SecretRef {
  const known = state.secrets.get(secretAt(owner))
  if (known?.discarded) throw new Problem('dependency_unavailable')
  if (known) throw new Error('the owner has secrets')
  return addVersion(newSecret(state, owner), secrets)
}

function newSecret(state: State, owner: SecretOwner): KeptSecret {
  const secret: KeptSecret = {
    versions: new Map(),
    createdAt: new Date().toISOString(),
    discarded: false,
  }
  state.secrets.set(secretAt(owner), secret)
  return secret
}

function addVersion({ versions }: KeptSecret, secrets: Secrets): SecretRef {
  const ref = String(randomUUID()) as SecretRef
  const copies = Object.entries(secrets).map(([name, secret]) => [name, copyOf(secret)])
  versions.set(ref, Object.fromEntries(copies))
  return ref
}

function copyOf(secret: Secret): Secret {
  return new Secret(stored(secret.reveal()))
}

function usable(state: State, owner: SecretOwner): KeptSecret {
  const secret = state.secrets.get(secretAt(owner))
  if (!secret || secret.discarded) throw new Problem('dependency_unavailable')
  return secret
}
