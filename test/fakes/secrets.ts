import { randomUUID } from 'node:crypto'
import { clientSecretOwner } from '../../shared/model/oauth2-client.ts'
import { Problem } from '../../shared/model/problem.ts'
import { Secret, type SecretOwner, type Secrets } from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { ClientSecretPowers } from '../../shared/ports/secret-powers.ts'
import { at, type KeptSecret, type State, secretAt, stored } from './state.ts'

type SecretPowers = Pick<
  Powers,
  | 'writeNewSecrets'
  | 'writeSecrets'
  | 'readSecrets'
  | 'discardSecrets'
  | 'keepAdminKey'
  | keyof ClientSecretPowers
>

/** Secrets Manager, in memory: a version that is let go of is gone. */
export function fakeSecrets(state: State): SecretPowers {
  const discard = async (owner: SecretOwner) => {
    const secret = state.secrets.get(secretAt(owner))
    if (secret) secret.discarded = true
  }
  const powers: Omit<SecretPowers, keyof ClientSecretPowers> = {
    writeNewSecrets: {
      create: async (owner, secrets) => make(state, owner, secrets),
      takeBack: discard,
    },
    writeSecrets: {
      async add(owner, secrets, pinned) {
        const secret = state.secrets.get(secretAt(owner))
        if (!secret) return make(state, owner, secrets)
        if (secret.discarded && pinned !== undefined) throw new Problem('secret_missing')
        return addVersion(usable(state, owner), secrets)
      },
      async release(owner, released, pinned) {
        const { versions } = usable(state, owner)
        for (const version of released) if (version !== pinned) versions.delete(version)
      },
    },
    readSecrets: {
      async open(owner, version) {
        const secret = state.secrets.get(secretAt(owner))
        const secrets = secret?.discarded ? undefined : secret?.versions.get(version)
        if (secrets) return { ...secrets }
        const { connections, oauth2Clients } = state.rows
        const row = (owner.kind ? oauth2Clients : connections).get(at(owner))
        const isPinned = row?.secretRef === version
        throw new Problem(isPinned ? 'secret_missing' : 'dependency_unavailable')
      },
    },
    discardSecrets: { discard },
    keepAdminKey: {
      read: async () => state.adminKey,
      async write(key) {
        state.adminKey = String(key.reveal())
      },
    },
  }
  return { ...powers, ...ofClients(state, powers) }
}

function ofClients(
  state: State,
  powers: Omit<SecretPowers, keyof ClientSecretPowers>,
): ClientSecretPowers {
  const { writeNewSecrets, writeSecrets, readSecrets, discardSecrets } = powers
  const as = clientSecretOwner
  return {
    writeNewClientSecrets: {
      create: (client, secrets) => writeNewSecrets.create(as(client), secrets),
      takeBack: (client) => writeNewSecrets.takeBack(as(client)),
    },
    writeClientSecrets: {
      add: (client, secrets, pinned) => writeSecrets.add(as(client), secrets, pinned),
      release: (client, released, pinned) => writeSecrets.release(as(client), released, pinned),
    },
    readClientSecrets: { open: (client, version) => readSecrets.open(as(client), version) },
    discardClientSecrets: { discard: (client) => discardSecrets.discard(as(client)) },
    moveClientSecrets: {
      async move({ home, id }, version) {
        const old = state.secrets.get(secretAt({ home, id }))
        if (!old || old.discarded) return false
        const to = as({ home, id })
        const place = state.secrets.get(secretAt(to)) ?? newSecret(state, to)
        const secrets = old.versions.get(version)
        if (!place.versions.has(version) && secrets) place.versions.set(version, secrets)
        return true
      },
    },
  }
}

function make(state: State, owner: SecretOwner, secrets: Secrets): string {
  const known = state.secrets.get(secretAt(owner))
  if (known?.discarded) throw new Problem('dependency_unavailable')
  if (known) throw Object.assign(new Error('it exists'), { name: 'ResourceExistsException' })
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

function addVersion({ versions }: KeptSecret, secrets: Secrets): string {
  const version = randomUUID()
  const copies = Object.entries(secrets).map(([name, secret]) => [name, copyOf(secret)])
  versions.set(version, Object.fromEntries(copies))
  return version
}

function copyOf(secret: Secret): Secret {
  return new Secret(stored(secret.reveal()))
}

function usable(state: State, owner: SecretOwner): KeptSecret {
  const secret = state.secrets.get(secretAt(owner))
  if (!secret || secret.discarded) throw new Problem('dependency_unavailable')
  return secret
}
