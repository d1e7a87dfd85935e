/** Credentials in the form that the SDK expects. */
interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/**
 * Replaces the SDK's default chain in the bundles (infra/bundle.ts). Lambda gives a
 * function its role's credentials as environment variables and in no other way, for as long as the
 * instance lives; the chain, with its clients for SSO, STS and the rest, is a fifth of a bundle.
 *
 * @throws Error where they are missing.
 */
export function defaultProvider(): () => Promise<Credentials> {
  return async () => {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env
    const { AWS_SESSION_TOKEN: sessionToken } = process.env
    if (!accessKeyId || !secretAccessKey) throw new Error('Lambda gave no credentials')
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
  }
}
