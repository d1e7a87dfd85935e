import { connectionType } from '../connection-type.ts'
import { host, secret, text } from '../fields/fields.ts'
import { hostUrl, withBearer } from '../probe.ts'
import { below, said } from '../whole-config.ts'

/** A SQL warehouse of Databricks. */
export const databricksSql = connectionType({
  id: 'dynamiq.connections.DatabricksSQL',
  name: 'DatabricksSQL',
  category: 'sql',
  docsUrl: 'https://docs.databricks.com/integrations/compute-details',
  offeredInForm: false,
  probe: withBearer(
    'reads the user',
    (config) =>
      below(hostUrl('https', said(config, 'server_hostname')), 'api/2.0/preview/scim/v2/Me'),
    'access_token',
  ),
  config: {
    server_hostname: host('Server hostname'),
    http_path: text('HTTP path', 'Such as /sql/1.0/warehouses/a1b2c3.'),
    access_token: secret('Access token'),
  },
})
