import { defineProvider, seenOn } from '../define-provider.ts'

/** ArcGIS Online: its endpoints, its products and how it differs from other providers. */
export const arcgis = defineProvider({
  id: 'arcgis',
  name: 'ArcGIS Online',
  category: 'dev',
  docsUrl: 'https://developers.arcgis.com/authentication/server-based-user-logins/',
  authorizationUrl: 'https://www.arcgis.com/sharing/rest/oauth2/authorize',
  tokenUrl: 'https://www.arcgis.com/sharing/rest/oauth2/token',
  products: [
    {
      type: 'ArcGIS',
      name: 'ArcGIS Online',
      description: 'Reads and writes maps, layers and items as a member of an organization.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'aspnet-contrib', 'grant', 'powerplatform'),
  notes: ['Errors can come with status 200 and an error object.'],
})
