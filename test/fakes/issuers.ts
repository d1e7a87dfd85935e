import type { PublicJwk } from '../../shared/model/identity-provider.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { IdTokenExchange, IssuerMetadata } from '../../shared/ports/identity.ts'
import type { Powers } from '../../shared/ports/index.ts'

/** An issuer in memory. */
export interface FakeIssuer {
  /** Absent: it does not answer. */
  keys?: readonly PublicJwk[]
  metadata?: Partial<IssuerMetadata>
  /** Makes the ID token of a code exchange; absent: the code is rejected. */
  idToken?: (exchange: IdTokenExchange) => Promise<string>
}

/** Issuers that answer as a test says, and record what was asked. */
export interface FakeIssuers {
  readonly byIssuer: Map<string, FakeIssuer>
  readonly requests: string[]
}

/** Issuers in memory, none of them known yet. */
export function fakeIssuers(): FakeIssuers & Pick<Powers, 'askIssuers'> {
  const byIssuer: FakeIssuers['byIssuer'] = new Map()
  const requests: string[] = []
  return {
    byIssuer,
    requests,
    askIssuers: {
      async discover(issuer) {
        requests.push(`discover ${issuer}`)
        const found = byIssuer.get(issuer)
        return found && { ...usual(issuer), ...found.metadata }
      },
      async keys(jwksUri) {
        requests.push(`keys ${jwksUri}`)
        return byIssuer.get(jwksUri.replace(/\/jwks$/, ''))?.keys
      },
      async exchange(exchange) {
        requests.push(`exchange ${exchange.issuer}`)
        const idToken = await byIssuer.get(exchange.issuer)?.idToken?.(exchange)
        return idToken === undefined
          ? { kind: 'rejected' }
          : { kind: 'granted', idToken: new Secret(idToken) }
      },
    },
  }
}

const usual = (issuer: string): IssuerMetadata => ({
  jwksUri: `${issuer}/jwks`,
  authorizationUrl: `${issuer}/authorize`,
  tokenUrl: `${issuer}/token`,
  sendsIssuer: false,
  authMethods: ['client_secret_basic'],
  algorithms: ['RS256', 'ES256'],
})
