import { urlIssue } from '../../../catalogue/fields/address.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import { hostIssue } from '../../../model/public-address.ts'
import { configRules } from '../../config-rules.ts'
import type { Connect } from './connect-body.ts'

/**
 * The servers that replace the connector's own.
 *
 * @throws Problem `invalid_request` where one is not a URL of the public internet: a caller that
 * uses it must not be sent to its own network (SSRF).
 */
export function toTargetServers({ target_system_servers: servers }: Connect): JsonObject[] {
  return (servers ?? []).map(({ url, description }, at) => {
    const issue = issueOf(url)
    if (issue !== undefined) {
      throw new Problem('invalid_request', {
        details: { [`target_system_servers.${at}.url`]: issue },
        issues: [
          { path: ['body', 'target_system_servers', at, 'url'], kind: 'invalid', message: issue },
        ],
      })
    }
    return { url, ...(description == null ? {} : { description }) }
  })
}

function issueOf(url: string): string | undefined {
  const issue = urlIssue(url, ['https:', 'http:'])
  if (issue !== undefined) return issue
  const rejected = hostIssue(new URL(url), configRules().outboundAllow)
  return rejected === undefined ? undefined : 'must be a public address'
}
