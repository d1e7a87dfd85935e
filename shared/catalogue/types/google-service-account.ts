import { connectionType } from '../connection-type.ts'
import { serviceAccountIssue } from '../fields/field-sets.ts'
import { maybe, preset, secretDocument, stringList, text } from '../fields/fields.ts'
import { fromFile } from '../fields/minting.ts'
import type { Rule } from '../fields/rule.ts'
import { googleServiceAccountMint } from '../mints/google-service-account.ts'
import { byMinting } from '../probe.ts'

const asked: Rule<'scopes' | 'id_token_audience'> = {
  of: ['scopes', 'id_token_audience'],
  description: 'scopes or id_token_audience is required, and not both',
  check({ scopes, id_token_audience: audience }) {
    const hasScopes = Array.isArray(scopes) && scopes.length > 0
    if (hasScopes && audience !== undefined)
      return { id_token_audience: 'must be left out with scopes' }
    if (hasScopes || audience !== undefined) return {}
    return { scopes: 'must name at least one scope, unless id_token_audience is set' }
  },
}

/** Access tokens or ID tokens of a Google service account. */
export const googleServiceAccount = connectionType({
  id: 'mooring.connections.GoogleServiceAccount',
  name: 'Google service account',
  category: 'other',
  docsUrl: 'https://developers.google.com/identity/protocols/oauth2/service-account',
  offeredInForm: true,
  probe: byMinting,
  mint: googleServiceAccountMint,
  config: {
    service_account_json: fromFile(
      secretDocument('Service account key', serviceAccountIssue, 'The JSON file, whole.'),
      'application/json',
    ),
    scopes: preset(stringList('Scopes', 'Of the access token.'), []),
    subject: maybe(text('Subject', 'A user to act for (domain-wide delegation).')),
    id_token_audience: maybe(
      text('ID token audience', 'For an ID token in place of an access token.'),
    ),
  },
  rules: [asked],
})
