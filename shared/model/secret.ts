import { inspect } from 'node:util'
import type { Json } from './json.ts'

const printed = '[secret]'

/**
 * A value that must not be seen: prints `[secret]` however it is printed.
 *
 * Holds a string (an API key) or any JSON (a map of headers, which is secret whole). Only
 * `reveal()` returns the value, and a test pins the files that may call it.
 */
export class Secret {
  // A private field and not a property: neither JSON, a spread, a clone nor a debugger's dump of
  // own properties can read it.
  readonly #value: Json

  constructor(value: Json) {
    this.#value = value
  }

  /** The value in plaintext. Every caller is pinned by test/architecture/reveal.test.ts. */
  reveal(): Json {
    return this.#value
  }

  /** Whether it is empty: an empty map, list or string is no value. */
  get empty(): boolean {
    const value = this.#value
    if (value === null || value === '') return true
    return typeof value === 'object' && Object.keys(value).length === 0
  }

  /** Size of the value as JSON, in bytes. */
  get bytes(): number {
    return Buffer.byteLength(JSON.stringify(this.#value))
  }

  toJSON(): string {
    return printed
  }

  toString(): string {
    return printed
  }

  [Symbol.toPrimitive](): string {
    return printed
  }

  [inspect.custom](): string {
    return printed
  }
}

/** Secrets by the name of their field. */
export type Secrets = Readonly<Record<string, Secret>>

/**
 * A reference to one stored set of secrets, in the row of their owner. Only the store's driver parses
 * it: other code stores it, compares it and passes it back.
 */
export type SecretRef = string & { readonly [secretRef]: true }

declare const secretRef: unique symbol

/** The owner of a secret: a connection or, with `kind`, an OAuth client. */
export interface SecretOwner {
  readonly ownerId: string
  readonly id: string
  readonly kind?: 'oauth2_client' | undefined
}

/** What starts a ref that holds the secrets themselves, before the number of its format. */
export const refPrefix = 'e'

/**
 * Whether a ref holds the secrets themselves, encrypted: they are gone with the row that holds it,
 * so nothing is kept elsewhere that a cleanup task would remove.
 */
export function isInlineRef(ref: SecretRef | undefined): boolean {
  return ref !== undefined && /^e\d+\./.test(ref)
}
