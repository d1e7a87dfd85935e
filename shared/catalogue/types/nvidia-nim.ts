import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link } from '../fields/fields.ts'
import { needsNoKey } from '../probe.ts'

/** A Nvidia NIM, hosted or self-hosted. */
export const nvidiaNim = connectionType({
  id: 'dynamiq.connections.NvidiaNIM',
  name: 'Nvidia NIM',
  category: 'llm',
  docsUrl: 'https://docs.api.nvidia.com/nim/docs/api-quickstart',
  offeredInForm: true,
  probe: needsNoKey,
  config: {
    ...apiKey(),
    url: link('Endpoint', 'Such as https://integrate.api.nvidia.com/v1.'),
  },
})
