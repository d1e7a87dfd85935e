import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** Firecrawl, reached with an API key. */
export const firecrawl = connectionType({
  id: 'dynamiq.connections.Firecrawl',
  name: 'Firecrawl',
  category: 'search',
  docsUrl: 'https://docs.firecrawl.dev/introduction',
  offeredInForm: true,
  probe: withBearer('reads the credit that is left', under('url', 'team/credit-usage')),
  config: {
    url: preset(link('Base URL'), 'https://api.firecrawl.dev/v2/'),
    ...apiKey('Starts with fc-.'),
  },
})
