import { mintOf } from '../../shared/catalogue/mint/mint-of.ts'
import type { OutboundRequest } from '../../shared/egress/guarded-fetch.ts'
import type { Outcome } from '../../shared/egress/outcome.ts'
import type { Account } from '../../shared/model/grant.ts'
import type { MintResponse } from '../../shared/model/minted.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenResponse } from '../../shared/model/token-response.ts'
import { sendMint } from '../../shared/oauth/mint/send-mint.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { MintRequest, MintRevocation } from '../../shared/ports/minting.ts'
import type {
  AccountRequest,
  CodeExchange,
  Discovery,
  RefreshRequest,
  RevocationRequest,
} from '../../shared/ports/oauth.ts'
import { runtime } from '../../shared/runtime/runtime.ts'

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
  /** What is minted next, in this order; after that, tokens that live an hour. */
  readonly mintAnswers: MintResponse[]
  readonly mints: MintRequest[]
  /** What is answered next to a request that the session of a role signed. */
  readonly signedAnswers: Outcome[]
  readonly signedRequests: OutboundRequest[]
  readonly mintRevocations: MintRevocation[]
}

/** A provider that grants whatever it is asked. */
export function fakeProviders(): FakeProviders &
  Pick<Powers, 'askProviders' | 'mintCredentials' | 'revokeMinted'> {
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
    mintAnswers: [],
    mints: [],
    signedAnswers: [],
    signedRequests: [],
    mintRevocations: [],
  }
  const sendSigned = async (request: OutboundRequest): Promise<Outcome> => {
    fake.signedRequests.push(request)
    const [answer] = fake.signedAnswers.splice(0, 1)
    if (!answer) throw new Error('This request of a role has no answer.')
    return answer
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
    mintCredentials: {
      async mint(request: MintRequest, roles: Powers['assumeRoles']) {
        fake.mints.push(request)
        // A role has a fake of its own.
        if (mintOf(request.type).by === 'role') return sendMint(request, sendSigned, roles)
        return fake.mintAnswers.shift() ?? mintedToken(fake.mints.length)
      },
    },
    revokeMinted: {
      async revoke(request: MintRevocation) {
        fake.mintRevocations.push(request)
        return fake.revokes
      },
    },
  })
}

/** A minted access token that lives an hour, or as many seconds as are given. */
function mintedToken(count: number, seconds = 3600): MintResponse {
  const members = {
    access_token: new Secret(`LEAK-minted-${count}`),
    token_type: new Secret('Bearer'),
    scopes: new Secret(['read']),
  }
  const expiresAt = new Date(runtime().clock.nowMs() + seconds * 1000)
  return { kind: 'minted', minted: { members, scopes: ['read'], expiresAt } }
}
