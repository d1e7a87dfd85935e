import { defineProvider, seenOn } from '../define-provider.ts'

/** Zoho: its endpoints, its products and how it differs from other providers. */
export const zoho = defineProvider({
  id: 'zoho',
  name: 'Zoho',
  category: 'crm',
  docsUrl: 'https://www.zoho.com/accounts/protocol/oauth.html',
  authorizationUrl: 'https://accounts.{domain}/oauth/v2/auth',
  tokenUrl: 'https://accounts.{domain}/oauth/v2/token',
  inputs: [
    {
      name: 'domain',
      title: 'Data center',
      pattern: '^zoho(cloud)?\\.[a-z]{2,3}(\\.au)?$',
      example: 'zoho.eu',
      values: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zoho.jp', 'zohocloud.ca'],
    },
  ],
  scopeSeparator: ',',
  authorizationParams: { access_type: 'offline', prompt: 'consent' },
  capture: { api_domain: 'token.api_domain' },
  products: [
    {
      type: 'ZohoCrm',
      name: 'Zoho CRM',
      description: 'Reads and writes the records of Zoho CRM.',
      scopes: ['ZohoCRM.modules.ALL', 'ZohoCRM.settings.READ', 'ZohoCRM.users.READ'],
    },
    {
      type: 'ZohoBooks',
      name: 'Zoho Books',
      description: 'Reads and writes the books of an organization.',
      scopes: ['ZohoBooks.fullaccess.all'],
      docsUrl: 'https://www.zoho.com/books/api/v3/oauth/',
    },
    {
      type: 'ZohoDesk',
      name: 'Zoho Desk',
      description: 'Reads and writes the tickets of Zoho Desk.',
      scopes: ['Desk.tickets.ALL', 'Desk.contacts.READ', 'Desk.basic.READ'],
      docsUrl: 'https://desk.zoho.com/DeskAPIDocument#Authentication',
    },
    {
      type: 'ZohoMail',
      name: 'Zoho Mail',
      description: 'Reads and sends the mail of a Zoho account.',
      scopes: ['ZohoMail.messages.ALL', 'ZohoMail.accounts.READ'],
      docsUrl: 'https://www.zoho.com/mail/help/api/using-oauth-2.html',
    },
    {
      type: 'ZohoProjects',
      name: 'Zoho Projects',
      description: 'Reads and writes projects and tasks.',
      scopes: ['ZohoProjects.projects.ALL', 'ZohoProjects.tasks.ALL'],
      docsUrl: 'https://projects.zoho.com/api-docs',
    },
  ],
  sources: seenOn('2026-11-28', 'sim', 'auth-core', 'allauth', 'aspnet-contrib'),
  notes: [
    'A refresh token is issued only with access_type=offline, and it does not rotate.',
    'Requests go to api_domain, which a lookup returns beside the token, with the scheme Zoho-oauthtoken.',
  ],
})
