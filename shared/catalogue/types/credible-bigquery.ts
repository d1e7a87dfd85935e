import { connectionType } from '../connection-type.ts'
import { serviceAccountIssue } from '../fields/field-sets.ts'
import { maybe, secretDocument, text } from '../fields/fields.ts'
import { queryFields } from '../fields/nested-fields.ts'
import { untestable } from '../probe.ts'

/** BigQuery, by its name. */
export const credibleBigquery = connectionType({
  id: 'credible.connections.bigquery',
  name: 'Credible BigQuery',
  category: 'sql',
  docsUrl: 'https://docs.cloud.google.com/iam/docs/keys-create-delete',
  offeredInForm: false,
  probe: untestable(
    'The key of a service account is proven only by a signed request for a scope, which only its user knows.',
  ),
  config: {
    defaultProjectId: maybe(text('Default project ID')),
    billingProjectId: maybe(text('Billing project ID')),
    location: maybe(text('Location')),
    serviceAccountKeyJson: maybe(
      secretDocument(
        'Service account key',
        serviceAccountIssue,
        'The JSON file, as text. Without it the program that connects uses its own credentials.',
      ),
    ),
    maximumBytesBilled: maybe(text('Maximum bytes billed')),
    queryTimeoutMilliseconds: maybe(text('Timeout of a query', 'In milliseconds.')),
    impersonateServiceAccount: maybe(
      text('Service account to impersonate', 'Its email; in place of a key.'),
    ),
    ...queryFields(),
  },
  byName: {
    block: 'bigqueryConnection',
    attributes: { dialectName: 'standardsql', isPool: false, canPersist: true, canStream: true },
  },
})
