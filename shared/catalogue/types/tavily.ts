import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** Tavily, reached with an API key. */
export const tavily = connectionType({
  id: 'dynamiq.connections.Tavily',
  name: 'Tavily',
  category: 'search',
  docsUrl: 'https://docs.tavily.com/documentation/quickstart',
  offeredInForm: true,
  probe: withBearer('reads the usage', under('url', 'usage')),
  config: {
    url: preset(link('Base URL'), 'https://api.tavily.com'),
    ...apiKey('Starts with tvly-.'),
  },
})
