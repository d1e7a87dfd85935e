import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** MiniMax, on the platform that the key belongs to. */
export const miniMax = connectionType({
  id: 'dynamiq.connections.MiniMax',
  name: 'MiniMax',
  category: 'llm',
  docsUrl: 'https://platform.minimax.io/docs/api-reference/text-openai-api',
  offeredInForm: false,
  probe: withBearer('lists the models', under('url', 'models')),
  config: apiKey(),
  variants: {
    by: 'region',
    label: 'Region',
    default: 'global',
    of: {
      global: {
        label: 'Global',
        config: { url: preset(link('Base URL'), 'https://api.minimax.io/v1') },
      },
      china: {
        label: 'Mainland China',
        config: { url: preset(link('Base URL'), 'https://api.minimax.cn/v1') },
      },
    },
  },
})
