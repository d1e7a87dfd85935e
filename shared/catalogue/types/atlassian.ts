import { connectionType } from '../connection-type.ts'
import { link, secret, text } from '../fields/fields.ts'
import { basic, under, withHeaders } from '../probe.ts'
import { said } from '../whole-config.ts'

/** Jira and Confluence in the cloud. */
export const atlassian = connectionType({
  id: 'dynamiq.connections.Atlassian',
  name: 'Atlassian',
  category: 'other',
  docsUrl:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  offeredInForm: true,
  probe: withHeaders('reads the user', under('base_url', 'rest/api/3/myself'), (config) => ({
    authorization: basic(said(config, 'email'), said(config, 'api_token')),
  })),
  config: {
    base_url: link('Site URL', 'Such as https://my-team.atlassian.net.'),
    email: text('Email', 'Of the account that owns the token.'),
    api_token: secret('API token'),
  },
})
