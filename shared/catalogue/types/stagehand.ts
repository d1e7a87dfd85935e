import { connectionType } from '../connection-type.ts'
import { browserbaseFields } from '../fields/field-sets.ts'
import { withKey } from '../probe.ts'

/** Stagehand, which drives a browser at Browserbase. */
export const stagehand = connectionType({
  id: 'dynamiq.connections.Stagehand',
  name: 'Stagehand',
  category: 'search',
  docsUrl: 'https://docs.stagehand.dev/configuration/browser',
  offeredInForm: true,
  probe: withKey(
    'x-bb-api-key',
    'lists the projects',
    'https://api.browserbase.com/v1/projects',
    'browserbase_api_key',
  ),
  config: browserbaseFields(),
  nullWhenAbsent: ['model_api_key'],
})
