import type { Fields } from './facts.ts'
import { destination, maybe, secret, text } from './fields.ts'

/** An AWS access key and where it is used. */
export function awsKeys(): Fields {
  return {
    access_key_id: text('Access key ID', 'Starts with AKIA, or with ASIA where it is temporary.'),
    secret_access_key: secret('Secret access key'),
    session_token: maybe(secret('Session token', 'Only for temporary access keys.')),
    region: destination(text('Region', 'Such as us-east-1.')),
  }
}

/** What Dynamiq’s class takes from its worker’s environment where a connection does not have it. */
export const readByAwsClient = ['session_token', 'profile'] as const
