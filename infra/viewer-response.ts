import { caching } from './security-headers.ts'

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
