import { inspect } from 'node:util'
import type { Json } from './json.ts'

const printed = '[secret]'

/**
 * A value that must not be seen: prints `[secret]` however it is printed.
 *
 * Holds a string (an API key) or any JSON (a map of headers, which is secret whole). The value
 * itself is had by `reveal()` alone, and a test pins the files that may call it.
 */
export class Secret {
  // A private field and not a property: neither JSON, a spread, a clone nor a debugger's dump of
  // own properties reaches it.
  readonly #value: Json

  constructor(value: Json) {
    this.#value = value
  }

  /** The value in clear. Every caller is pinned by test/architecture/reveal.test.ts. */
  reveal(): Json {
    return this.#value
  }

  /** Whether there is nothing inside: an empty map, list or string is no value. */
  get empty(): boolean {
    const value = this.#value
    if (value === null || value === '') return true
    return typeof value === 'object' && Object.keys(value).length === 0
  }

  /** Bytes of the value as JSON: all that measuring it has to know. */
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
 * Where a store keeps one set of secrets, as the row of their owner holds it. The store's driver
 * alone knows what is in it: it is stored, compared and given back, and nothing else.
 */
export type SecretRef = string & { readonly [secretRef]: true }

declare const secretRef: unique symbol

/** Whose secret: a connection's or, where it says so, an OAuth client's. */
export interface SecretOwner {
  readonly ownerId: string
  readonly id: string
  readonly kind?: 'oauth2_client' | undefined
}
