import { isDeepStrictEqual } from 'node:util'
import {
  deploymentProviderId,
  type IdentityProvider,
  type IdentityProviderInput,
} from '../model/identity-provider.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { changeIdentityProvider, createIdentityProvider } from './identity-providers.ts'

/** The powers that store the identity provider of a deployment's options. */
type StoringPowers = Pick<
  Powers,
  | 'readIdentityProviders'
  | 'createIdentityProviders'
  | 'updateIdentityProviders'
  | 'encryptSignInSecrets'
  | 'readDeploymentSecrets'
>

interface Desired {
  readonly input: IdentityProviderInput
  /** ARN of the secret of its client; absent: the stored one stays, if there is one. */
  readonly secretArn: string | undefined
}

/**
 * Stores the identity provider that the options of a deployment describe, under an id of its own. A
 * repeat changes nothing, unless a secret is named: that is read and stored each time, since no right
 * of this task compares it with the stored one.
 *
 * @throws Problem as `changeIdentityProvider`; `revision_conflict` where it is being deleted.
 */
export async function storeDeploymentProvider(
  powers: StoringPowers,
  { input, secretArn }: Desired,
  { requestId, now }: { readonly requestId: string; readonly now: Date },
): Promise<void> {
  const before = await powers.readIdentityProviders.find(deploymentProviderId)
  if (before?.deletedAt !== undefined) {
    const message = 'The identity provider of the deployment is being deleted. Delete it again.'
    throw new Problem('revision_conflict', { message })
  }
  if (before && secretArn === undefined && isSame(before, input)) return
  const read = powers.readDeploymentSecrets
  const secret = secretArn === undefined ? undefined : await read.read(secretArn)
  const actor = { system: 'store-identity-provider' }
  const context = { actor, requestId, now, caller: { user: 'mooring' } }
  const change = { input, secret }
  if (!before) await createIdentityProvider(powers, change, context, deploymentProviderId)
  else await changeIdentityProvider(powers, before, change, { context, precondition: undefined })
}

function isSame(before: IdentityProvider, input: IdentityProviderInput): boolean {
  const { name, issuer, audience, jwks, signIn, rules, algorithms } = before
  const { secret: _stored, ...client } = signIn ?? { clientId: '', scopes: [] }
  const stored = { name, issuer, audience, jwks, rules, algorithms, signIn: signIn && client }
  return isDeepStrictEqual(JSON.parse(JSON.stringify(stored)), JSON.parse(JSON.stringify(input)))
}
