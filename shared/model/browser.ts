import type { Secret } from './secret.ts'

/** Facts about the browser that sent a request. */
export interface Browser {
  /** The `Origin` header: browsers send it with every POST, and no script can set it. */
  readonly origin: string | undefined
  /**
   * Whether no person asked: a prefetch or prerender by `Sec-Purpose`, by the older `Purpose` or
   * `X-Moz`, or a HEAD. Such a request changes nothing.
   */
  readonly isPrefetch: boolean
  /** The value of a cookie by its exact name. */
  cookie(name: string): Secret | undefined
}
