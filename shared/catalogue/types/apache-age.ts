import { connectionType } from '../connection-type.ts'
import { sqlServer } from '../fields/field-sets.ts'
import { signsIn } from '../probe.ts'

/** Apache AGE, a graph in PostgreSQL. */
export const apacheAge = connectionType({
  id: 'dynamiq.connections.ApacheAGE',
  name: 'Apache AGE',
  category: 'graph',
  docsUrl: 'https://age.apache.org/age-manual/master/intro/setup.html',
  offeredInForm: true,
  probe: signsIn('postgres'),
  config: sqlServer(5432),
})
