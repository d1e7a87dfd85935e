const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i

/**
 * Whether a Host header names this machine.
 *
 * The attack: a web page's own domain is made to resolve to 127.0.0.1 (DNS rebinding), and the
 * browser then counts this server to the page's origin. The Host header still tells the domain.
 */
export const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && loopback.test(host)
