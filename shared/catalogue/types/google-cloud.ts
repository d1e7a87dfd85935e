import { connectionType } from '../connection-type.ts'
import { pastedFile, readByGoogleClient, wholeServiceAccount } from '../fields/field-sets.ts'
import { googleAccessTokenMint } from '../mints/google-access-token.ts'
import { untestable } from '../probe.ts'

/** Google Cloud, by a service account. */
export const googleCloud = connectionType({
  id: 'dynamiq.connections.GoogleCloud',
  name: 'GoogleCloud',
  category: 'other',
  docsUrl: 'https://cloud.google.com/iam/docs/keys-create-delete',
  offeredInForm: true,
  mint: googleAccessTokenMint,
  probe: untestable(
    'The key of a service account is proven only by a signed request for a scope, which only its user knows.',
  ),
  config: wholeServiceAccount(),
  dropped: pastedFile,
  nullWhenAbsent: readByGoogleClient,
})
