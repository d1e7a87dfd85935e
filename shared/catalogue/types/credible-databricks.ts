import { connectionType } from '../connection-type.ts'
import { host, maybe, secret, text } from '../fields/fields.ts'
import { serverFields } from '../fields/nested-fields.ts'
import type { Rule } from '../fields/rule.ts'
import { lines } from '../fields/shaped-text.ts'
import { hostUrl, unlessProxied, withBearer } from '../probe.ts'
import { below, said } from '../whole-config.ts'

const credentials: Rule<'token' | 'oauthClientId' | 'oauthClientSecret'> = {
  of: ['token', 'oauthClientId', 'oauthClientSecret'],
  description: 'token is required, or oauthClientId with oauthClientSecret',
  check({ token, oauthClientId, oauthClientSecret }) {
    if (oauthClientId !== undefined && oauthClientSecret === undefined && token === undefined)
      return { oauthClientSecret: 'is required with oauthClientId' }
    if (oauthClientSecret !== undefined && oauthClientId === undefined && token === undefined)
      return { oauthClientId: 'is required with oauthClientSecret' }
    return token === undefined && oauthClientId === undefined
      ? { token: 'is required, or oauthClientId with oauthClientSecret' }
      : {}
  },
}

/** A Databricks SQL warehouse, by its name. */
export const credibleDatabricks = connectionType({
  id: 'credible.connections.databricks',
  name: 'Credible Databricks',
  category: 'sql',
  docsUrl: 'https://docs.databricks.com/aws/en/dev-tools/auth/',
  offeredInForm: false,
  probe: unlessProxied(
    withBearer(
      'reads the user',
      (config) => below(hostUrl('https', said(config, 'host')), 'api/2.0/preview/scim/v2/Me'),
      'token',
    ),
  ),
  config: {
    host: host('Host', 'The server hostname, without https://.'),
    path: text('HTTP path'),
    defaultCatalog: text('Default catalog'),
    token: maybe(secret('Access token')),
    oauthClientId: maybe(text('OAuth client ID')),
    oauthClientSecret: maybe(secret('OAuth client secret')),
    defaultSchema: maybe(text('Default schema')),
    setupSQL: maybe(lines('Setup SQL', 'Run when the connection is made.')),
    ...serverFields(),
  },
  rules: [credentials],
  byName: {
    block: 'databricksConnection',
    attributes: { dialectName: 'databricks', isPool: false, canPersist: true, canStream: false },
  },
})
