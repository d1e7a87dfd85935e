import { randomUUID } from 'node:crypto'
import type { Powers, SecretOwner } from '../../shared/domain/powers.ts'
import { Problem } from '../../shared/domain/problem.ts'
import { Secret, type Secrets } from '../../shared/domain/secret.ts'
import { at, type KeptSecret, type State, stored } from './state.ts'

type SecretPowers = Pick<
  Powers,
  'sealSecrets' | 'resealSecrets' | 'openSecrets' | 'discardSecrets' | 'keepAdminKey'
>

/** Secrets Manager, in memory: a version that is let go of is gone. */
export function fakeSecrets(state: State): SecretPowers {
  const discard = async (owner: SecretOwner) => {
    const secret = state.secrets.get(at(owner))
    if (secret) secret.discarded = true
  }
  return {
    sealSecrets: {
      create: async (owner, secrets) => make(state, owner, secrets),
      takeBack: discard,
    },
    resealSecrets: {
      async add(owner, secrets, pinned) {
        const secret = state.secrets.get(at(owner))
        if (!secret) return make(state, owner, secrets)
        if (secret.discarded && pinned !== undefined) throw new Problem('secret_missing')
        return addVersion(usable(state, owner), secrets)
      },
      async release(owner, released, pinned) {
        const { versions } = usable(state, owner)
        for (const version of released) if (version !== pinned) versions.delete(version)
      },
    },
    openSecrets: {
      async open(owner, version) {
        const secret = state.secrets.get(at(owner))
        const secrets = secret?.discarded ? undefined : secret?.versions.get(version)
        if (secrets) return { ...secrets }
        const { connections, oauth2Clients } = state.rows
        const row = connections.get(at(owner)) ?? oauth2Clients.get(at(owner))
        const isPinned = row?.secretVersion === version
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
}

function make(state: State, owner: SecretOwner, secrets: Secrets): string {
  const known = state.secrets.get(at(owner))
  if (known?.discarded) throw new Problem('dependency_unavailable')
  if (known) throw Object.assign(new Error('it exists'), { name: 'ResourceExistsException' })
  const secret: KeptSecret = {
    versions: new Map(),
    createdAt: new Date().toISOString(),
    discarded: false,
  }
  state.secrets.set(at(owner), secret)
  return addVersion(secret, secrets)
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
  const secret = state.secrets.get(at(owner))
  if (!secret || secret.discarded) throw new Problem('dependency_unavailable')
  return secret
}
