import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link } from '../fields.ts'

/** Models served by a Databricks workspace. */
export const databricks = connectionType({
  id: 'dynamiq.connections.Databricks',
  name: 'Databricks',
  category: 'sql',
  docsUrl: 'https://docs.databricks.com/dev-tools/auth/pat',
  offeredInForm: true,
  config: {
    ...apiKey(),
    url: link('Workspace URL'),
  },
})
