import { readDeploymentSecrets } from '../../shared/aws/admin-key.ts'
import {
  createIdentityProviders,
  deleteIdentityProviders,
  readIdentityProviders,
  updateIdentityProviders,
} from '../../shared/aws/identity-providers.ts'
import { decryptSignInSecrets, encryptSignInSecrets } from '../../shared/aws/kms.ts'
import {
  createSessions,
  endSessions,
  listSessions,
  recordRejections,
  startSignIns,
  takeSignIns,
} from '../../shared/aws/sessions.ts'
import type { AccessKey } from '../../shared/model/access-key.ts'
import type { AuditEvent } from '../../shared/model/event.ts'
import type { IdentityProvider } from '../../shared/model/identity-provider.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { SignIn } from '../../shared/model/session.ts'
import type { IdentityPowers } from '../../shared/ports/identity.ts'

const at = '2026-01-02T03:04:05.000Z'
const made = { createdAt: at, createdBy: 'ann', updatedAt: at, updatedBy: 'ann' }
const provider: IdentityProvider = {
  ...{ id: 'i', name: 'n', issuer: 'https://i.example', audience: 'a', rules: [], algorithms: [] },
  ...{ version: 1, ...made },
}
const session: AccessKey = {
  ...{ id: 's', name: 'u', user: 'u', role: 'viewer', hash: '00', expiresAt: at, ...made },
  session: { provider: 'i', subject: 'u' },
}
const ofProject = { ...session, projectId: 'p' }
const event: AuditEvent = {
  ...{ id: 'e', type: 'session.created', at, subject: 's', actor: { system: 'test' } },
  ...{ requestId: 'r', details: {} },
}
const signIn: SignIn = {
  ...{ hash: 'h', provider: 'i', browser: 'b', redirectUri: 'https://x.example', challenge: 'c' },
  expiresAt: at,
}
// A format byte, a key of no length, a nonce and a tag.
const encrypted = Buffer.concat([Buffer.of(1, 0, 1), Buffer.alloc(29)]).toString('base64')

/** The same as `exercises`, of the powers over identity. */
export const identityExercises: Readonly<
  Record<keyof IdentityPowers, readonly (() => Promise<unknown>)[]>
> = {
  readIdentityProviders: [
    () => readIdentityProviders.find('i').catch(() => undefined),
    () => readIdentityProviders.list().catch(() => undefined),
  ],
  createIdentityProviders: [() => createIdentityProviders.insert(provider, event)],
  updateIdentityProviders: [() => updateIdentityProviders.replace(provider, provider, event)],
  deleteIdentityProviders: [
    () => deleteIdentityProviders.begin(provider, event),
    () => deleteIdentityProviders.endSessions('i', Number.MAX_SAFE_INTEGER),
    () => deleteIdentityProviders.remove('i'),
  ],
  createSessions: [
    () => createSessions.insert(session, provider, event),
    () => createSessions.insert(ofProject, provider, event),
    () => createSessions.insert({ ...ofProject, projectId: 'uncounted' }, provider, event),
  ],
  listSessions: [() => listSessions.list(undefined).catch(() => undefined)],
  endSessions: [() => endSessions.end(session, event), () => endSessions.end(ofProject, event)],
  recordRejections: [() => recordRejections.record(event)],
  startSignIns: [() => startSignIns.insert(signIn)],
  takeSignIns: [() => takeSignIns.take('h').catch(() => undefined)],
  encryptSignInSecrets: [() => encryptSignInSecrets.encrypt('i', new Secret('s'))],
  decryptSignInSecrets: [() => decryptSignInSecrets.decrypt('i', encrypted).catch(() => undefined)],
  readDeploymentSecrets: [() => readDeploymentSecrets.read('a').catch(() => undefined)],
  askIssuers: [],
}
