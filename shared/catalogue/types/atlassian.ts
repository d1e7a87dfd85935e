import { connectionType } from '../connection-type.ts'
import { link, secret, text } from '../fields.ts'

/** Jira and Confluence in the cloud. */
export const atlassian = connectionType({
  id: 'dynamiq.connections.Atlassian',
  name: 'Atlassian',
  category: 'other',
  docsUrl:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  offeredInForm: true,
  config: {
    base_url: link('Site URL', 'Such as https://my-team.atlassian.net.'),
    email: text('Email', 'Of the account that owns the token.'),
    api_token: secret('API token'),
  },
})
