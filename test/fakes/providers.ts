import type { Account } from '../../shared/model/grant.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenResponse } from '../../shared/model/token-response.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type {
  AccountRequest,
  CodeExchange,
  Discovery,
  RefreshRequest,
  RevocationRequest,
} from '../../shared/ports/oauth.ts'

/** Providers that answer as a test tells them. */
export interface FakeProviders {
  /** What is answered next, in this order; after that, tokens that live an hour and rotate. */
  readonly answers: TokenResponse[]
  readonly exchanges: CodeExchange[]
  readonly renewals: RefreshRequest[]
  readonly withdrawals: RevocationRequest[]
  /** Whether a revocation is answered well. */
  revokes: boolean
  /** The access tokens whose account was asked for, and the answer. */
  readonly identified: string[]
  account: Account | Error | undefined
  /** The issuers whose metadata was asked for, and the answer. */
  readonly discovered: string[]
  discovery: Discovery
}

/** A provider that grants whatever it is asked. */
export function fakeProviders(): FakeProviders & Pick<Powers, 'askProviders'> {
  let count = 0
  const granted = (): TokenResponse => {
    count += 1
    const accessToken = new Secret(`LEAK-access-${count}`)
    const refreshToken = new Secret(`LEAK-refresh-${count}`)
    const tokens = { accessToken, refreshToken, tokenType: 'bearer', expiresInSeconds: 3600 }
    return { kind: 'granted', tokens }
  }
  const fake: FakeProviders = {
    answers: [],
    exchanges: [],
    renewals: [],
    withdrawals: [],
    revokes: true,
    identified: [],
    account: undefined,
    discovered: [],
    discovery: { kind: 'not_found' },
  }
  return Object.assign(fake, {
    askProviders: {
      async exchange(exchange: CodeExchange) {
        fake.exchanges.push(exchange)
        return fake.answers.shift() ?? granted()
      },
      async refresh(renewal: RefreshRequest) {
        fake.renewals.push(renewal)
        return fake.answers.shift() ?? granted()
      },
      async revoke(withdrawal: RevocationRequest) {
        fake.withdrawals.push(withdrawal)
        return fake.revokes
      },
      async identify({ accessToken }: AccountRequest) {
        fake.identified.push(String(accessToken.reveal()))
        if (fake.account instanceof Error) throw fake.account
        return fake.account
      },
      async discover(issuer: string) {
        fake.discovered.push(issuer)
        return fake.discovery
      },
    },
  })
}
