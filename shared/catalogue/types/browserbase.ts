import { browserbaseFields } from '../browserbase-fields.ts'
import { connectionType } from '../connection-type.ts'

/** A browser at Browserbase. */
export const browserbase = connectionType({
  id: 'dynamiq.connections.Browserbase',
  name: 'Browserbase',
  category: 'search',
  docsUrl: 'https://docs.browserbase.com/introduction/getting-started',
  offeredInForm: false,
  config: browserbaseFields(),
})
