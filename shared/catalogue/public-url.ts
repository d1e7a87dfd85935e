import { hostIssue } from '../model/public-address.ts'
import type { Rule } from './rule.ts'

/** A client that fetches this URL must not be sent into its own network (SSRF). */
export const publicUrl: Rule<'url'> = {
  of: ['url'],
  words:
    'url must be a public address: private, loopback, link-local and reserved ranges are refused',
  check({ url }, { outboundAllow }) {
    if (typeof url !== 'string') return {}
    const refused = hostIssue(new URL(url), outboundAllow) !== undefined
    return refused ? { url: 'must be a public address' } : {}
  },
}
