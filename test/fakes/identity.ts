import type { AccessKey } from '../../shared/model/access-key.ts'
import type { IdentityProvider } from '../../shared/model/identity-provider.ts'
import { limits } from '../../shared/model/limits.ts'
import { Problem } from '../../shared/model/problem.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { IdentityPowers } from '../../shared/ports/identity.ts'
import { runtime } from '../../shared/runtime/runtime.ts'
import { recordProjectEvent } from './events.ts'
import { type State, stored } from './state.ts'

type Fakes = Omit<IdentityPowers, 'askIssuers'>

/** Identity providers, sessions and sign-ins, in memory. */
export function fakeIdentity(state: State): Fakes {
  return { ...providers(state), ...sessions(state), ...signIns(state), ...secrets(state) }
}

function providers(
  state: State,
): Pick<
  Fakes,
  | 'readIdentityProviders'
  | 'createIdentityProviders'
  | 'updateIdentityProviders'
  | 'deleteIdentityProviders'
> {
  const { identityProviders, accessKeys } = state.rows
  const requireUnchanged = ({ id, version }: IdentityProvider) => {
    const row = identityProviders.get(id)
    if (row?.version !== version || row.deletedAt) throw new Problem('revision_conflict')
    return row
  }
  return {
    readIdentityProviders: {
      async find(id) {
        const row = identityProviders.get(id)
        return row && stored(row)
      },
      list: async () => stored([...identityProviders.values()]),
    },
    createIdentityProviders: {
      async insert(provider, event) {
        if (identityProviders.size >= limits.identityProviders)
          throw new Problem('too_many_identity_providers')
        if (identityProviders.has(provider.id)) return false
        identityProviders.set(provider.id, stored(provider))
        recordProjectEvent(state, undefined, event)
        return true
      },
    },
    updateIdentityProviders: {
      async replace(provider, before, event) {
        requireUnchanged(before)
        identityProviders.set(provider.id, stored(provider))
        recordProjectEvent(state, undefined, event)
      },
    },
    deleteIdentityProviders: {
      async begin(provider, event) {
        const row = requireUnchanged(provider)
        identityProviders.set(row.id, { ...row, deletedAt: event.at })
        recordProjectEvent(state, undefined, event)
      },
      async endSessions(id, untilMs) {
        const own = [...accessKeys.values()].filter(({ session }) => session?.provider === id)
        if (own.length > 0 && runtime().clock.nowMs() >= untilMs) return false
        for (const session of own) accessKeys.delete(session.id)
        return true
      },
      remove: async (id) => void identityProviders.delete(id),
    },
  }
}

function sessions(
  state: State,
): Pick<Fakes, 'createSessions' | 'listSessions' | 'endSessions' | 'recordRejections'> {
  const { identityProviders, accessKeys } = state.rows
  return {
    createSessions: {
      async insert(session, { id, version }, event) {
        const row = identityProviders.get(id)
        if (row?.version !== version || row.deletedAt) return 'provider_changed'
        const { projectId } = session
        if (projectId !== undefined && !state.rows.projects.has(projectId)) return 'no_project'
        accessKeys.set(session.id, stored(session))
        recordProjectEvent(state, session.projectId, event)
        return 'stored'
      },
    },
    listSessions: {
      async list(projectId) {
        const now = new Date(runtime().clock.nowMs()).toISOString()
        return [...accessKeys.values()]
          .filter(({ session, expiresAt = '' }) => session && expiresAt > now)
          .filter((key) => projectId === undefined || key.projectId === projectId)
          .map((key): AccessKey => ({ ...stored(key), hash: '' }))
      },
    },
    endSessions: {
      async end(session, event) {
        if (!accessKeys.delete(session.id)) throw new Problem('access_key_not_found')
        recordProjectEvent(state, session.projectId, event)
      },
    },
    recordRejections: {
      record: async (event) => recordProjectEvent(state, undefined, event),
    },
  }
}

function signIns({ rows }: State): Pick<Fakes, 'startSignIns' | 'takeSignIns'> {
  return {
    startSignIns: { insert: async (signIn) => void rows.signIns.set(signIn.hash, stored(signIn)) },
    takeSignIns: {
      async take(hash) {
        const signIn = rows.signIns.get(hash)
        rows.signIns.delete(hash)
        return signIn && stored(signIn)
      },
    },
  }
}

function secrets({
  sealed,
  ownSecrets,
}: State): Pick<Fakes, 'encryptSignInSecrets' | 'decryptSignInSecrets' | 'readDeploymentSecrets'> {
  return {
    readDeploymentSecrets: {
      async read(arn) {
        const text = ownSecrets.get(arn)
        if (text === undefined) throw new Error('no such secret')
        return new Secret(text)
      },
    },
    encryptSignInSecrets: {
      async encrypt(providerId, secret) {
        const text = `sealed ${providerId} ${sealed.size}`
        sealed.set(`sign-in ${providerId} ${text}`, { client_secret: secret.reveal() })
        return text
      },
    },
    decryptSignInSecrets: {
      async decrypt(providerId, encrypted) {
        const found = sealed.get(`sign-in ${providerId} ${encrypted}`)
        if (found?.client_secret === undefined) throw new Error('sealed for another provider')
        return new Secret(found.client_secret)
      },
    },
  }
}
