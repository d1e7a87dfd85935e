import { HttpApi } from './http.ts'
import { HttpLookups } from './http-lookups.ts'
import { LambdaLookups } from './invoke.ts'
import type { LookupResult, LookupTransport } from './lookups.ts'
import type { MooringOptions } from './options.ts'

/** How a client reaches its deployment: lookups by Lambda or HTTP, the rest by HTTP. */
export class Deployment implements LookupTransport {
  readonly isByLambda: boolean
  readonly #options: MooringOptions
  #api: HttpApi | undefined
  #lambda: LambdaLookups | undefined

  constructor(options: MooringOptions) {
    this.#options = options
    this.isByLambda = isByLambda(options)
  }

  /** @throws MooringError `not_configured`: only now, since lookups by Lambda need no URL. */
  api(): HttpApi {
    this.#api ??= new HttpApi(this.#options)
    return this.#api
  }

  /** Lookups over HTTP. @throws MooringError `not_configured`. */
  http(): HttpLookups {
    return new HttpLookups(this.api())
  }

  async request(ids: readonly string[], rejected: number | undefined): Promise<LookupResult> {
    if (!this.isByLambda) return this.http().request(ids, rejected)
    this.#lambda ??= new LambdaLookups(this.#options)
    return this.#lambda.request(ids, rejected)
  }
}

function isByLambda({ functionArn, lambda, url, accessKey }: MooringOptions): boolean {
  if (functionArn !== undefined || lambda !== undefined) return true
  if (url !== undefined || accessKey !== undefined) return false
  return process.env.MOORING_LOOKUP !== undefined || process.env.MOORING_URL === undefined
}
