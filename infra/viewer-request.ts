import { pagePolicy } from './security-headers.ts'

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
