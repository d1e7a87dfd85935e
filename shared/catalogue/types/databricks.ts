import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link } from '../fields/fields.ts'
import { withBearer } from '../probe.ts'

/** Models served by a Databricks workspace. */
export const databricks = connectionType({
  id: 'dynamiq.connections.Databricks',
  name: 'Databricks',
  category: 'sql',
  docsUrl: 'https://docs.databricks.com/dev-tools/auth/pat',
  offeredInForm: true,
  probe: withBearer(
    'reads the user',
    ({ url }) => new URL('/api/2.0/preview/scim/v2/Me', String(url)).href,
  ),
  config: {
    ...apiKey(),
    url: link('Workspace URL'),
  },
})
