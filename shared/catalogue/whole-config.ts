import type { Json } from '../model/json.ts'

/** A whole config in plaintext, as a runtime gets it. */
export type Whole = Readonly<Record<string, Json | undefined>>

/** A cheap request that succeeds only with a valid credential. */
export interface HttpAsk {
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The text of a member; empty where there is none. */
export function said(config: Whole, name: string): string {
  const value = config[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A URL below another, whether that ends in a slash or not. */
export function below(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path}`
}
