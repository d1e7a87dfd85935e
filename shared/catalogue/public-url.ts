import { hostIssue } from '../model/public-address.ts'
import type { Rule } from './rule.ts'

/** A client that fetches this URL must not be sent into its own network (SSRF). */
export const publicUrl: Rule<'url'> = {
  of: ['url'],
  description:
    'url must be a public address: private, loopback, link-local and reserved ranges are rejected',
  check({ url }, { outboundAllow }) {
    if (typeof url !== 'string') return {}
    const isRejected = hostIssue(new URL(url), outboundAllow) !== undefined
    return isRejected ? { url: 'must be a public address' } : {}
  },
}
