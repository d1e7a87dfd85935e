import type { Fields } from './facts.ts'
import { secret } from './fields.ts'

/** The one field of most services. */
export function apiKey(hint?: string): { api_key: Fields[string] } {
  return { api_key: secret('API key', hint) }
}
