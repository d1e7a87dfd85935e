import type { Fields } from './facts.ts'
import { preset, stringList } from './fields.ts'

/** The scopes that an authorization asks for. */
export function oauthScopes(usual: readonly string[]): Fields {
  const hint =
    usual.length === 0 ? 'None means those of the provider or its OAuth client.' : undefined
  return { scopes: preset(stringList('Scopes', hint), usual) }
}
