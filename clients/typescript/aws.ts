import type { Credentials } from './credentials.ts'
import { MooringError } from './errors.ts'

/** Credentials as the AWS SDK for JavaScript v3 takes them. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** When the SDK asks the provider again: at the latest when the cache does. */
  readonly expiration: Date
}

/** @throws MooringError `unsupported_type` where a connection holds no AWS credentials. */
export function toAwsCredentials(credentials: Credentials, askAgainAt: number): AwsCredentials {
  const { id, type, access_key_id, secret_access_key, session_token, expires_at } = credentials
  if (typeof access_key_id !== 'string' || typeof secret_access_key !== 'string') {
    const message = `A connection of the type ${type} holds no AWS credentials.`
    throw new MooringError('unsupported_type', message, { connectionId: id })
  }
  const expiresAt = expires_at === undefined ? askAgainAt : Date.parse(expires_at)
  return {
    accessKeyId: access_key_id,
    secretAccessKey: secret_access_key,
    ...(typeof session_token === 'string' ? { sessionToken: session_token } : {}),
    expiration: new Date(expiresAt),
  }
}
