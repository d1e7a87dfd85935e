import { connectionType } from '../connection-type.ts'
import { link, secretLines, text } from '../fields.ts'
import { untestable } from '../probe.ts'
import { pastedFile, serviceAccount } from '../service-account.ts'

/** Google Cloud, by a service account. */
export const googleCloud = connectionType({
  id: 'dynamiq.connections.GoogleCloud',
  name: 'GoogleCloud',
  category: 'other',
  docsUrl: 'https://cloud.google.com/iam/docs/keys-create-delete',
  offeredInForm: true,
  probe: untestable(
    'The key of a service account is proven only by a signed request for a scope, which only its user knows.',
  ),
  config: {
    ...serviceAccount(),
    project_id: text('Project ID'),
    private_key: secretLines('Private key', 'In PEM, with its BEGIN and END lines.'),
    client_email: text('Client email'),
    token_uri: link('Token URI'),
  },
  dropped: pastedFile,
})
