import { connectionType } from '../connection-type.ts'
import { host, secret, text } from '../fields.ts'

/** A SQL warehouse of Databricks. */
export const databricksSql = connectionType({
  id: 'dynamiq.connections.DatabricksSQL',
  name: 'DatabricksSQL',
  category: 'sql',
  docsUrl: 'https://docs.databricks.com/integrations/compute-details',
  offeredInForm: false,
  config: {
    server_hostname: host('Server hostname'),
    http_path: text('HTTP path', 'Such as /sql/1.0/warehouses/a1b2c3.'),
    access_token: secret('Access token'),
  },
})
