import type { ConfigRules } from '../catalogue/config/config.ts'
import { parseOutboundAllow } from '../model/public-address.ts'
import { setting } from '../runtime/settings.ts'

/** What this deployment requires of a config beyond its type: which addresses are open. */
export function configRules(connectionName?: string): ConfigRules {
  return { outboundAllow: parseOutboundAllow(setting('outboundAllow')), connectionName }
}
