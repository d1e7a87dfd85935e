import { createHash, randomBytes } from 'node:crypto'
import { runtime } from '../../shared/runtime/runtime.ts'
import { clientId, type Person, people } from './people.ts'

const codeMs = 60_000
const maxCodes = 1000

/** A request of an authorization endpoint (RFC 6749 section 4.1.1, RFC 7636), checked. */
interface AuthorizationRequest {
  readonly state: string
  readonly nonce: string
  readonly challenge: string
}

/** What a code was issued for. */
interface Issued {
  readonly person: Person
  readonly nonce: string
  readonly challenge: string
  readonly expiresMs: number
}

/** The codes of the demonstration, each good once and for a minute. */
export class AuthorizationCodes {
  readonly #issued = new Map<string, Issued>()
  readonly #redirectUri: string

  /** @param redirectUri the only one to which a code goes. */
  constructor(redirectUri: string) {
    this.#redirectUri = redirectUri
  }

  /** The request, or what is wrong with it: the browser is sent nowhere then (RFC 9700 section 4.1). */
  requestIn(query: URLSearchParams): AuthorizationRequest | string {
    const expected = {
      ...{ client_id: clientId, redirect_uri: this.#redirectUri, response_type: 'code' },
      code_challenge_method: 'S256',
    }
    for (const [name, value] of Object.entries(expected))
      if (query.get(name) !== value) return `${name} must be ${value}`
    const challenge = query.get('code_challenge') ?? ''
    if (!/^[\w-]{43}$/.test(challenge)) return 'code_challenge must be a SHA-256 in base64url'
    if (!query.get('scope')?.split(' ').includes('openid')) return 'scope must have openid'
    return { state: query.get('state') ?? '', nonce: query.get('nonce') ?? '', challenge }
  }

  /** The URL that brings a code for this person; undefined where there is no such person. */
  issue(
    { state, nonce, challenge }: AuthorizationRequest,
    personId: string | null,
    issuer: string,
  ): string | undefined {
    const person = people.find(({ id }) => id === personId)
    if (!person) return undefined
    const code = randomBytes(32).toString('base64url')
    if (this.#issued.size >= maxCodes) this.#issued.clear()
    const expiresMs = runtime().clock.nowMs() + codeMs
    this.#issued.set(code, { person, nonce, challenge, expiresMs })
    const back = new URL(this.#redirectUri)
    // RFC 9207: with the issuer, so that no other provider's code is taken for this one's.
    for (const [name, value] of Object.entries({ code, state, iss: issuer }))
      back.searchParams.set(name, value)
    return back.href
  }

  /** The person of a token request (RFC 6749 section 4.1.3); undefined where its code is not good. */
  redeem(form: URLSearchParams): Pick<Issued, 'person' | 'nonce'> | undefined {
    const code = form.get('code') ?? ''
    const issued = this.#issued.get(code)
    this.#issued.delete(code)
    if (!issued || issued.expiresMs <= runtime().clock.nowMs()) return undefined
    const verifier = form.get('code_verifier') ?? ''
    const isOwn =
      form.get('grant_type') === 'authorization_code' &&
      form.get('client_id') === clientId &&
      form.get('redirect_uri') === this.#redirectUri &&
      createHash('sha256').update(verifier).digest('base64url') === issued.challenge
    return isOwn ? issued : undefined
  }
}
