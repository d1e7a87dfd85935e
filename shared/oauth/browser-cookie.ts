import type { Browser } from '../model/authorization.ts'
import { limits } from '../model/limits.ts'
import type { Secret } from '../model/secret.ts'
import { setting } from '../runtime/settings.ts'
import { hashOf, isState, newState } from './authorization-request.ts'

/** The binding of an authorization to a browser: the stored hash of its cookie, and the cookie to set. */
export interface BrowserBinding {
  /** The value of its cookie. */
  readonly id: Secret
  /** SHA-256 of the cookie's value, in hex. */
  readonly hash: string
  /** The value of `Set-Cookie`. */
  readonly cookie: string
}

// The lifetime of an authorization, and a minute of clock skew.
const maxAgeSeconds = limits.authorizationSeconds + 60

/**
 * Binds an authorization to the browser that starts it (RFC 9700 section 4.7.1, RFC 6819 section
 * 5.3.5). The cookie is a random id that all authorizations of a browser share: one that the browser
 * still has is kept, so that several can be under way.
 */
export function bindBrowser(browser: Browser): BrowserBinding {
  const id = browserSecret(browser) ?? newState()
  return { id, hash: hashOf(id), cookie: setCookie(id) }
}

/** The hash of the browser's cookie; undefined where it has none. */
export function browserHash(browser: Browser): string | undefined {
  const id = browserSecret(browser)
  return id && hashOf(id)
}

/** The value of the browser's cookie; undefined where it has none. */
export function browserSecret(browser: Browser): Secret | undefined {
  const id = browser.cookie(cookieName())
  return id && isState(id) ? id : undefined
}

const isHttps = () => new URL(setting('publicUrl')).protocol === 'https:'

/**
 * `__Host-` keeps another host of the same domain from setting it (RFC 6265bis section 4.1.3.2). It
 * takes `Secure`, which browsers do not take over plain http: on a laptop the name does without.
 */
const cookieName = () => (isHttps() ? '__Host-mooring-browser' : 'mooring-browser')

function setCookie(id: Secret): string {
  const value = `${cookieName()}=${String(id.reveal())}`
  // Lax: the provider's redirect is a navigation from another site, and must bring it along.
  const attributes = `Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax`
  return `${value}; ${attributes}${isHttps() ? '; Secure' : ''}`
}
