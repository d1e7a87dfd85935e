import { browserbaseFields } from '../browserbase-fields.ts'
import { connectionType } from '../connection-type.ts'

/** Stagehand, which drives a browser at Browserbase. */
export const stagehand = connectionType({
  id: 'dynamiq.connections.Stagehand',
  name: 'Stagehand',
  category: 'search',
  docsUrl: 'https://docs.stagehand.dev/configuration/browser',
  offeredInForm: true,
  config: browserbaseFields(),
})
