import type { Credentials } from './credentials.ts'
import { MooringError } from './errors.ts'
import { type HttpApi, toAuthorizeUrl } from './http.ts'
import { type Failure, toOutcome } from './invoke.ts'
import type { LookupResult, LookupTransport, Outcome } from './lookups.ts'
import { maskInspection } from './masking.ts'
import type { CallOptions } from './options.ts'

/** What an MCP server answered to a request with the credentials. */
export interface Challenge {
  /** Of its response, verbatim. */
  readonly wwwAuthenticate: string
  readonly rejectedAccessTokenVersion?: number | undefined
}

/** Looks up over HTTP, with an access key. */
export class HttpLookups implements LookupTransport {
  readonly #api: HttpApi

  constructor(api: HttpApi) {
    this.#api = api
  }

  async request(ids: readonly string[], rejected: number | undefined): Promise<LookupResult> {
    const [id, ...more] = ids
    if (id === undefined) return { outcomes: [], versions: {} }
    const outcomes = more.length === 0 ? [await this.#one(id, rejected)] : await this.#many(ids)
    return { outcomes, versions: {} }
  }

  /** Reports what a server answered. @throws MooringError where the connection must be authorized. */
  async challenged(
    id: string,
    challenge: Challenge,
    { signal }: CallOptions,
  ): Promise<Credentials> {
    const { wwwAuthenticate, rejectedAccessTokenVersion: version } = challenge
    return this.#read(id, {
      signal,
      body: {
        www_authenticate: wwwAuthenticate,
        ...(version === undefined ? {} : { rejected_access_token_version: version }),
      },
    })
  }

  // The failure of one connection is an outcome, as in a batch; that of the request is thrown.
  async #one(id: string, rejected: number | undefined): Promise<Outcome> {
    const body = rejected === undefined ? {} : { rejected_access_token_version: rejected }
    return this.#read(id, { body }).catch((error: unknown) => {
      if (error instanceof MooringError && isOfConnection(error)) return error
      throw error
    })
  }

  async #read(id: string, options: CallOptions & { readonly body: object }): Promise<Credentials> {
    const { data } = await this.#api.send<{ data: Credentials }>({
      method: 'POST',
      path: `/v1/connections/${encodeURIComponent(id)}/credentials`,
      repeatable: true,
      connectionId: id,
      ...options,
    })
    return maskInspection(data)
  }

  async #many(ids: readonly string[]): Promise<Outcome[]> {
    const { data } = await this.#api.send<{ data: readonly (Credentials | Failure)[] }>({
      method: 'POST',
      path: '/v1/credentials',
      body: { connection_ids: ids },
      repeatable: true,
    })
    return data.map((item) => this.#withAuthorizeUrl(toOutcome(item, undefined)))
  }

  #withAuthorizeUrl(outcome: Outcome): Outcome {
    if (!(outcome instanceof MooringError)) return outcome
    const { code, message, connectionId, details } = outcome
    const authorizeUrl = toAuthorizeUrl(code, this.#api.url, connectionId)
    return new MooringError(code, message, { connectionId, details, authorizeUrl })
  }
}

const ofConnection = ['provider_unavailable', 'secret_missing']

function isOfConnection({ status, code }: MooringError): boolean {
  return status === 404 || status === 409 || ofConnection.includes(code)
}
