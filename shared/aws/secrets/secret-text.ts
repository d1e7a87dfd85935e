import type { Json } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import { Secret, type Secrets } from '../../model/secret.ts'

/**
 * Secrets as a driver keeps them: JSON by field name.
 *
 * @throws Problem `invalid_config` where they do not fit: those sent fit by themselves, but not
 * beside those that were kept.
 */
export function encodeSecrets(secrets: Secrets): string {
  const entries = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
  const text = JSON.stringify(Object.fromEntries(entries))
  if (Buffer.byteLength(text) <= limits.secretBytes) return text
  const message = `must have at most ${limits.secretBytes} bytes of secret fields, kept ones included`
  throw new Problem('invalid_config', { details: { config: message } })
}

/** Secrets as they were stored. */
export function decodeSecrets(text: string | undefined): Secrets {
  const stored = JSON.parse(text ?? '{}') as Record<string, Json>
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, new Secret(value)]),
  )
}
