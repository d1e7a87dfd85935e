import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Browser } from '../model/browser.ts'
import { Secret } from '../model/secret.ts'

type Event = Pick<APIGatewayProxyEventV2, 'cookies' | 'headers' | 'requestContext'>

/**
 * What a request tells of its browser.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Purpose
 */
export function browserOf({ cookies = [], headers, requestContext }: Event): Browser {
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-moz']]
  return {
    origin: headers.origin,
    isPrefetch:
      requestContext.http.method === 'HEAD' ||
      purposes.some((purpose) => /\bpre(fetch|render|view)\b/i.test(purpose ?? '')),
    cookie: (name) => cookieNamed(name, cookies),
  }
}

// RFC 6265 section 5.4: the cookie with the longest path comes first, and the first one counts.
function cookieNamed(name: string, cookies: readonly string[]): Secret | undefined {
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))
  return found === undefined ? undefined : new Secret(found.slice(name.length + 1))
}
