import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { destination, link, openJson, preset, secret, secretJson } from '../fields/fields.ts'
import { withHeaders } from '../probe.ts'
import { below, said } from '../whole-config.ts'

/** A browser at Steel, in its cloud or self-hosted. */
export const steelBrowser = connectionType({
  id: 'dynamiq.connections.SteelBrowser',
  name: 'SteelBrowser',
  category: 'search',
  docsUrl: 'https://docs.steel.dev/overview/authentication',
  offeredInForm: false,
  probe: withHeaders(
    'lists the sessions',
    (config) => below(said(config, 'base_url') || 'https://api.steel.dev', 'v1/sessions'),
    // A self-hosted one may do without.
    (config) => {
      const key = said(config, 'api_key')
      return key === '' ? {} : { 'steel-api-key': key }
    },
  ),
  config: {
    model_api_key: secret('Model API key', 'Of the model that drives the browser.'),
    session_config: destination(
      preset(openJson('Session config'), { block_ads: true, timeout: 3_600_000 }),
    ),
    extra_config: destination(
      preset(secretJson('Extra config', 'Whatever else the client takes.'), {}),
    ),
  },
  variants: {
    by: 'environment',
    label: 'Environment',
    default: 'CLOUD',
    of: {
      CLOUD: { label: 'Cloud', config: apiKey() },
      SELF_HOSTED: { label: 'Self-hosted', config: { base_url: link('Base URL') } },
    },
  },
  nullWhenAbsent: ['api_key'],
})
