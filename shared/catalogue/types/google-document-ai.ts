import { connectionType } from '../connection-type.ts'
import { pastedFile, readByGoogleClient, wholeServiceAccount } from '../fields/field-sets.ts'
import { destination, preset } from '../fields/fields.ts'
import { slug } from '../fields/shaped-text.ts'
import { untestable } from '../probe.ts'

/** Google Document AI, by a service account. */
export const googleDocumentAi = connectionType({
  id: 'dynamiq.connections.GoogleDocumentAI',
  name: 'GoogleDocumentAI',
  category: 'other',
  docsUrl: 'https://cloud.google.com/document-ai/docs/regions',
  offeredInForm: false,
  probe: untestable(
    'The key of a service account is proven only by a signed request for a scope, which only its user knows.',
  ),
  config: {
    ...wholeServiceAccount(),
    location: destination(
      preset(slug('Location', 'Where the processors are: us, eu or a region.'), 'us'),
    ),
  },
  dropped: pastedFile,
  nullWhenAbsent: readByGoogleClient,
})
