import { connectionType } from '../connection-type.ts'
import { sqlServer } from '../fields/field-sets.ts'
import { signsIn } from '../probe.ts'

/** MySQL, by user and password. */
export const mysql = connectionType({
  id: 'dynamiq.connections.MySQL',
  name: 'MySQL',
  category: 'sql',
  docsUrl: 'https://dev.mysql.com/doc/refman/8.4/en/creating-accounts.html',
  offeredInForm: true,
  probe: signsIn('mysql'),
  config: sqlServer(3306),
})
