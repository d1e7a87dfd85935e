import { connectionType } from '../connection-type.ts'
import { sqlServer } from '../fields/field-sets.ts'
import { signsIn } from '../probe.ts'

/** Amazon Redshift, by user and password. */
export const awsRedshift = connectionType({
  id: 'dynamiq.connections.AWSRedshift',
  name: 'Amazon Redshift',
  category: 'sql',
  docsUrl: 'https://docs.aws.amazon.com/redshift/latest/dg/r_Users.html',
  offeredInForm: true,
  probe: signsIn('postgres'),
  config: sqlServer(5439),
})
