import { urlFault } from '../../../catalogue/address.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import { refusedHost } from '../../../model/public-address.ts'
import { configRules } from '../../config-rules.ts'
import type { Connect } from './connect-body.ts'

/**
 * The servers that stand in place of the connector's own.
 *
 * @throws Problem `invalid_request` where one is no URL of the public internet: whoever calls it
 * must not be sent to the network that they run in (SSRF).
 */
export function toTargetServers({ target_system_servers: servers }: Connect): JsonObject[] {
  return (servers ?? []).map(({ url, description }, at) => {
    const fault = faultOf(url)
    if (fault !== undefined) {
      throw new Problem('invalid_request', {
        details: { [`target_system_servers.${at}.url`]: fault },
        faults: [
          { at: ['body', 'target_system_servers', at, 'url'], kind: 'value_error', words: fault },
        ],
      })
    }
    return { url, ...(description == null ? {} : { description }) }
  })
}

function faultOf(url: string): string | undefined {
  const fault = urlFault(url, ['https:', 'http:'])
  if (fault !== undefined) return fault
  const refused = refusedHost(new URL(url), configRules().outboundAllow)
  return refused === undefined ? undefined : 'must be a public address'
}
