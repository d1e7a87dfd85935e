import type { Caller } from '../model/access-key.ts'
import { type AuditContext, eventOf, type RequestContext } from '../model/event.ts'
import {
  type IdentityProvider,
  type IdentityProviderInput,
  newIdentityProvider,
  reviseIdentityProvider,
} from '../model/identity-provider.ts'
import type { JsonObject } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Secret } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { onCurrent, type Precondition } from './optimistic.ts'

/** An identity provider to store, and the secret of its client. */
export interface ProviderChange {
  readonly input: IdentityProviderInput
  /** null: none; undefined: the stored one stays, if there is one. */
  readonly secret: Secret | null | undefined
}

/** Who changes an identity provider: the caller of a request, or the deployment itself. */
export type ProviderContext =
  | RequestContext
  | (AuditContext & { readonly caller: Pick<Caller, 'user'> })

type Encrypting = Pick<Powers, 'encryptSignInSecrets'>

async function withSecret(
  { encryptSignInSecrets }: Encrypting,
  provider: IdentityProvider,
  secret: Secret | null | undefined,
  kept: string | undefined,
): Promise<IdentityProvider> {
  const { id, signIn } = provider
  if (!signIn) return provider
  const encrypted = secret ? await encryptSignInSecrets.encrypt(id, secret) : undefined
  const held = secret === undefined ? kept : encrypted
  return held === undefined ? provider : { ...provider, signIn: { ...signIn, secret: held } }
}

const detailsOf = ({ name, issuer, audience, rules }: IdentityProvider): JsonObject => ({
  name,
  issuer,
  audience,
  rules: rules.length,
})

/** Creates an identity provider. @throws Problem `too_many_identity_providers`. */
export async function createIdentityProvider(
  powers: Encrypting & Pick<Powers, 'createIdentityProviders'>,
  { input, secret }: ProviderChange,
  context: ProviderContext,
  id?: string,
): Promise<IdentityProvider> {
  const made = newIdentityProvider(input, context.caller, context.now, id)
  const provider = await withSecret(powers, made, secret, undefined)
  const event = eventOf('identity_provider.created', made.id, context, detailsOf(provider))
  if (await powers.createIdentityProviders.insert(provider, event)) return provider
  throw new Problem('revision_conflict')
}

interface ChangeRequest<Context = RequestContext> {
  readonly context: Context
  readonly precondition: Precondition | undefined
}

/**
 * Replaces an identity provider.
 *
 * @throws Problem as `onCurrent`; `invalid_request` where a stored secret would go to another issuer.
 */
export async function changeIdentityProvider(
  powers: Encrypting & Pick<Powers, 'readIdentityProviders' | 'updateIdentityProviders'>,
  first: IdentityProvider,
  { input, secret }: ProviderChange,
  { context, precondition }: ChangeRequest<ProviderContext>,
): Promise<IdentityProvider> {
  const reread = () => findIdentityProvider(powers.readIdentityProviders, first.id)
  const current = { precondition, reread, gone: 'identity_provider_not_found' } as const
  return onCurrent(first, current, async (before) => {
    const next = reviseIdentityProvider(before, input, context.caller, context.now)
    assertSecretMayStay(before, next, secret)
    const provider = await withSecret(powers, next, secret, before.signIn?.secret)
    const details = { ...detailsOf(provider), before: detailsOf(before) }
    const event = eventOf('identity_provider.updated', provider.id, context, details)
    await powers.updateIdentityProviders.replace(provider, before, event)
    return provider
  })
}

/** A secret is sent to the issuer that it was given for, as the client that it was given for. */
function assertSecretMayStay(
  before: IdentityProvider,
  next: IdentityProvider,
  secret: Secret | null | undefined,
): void {
  const keeps = secret === undefined && next.signIn && before.signIn?.secret !== undefined
  const isSame = before.issuer === next.issuer && before.signIn?.clientId === next.signIn?.clientId
  if (!keeps || isSame) return
  const message = 'is needed again for another issuer or client_id; null for a public client'
  throw new Problem('invalid_request', { details: { 'sign_in.client_secret': message } })
}

/**
 * Deletes an identity provider: from the first step on it accepts no token, and at the end all its
 * sessions have ended. A deletion that did not come to its end can be repeated.
 *
 * @throws Problem as `onCurrent`; `dependency_unavailable` where sessions have not ended in time.
 */
export async function deleteIdentityProvider(
  powers: Pick<Powers, 'readIdentityProviders' | 'deleteIdentityProviders'>,
  first: IdentityProvider,
  { context, precondition }: ChangeRequest,
): Promise<void> {
  const { deleteIdentityProviders: deleting } = powers
  const reread = () => powers.readIdentityProviders.find(first.id)
  const current = { precondition, reread, gone: 'identity_provider_not_found' } as const
  await onCurrent(first, current, async (row) => {
    if (row.deletedAt !== undefined) return
    const { name, issuer } = row
    const event = eventOf('identity_provider.deleted', row.id, context, { name, issuer })
    await deleting.begin(row, event)
  })
  const untilMs = runtime().clock.nowMs() + limits.endSessionsMs
  if (!(await deleting.endSessions(first.id, untilMs))) {
    throw new Problem('dependency_unavailable', {
      message: 'Not all sessions of the identity provider have ended yet. Repeat the request.',
    })
  }
  await deleting.remove(first.id)
}

/** An identity provider that is not being deleted. */
export async function findIdentityProvider(
  { find }: Powers['readIdentityProviders'],
  id: string,
): Promise<IdentityProvider | undefined> {
  const provider = await find(id)
  return provider?.deletedAt === undefined ? provider : undefined
}

/** The identity provider, also one that is being deleted. @throws Problem `identity_provider_not_found`. */
export async function requireIdentityProvider(
  { find }: Powers['readIdentityProviders'],
  id: string,
): Promise<IdentityProvider> {
  const provider = await find(id)
  if (!provider) throw new Problem('identity_provider_not_found')
  return provider
}
