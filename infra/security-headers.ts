/**
 * What the console's pages can do: run and show their own files, and call this deployment. No
 * inline script or style, no other origin, no frame around them and no form that leaves them.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every page and file of the console, beyond those that CloudFront has a setting for. */
export const pagePolicy = {
  contentSecurityPolicy,
  hstsSeconds: 365 * 24 * 3600,
  others: {
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
} as const

/** How long a browser keeps a file whose name holds its own hash, and a page, which names them. */
export const caching = {
  assets: 'public, max-age=31536000, immutable',
  pages: 'no-cache',
} as const
