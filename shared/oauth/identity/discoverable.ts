import type { IdentityProviderInput } from '../../model/identity-provider.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'

/**
 * Checks that the issuer of an identity provider can be discovered, unless its keys are given; and
 * that people can sign in there, where they are meant to.
 *
 * @throws Problem `invalid_request` that names the member to correct.
 */
export async function assertDiscoverable(
  { discover, keys }: Powers['askIssuers'],
  { issuer, jwks, signIn }: Pick<IdentityProviderInput, 'issuer' | 'jwks' | 'signIn'>,
): Promise<void> {
  if (jwks && !signIn) return
  const metadata = await discover(issuer)
  if (!metadata) {
    throw invalid(
      'issuer',
      'must serve /.well-known/openid-configuration that names exactly this issuer; for one without discovery, give jwks',
    )
  }
  if (signIn && (!metadata.authorizationUrl || !metadata.tokenUrl)) {
    throw invalid('sign_in', 'needs an issuer with an authorization and a token endpoint')
  }
  if (!jwks && !(await keys(metadata.jwksUri))) {
    throw invalid('issuer', 'must serve its key set at the jwks_uri of its discovery document')
  }
}

const invalid = (name: string, message: string) =>
  new Problem('invalid_request', {
    details: { [name]: message },
    issues: [{ path: ['body', name], kind: 'invalid', message }],
  })
