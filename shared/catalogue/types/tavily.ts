import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link, preset } from '../fields.ts'

/** Tavily, reached with an API key. */
export const tavily = connectionType({
  id: 'dynamiq.connections.Tavily',
  name: 'Tavily',
  category: 'search',
  docsUrl: 'https://docs.tavily.com/documentation/quickstart',
  offeredInForm: true,
  config: {
    url: preset(link('Base URL'), 'https://api.tavily.com'),
    ...apiKey('Starts with tvly-.'),
  },
})
