import type { LeftOutProvider } from '../../shared/catalogue/derive/provider-sources-page.ts'

const groups: Readonly<Record<string, readonly string[]>> = {
  'The service or its API has ended.': [
    ...['23andMe', 'AngelList', 'Fitbit (the Web API)', 'Lyft', 'Medium', 'Nylas (the older API)'],
    ...['Renren', 'Runkeeper', 'Typetalk', 'Venmo', 'Yammer'],
  ],
  'The provider accepts no new applications.': [
    ...[
      'Azure DevOps (the app.vssps.visualstudio.com application)',
      'Coursera',
      'Deezer',
      'Douban',
    ],
    ...['Feedly', 'Imgur', 'Stocktwits', 'Microsoft personal accounts (login.live.com)'],
  ],
  'The exchange is not one of OAuth 2.0: other names for its parameters, a signature, or a value of the callback that goes back.':
    [
      ...['Alipay', 'BigCommerce', 'DingTalk', 'Douyin', 'TikTok for Business', 'Trovo', 'Untappd'],
      ...['VK ID', 'WeChat', 'WeCom', 'Xiaomi', 'Zalo'],
    ],
  'Sources contradict each other, and the documentation could not be read.': [
    ...['Buffer', 'Cal.com', 'Clover', 'FACEIT', 'Mendeley', 'ShareFile', 'TikTok Shop', 'Workday'],
  ],
  'One source alone names the endpoints.': [
    ...['Adobe', 'Adyen', 'Cloudflare', 'Crowdin', 'Egnyte', 'Envato', 'Feishu', 'Fly', 'GoTo'],
    ...['Grafana', 'Indeed', 'JumpCloud', 'Klarna', 'Kommo', 'Lark', 'Linode', 'LiveChat'],
    ...['Mercado Libre', 'Mercado Pago', 'Monzo', 'OneLogin', 'Product Hunt', 'Ramp', 'Rippling'],
    ...['Sentry', 'Splitwise', 'TrueLayer', 'Trustpilot', 'Wix', 'YNAB', 'ZoomInfo'],
  ],
  'The server is your own, or has a domain of your own: use the generic OAuth2 type with its issuer or endpoints.':
    [
      ...['Authentik', 'Confluence Data Center', 'FusionAuth', 'GitLab (self-managed)'],
      ...['Jira Data Center', 'Keycloak', 'Mastodon', 'Nextcloud', 'Zitadel'],
    ],
  'OAuth 1, or no OAuth at all.': [
    ...['ActiveCampaign', 'Discogs', 'Evernote', 'Flickr', 'Goodreads', 'Plaid', 'Toggl Track'],
    ...['Trello', 'Twilio'],
  ],
  'The parameters travel in the query of a POST, which is not confirmed by a second source.': [
    'Gong',
  ],
}

/** The providers that are not in the catalogue, in the order of the alphabet. */
export const leftOutProviders: readonly LeftOutProvider[] = Object.entries(groups)
  .flatMap(([reason, names]) => names.map((name) => ({ name, reason })))
  .toSorted((a, b) => a.name.localeCompare(b.name))
