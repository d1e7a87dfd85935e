import type { LambdaClient } from '@aws-sdk/client-lambda'

/** Options of a client. */
export interface MooringOptions {
  /** ARN of the alias to invoke; by default the environment variable MOORING_LOOKUP, which `grantLookup` sets. */
  readonly functionArn?: string
  readonly lambda?: LambdaClient
  /** How long credentials are cached: a change is seen this late at worst. 60 by default; 0 disables the cache. */
  readonly cacheSeconds?: number
  /** How long before its expiry an access token leaves the cache. 60 by default. */
  readonly marginSeconds?: number
  /** Name of this caller in the audit log (a claim); by default the Lambda function's own name. */
  readonly caller?: string
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number
}

/** Options of one lookup. */
export interface LookupOptions {
  /** The `access_token_version` of a token that the provider rejected: requests another token. */
  readonly rejectedAccessTokenVersion?: number | undefined
}
