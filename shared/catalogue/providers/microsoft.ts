import { defineProvider, seenOn } from '../define-provider.ts'

/** Microsoft: its endpoints, its products and how it differs from other providers. */
export const microsoft = defineProvider({
  id: 'microsoft',
  name: 'Microsoft',
  category: 'productivity',
  docsUrl: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  authorizationParams: { response_mode: 'query' },
  // No revocation: Microsoft can only end all of a user's sessions at once.
  // Without it there is no refresh token.
  addedScopes: ['offline_access'],
  idleDays: 90,
  // MFA asked anew, consent missing, session revoked, password changed, token too old.
  deadCodes: ['50076', '50079', '65001', '50173', '700082'],
  // The client's secret: wrong, or expired.
  clientErrorCodes: ['7000215', '7000222'],
  products: [
    {
      type: 'MicrosoftOutlook',
      name: 'Microsoft Outlook',
      description: 'Reads and sends mail and manages calendars of a Microsoft account.',
      scopes: ['User.Read', 'Mail.ReadWrite', 'Mail.Send', 'Calendars.ReadWrite'],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
    {
      type: 'MicrosoftOneDrive',
      name: 'Microsoft OneDrive',
      description: 'Reads and writes the files of a Microsoft account.',
      scopes: ['User.Read', 'Files.ReadWrite.All'],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
    {
      type: 'MicrosoftTeams',
      name: 'Microsoft Teams',
      description: 'Reads teams and channels and sends messages.',
      scopes: [
        'User.Read',
        'Team.ReadBasic.All',
        'Channel.ReadBasic.All',
        'ChannelMessage.Send',
        'Chat.ReadWrite',
      ],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
    {
      type: 'MicrosoftSharePoint',
      name: 'Microsoft SharePoint',
      description: 'Reads and writes sites, lists and document libraries.',
      scopes: ['User.Read', 'Sites.ReadWrite.All'],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
    {
      type: 'MicrosoftExcel',
      name: 'Microsoft Excel',
      description: 'Reads and writes workbooks in OneDrive.',
      scopes: ['User.Read', 'Files.ReadWrite'],
      docsUrl: 'https://learn.microsoft.com/graph/api/resources/excel',
    },
    {
      type: 'MicrosoftToDo',
      name: 'Microsoft To Do',
      description: 'Reads and changes tasks and task lists.',
      scopes: ['User.Read', 'Tasks.ReadWrite'],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
    {
      type: 'MicrosoftPowerBi',
      name: 'Microsoft Power BI',
      description: 'Reads datasets and reports of Power BI.',
      scopes: [
        'https://analysis.windows.net/powerbi/api/Dataset.Read.All',
        'https://analysis.windows.net/powerbi/api/Report.Read.All',
      ],
      docsUrl: 'https://learn.microsoft.com/rest/api/power-bi/',
    },
    {
      type: 'AzureDevOps',
      name: 'Azure DevOps',
      description: 'Calls Azure DevOps as a work account.',
      scopes: ['499b84ac-1321-427f-aa17-267ca6975798/.default'],
      docsUrl:
        'https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/entra-oauth',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'posthog'),
  notes: [
    'Work, school and personal accounts sign in at the same endpoints; an organization can require the approval of an administrator.',
    'Access tokens of one request are for one API: do not mix scopes of Graph with those of other APIs.',
  ],
})
