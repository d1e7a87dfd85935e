import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { host, maybe } from '../fields/fields.ts'
import { withKey } from '../probe.ts'
import { said } from '../whole-config.ts'

/** E2B, in its cloud or self-hosted. */
export const e2b = connectionType({
  id: 'dynamiq.connections.E2B',
  name: 'E2B',
  category: 'sandbox',
  docsUrl: 'https://e2b.dev/docs/api-key',
  offeredInForm: true,
  probe: withKey(
    'x-api-key',
    'lists the sandboxes',
    (config) => `https://api.${said(config, 'domain') || 'e2b.app'}/sandboxes`,
  ),
  config: {
    ...apiKey('Starts with e2b_.'),
    domain: maybe(host('Domain', 'Of a self-hosted E2B.')),
    public_preview_domain: maybe(host('Public preview domain')),
  },
  nullWhenAbsent: ['domain', 'public_preview_domain'],
})
