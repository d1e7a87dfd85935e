import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/**
 * How every SDK client is set up: three tries within a few seconds, well inside the 29 s of a
 * function, so that a dependency's bad moment becomes a 503 and not a time-out.
 */
export const clientConfig = {
  maxAttempts: 3,
  retryMode: 'standard',
  requestHandler: { connectionTimeout: 3000, requestTimeout: 6000, throwOnRequestTimeout: true },
} as const satisfies DynamoDBClientConfig
