import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { needsNoKey } from '../probe.ts'

/** Atlas Cloud, whose models are reached by one API. */
export const atlasCloud = connectionType({
  id: 'dynamiq.connections.AtlasCloud',
  name: 'AtlasCloud',
  category: 'llm',
  docsUrl: 'https://www.atlascloud.ai/docs/models/llm',
  offeredInForm: false,
  // GET /v1/models answers without a key.
  probe: needsNoKey,
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://api.atlascloud.ai/v1'),
  },
})
