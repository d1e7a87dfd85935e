import type { MintRequestKind, MintResponse } from '../../model/minted.ts'
import type { RoleRequest, RoleSession } from '../../model/role-request.ts'
import type { TokenSet } from '../../model/token-response.ts'
import type { HttpAsk, Whole } from '../whole-config.ts'
import type { Narrows } from './narrowing.ts'

/** A request to a token endpoint (RFC 6749 section 4.4, RFC 7521 section 4), or to a revocation endpoint. */
export interface TokenAsk {
  readonly url: string
  /** Undefined ones are left out. */
  readonly params: Readonly<Record<string, string | undefined>>
  /** The client that authenticates with a secret; absent: the parameters prove who asks. */
  readonly client?: {
    readonly id: string
    readonly secret: string
    readonly method: 'client_secret_basic' | 'client_secret_post'
  }
}

/** A complete response, within the bounds of the egress guard. */
export interface MintAnswer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** A request that the session of a role signs, and how its response is classified. */
export interface SignedAsk {
  readonly ask: HttpAsk
  readonly classify: (answer: MintAnswer) => MintResponse
}

/** What a response answers. */
export interface Asked {
  readonly now: Date
  /** Whether a lookup took something away: a response with more than was asked is then rejected. */
  readonly isNarrowed: boolean
}

/**
 * How a pair asks and reads the response. Each function gets the whole config in plaintext, for a
 * narrowed credential the narrowed one, and may throw SigningKeyError.
 */
type Pair =
  | {
      /** A token endpoint, whose failures are classified as those of OAuth. */
      readonly by: 'token_endpoint'
      readonly request: (config: Whole, now: Date) => TokenAsk
      readonly classify: (tokens: TokenSet, config: Whole, asked: Asked) => MintResponse
      /** The member that holds the token; `access_token` unless set. */
      readonly tokenMember?: (config: Whole) => string
    }
  | {
      /** Another HTTP request, whose whole response it classifies. */
      readonly by: 'http'
      readonly request: (config: Whole, now: Date) => HttpAsk
      readonly classify: (answer: MintAnswer, config: Whole, asked: Asked) => MintResponse
    }
  | {
      /** An assumed role of AWS, whose session is the credential, signs it locally, or signs a request for it. */
      readonly by: 'role'
      readonly request: (config: Whole) => Omit<RoleRequest, 'user'>
      readonly finish: (session: RoleSession, config: Whole, now: Date) => MintResponse | SignedAsk
    }
  | {
      /** Made locally by a signature: no request is sent. */
      readonly by: 'signature'
      readonly sign: (config: Whole, now: Date) => MintResponse
    }

/**
 * How a type mints: the pair that asks and classifies, as a connection test is declared. A mint has a
 * file of its own without validators, since lookups load it.
 */
export type Mint = Pair & {
  /** The name of its file in `mints/`. */
  readonly name: string
  /** What it does, for the reference, as in "mints an installation token". */
  readonly does: string
  /**
   * Where set, a lookup mints only where its body asks with this `mint`, and returns the stored config
   * otherwise. Absent: every lookup returns what is minted, and never the config.
   */
  readonly onRequest?: MintRequestKind
  /** What a lookup returns beside `id`, `type`, `expires_at` and `access_token_version`. */
  readonly returns: readonly string[]
  /** By what a lookup can narrow it. */
  readonly narrows: Narrows
  /** How its provider revokes it; absent: it lives to its end. */
  readonly revocation?: MintRevocationPair
}

/** A revocation: by RFC 7009, or by a request of the provider's own, of which 2xx and 401 prove that it is not valid. */
interface MintRevocationPair {
  /**
   * The fields of the config that the request needs, secret ones too; none: it is not revoked. They are
   * stored with what is minted, since the config can have another destination when it is revoked.
   */
  readonly fields: (config: Whole) => readonly string[]
  readonly request: (minted: Whole, config: Whole, now: Date) => HttpAsk | TokenAsk
}
