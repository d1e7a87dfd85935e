import { connectionType } from '../connection-type.ts'
import { browserbaseFields } from '../fields/field-sets.ts'
import { withKey } from '../probe.ts'

/** A browser at Browserbase. */
export const browserbase = connectionType({
  id: 'dynamiq.connections.Browserbase',
  name: 'Browserbase',
  category: 'search',
  docsUrl: 'https://docs.browserbase.com/introduction/getting-started',
  offeredInForm: false,
  probe: withKey(
    'x-bb-api-key',
    'lists the projects',
    'https://api.browserbase.com/v1/projects',
    'browserbase_api_key',
  ),
  config: browserbaseFields(),
  nullWhenAbsent: ['model_api_key'],
})
