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

/**
 * What CloudFront runs before it looks for a page: the console finds its way by the address alone,
 * so every address is the same file. It is also for addresses that the API does not have, where a
 * program asks and not a browser: it gets the 404 that the API would return. A program is a caller
 * that changes something, that sends a key (a browser that opens a page has none), or that put a
 * base URL that ends in a slash before a path: a page with a 200 would be mistaken for a response.
 *
 * Written for `cloudfront-js-2.0`: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export const viewerRequest = `// Headers of the 404: no policy adds to a response that a function makes.
function handler(event) {
  var request = event.request
  var reads = request.method === 'GET' || request.method === 'HEAD'
  var bringsKey = request.headers.authorization || request.headers['x-api-key']
  if (reads && !bringsKey && request.uri.indexOf('//') !== 0) {
    request.uri = '/index.html'
    return request
  }
  var id = event.context.requestId
  return {
    statusCode: 404,
    statusDescription: 'Not Found',
    headers: {
      'content-type': { value: 'application/json; charset=utf-8' },
      'cache-control': { value: 'no-store' },
      'content-security-policy': { value: "default-src 'none'; frame-ancestors 'none'" },
      'referrer-policy': { value: 'no-referrer' },
      'strict-transport-security': { value: 'max-age=${pagePolicy.hstsSeconds}; includeSubDomains' },
      'x-content-type-options': { value: 'nosniff' },
      'x-request-id': { value: id }
    },
    body: JSON.stringify({
      error: { code: 'route_not_found', message: 'There is no such route.', request_id: id }
    })
  }
}
`

/**
 * What CloudFront runs before it returns a file whose name contains its hash: browsers can cache it
 * forever. A policy would do so for an error too, and a browser that got one, during a deployment for
 * example, would lack the file for a year; for an answer of 400 or more no function of
 * this kind is run.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
export const viewerResponse = `function handler(event) {
  var response = event.response
  response.headers['cache-control'] = { value: '${caching.assets}' }
  return response
}
`
