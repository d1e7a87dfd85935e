import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { Json } from '../../../model/json.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'
import { Secret, type SecretOwner, type Secrets } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { secretPlaces } from '../../dynamodb/keys.ts'
import { clientConfig, lean } from '../../sdk/client.ts'

/** The client of Secrets Manager. */
export const secretsManager = lean(new SecretsManagerClient(clientConfig))

/** The name of a secret: `mooring-<stage>/connections/<home>/<id>`, or below `oauth2-clients/`. */
export function secretName({ home, id, kind }: SecretOwner): string {
  return `${setting('secretPrefix')}${secretPlaces[kind ?? 'connection']}/${home}/${id}`
}

/**
 * Secrets as they rest in Secrets Manager: JSON by field name.
 *
 * @throws Problem `invalid_config` where they do not fit: those sent fit by themselves, but not
 * beside those that were kept.
 */
export function secretString(secrets: Secrets): string {
  const entries = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
  const text = JSON.stringify(Object.fromEntries(entries))
  if (Buffer.byteLength(text) <= limits.secretBytes) return text
  const words = `must have at most ${limits.secretBytes} bytes of secret fields, kept ones included`
  throw new Problem('invalid_config', { details: { config: words } })
}

/** Secrets as they were stored. */
export function secretsOf(text: string | undefined): Secrets {
  const stored = JSON.parse(text ?? '{}') as Record<string, Json>
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, new Secret(value)]),
  )
}
