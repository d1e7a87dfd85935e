import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { destination, link, maybe } from '../fields/fields.ts'
import type { Rule } from '../fields/rule.ts'
import { slug } from '../fields/shaped-text.ts'
import { withBearer } from '../probe.ts'
import { below, said } from '../whole-config.ts'

const place: Rule<'region' | 'base_url'> = {
  of: ['region', 'base_url'],
  description: 'region or base_url is required, and not both',
  check({ region, base_url }) {
    if (region === undefined && base_url === undefined)
      return { region: 'is required unless base_url is given' }
    return region !== undefined && base_url !== undefined
      ? { base_url: 'must be left out with region' }
      : {}
  },
}

/** Turbopuffer, in a region of its cloud or in a cluster of one's own. */
export const turbopuffer = connectionType({
  id: 'dynamiq.connections.Turbopuffer',
  name: 'Turbopuffer',
  category: 'vector',
  docsUrl: 'https://turbopuffer.com/docs/auth',
  offeredInForm: false,
  probe: withBearer('lists the namespaces, which the key must be permitted to', (config) =>
    below(
      said(config, 'base_url') || `https://${said(config, 'region')}.turbopuffer.com`,
      'v1/namespaces?page_size=1',
    ),
  ),
  config: {
    ...apiKey(),
    region: destination(maybe(slug('Region', 'Such as aws-us-east-1.'))),
    base_url: maybe(
      link('API URL', 'Of a dedicated or self-hosted cluster, in place of a region.'),
    ),
  },
  rules: [place],
  alternatives: [
    {
      title: 'Address',
      options: [
        { title: 'A region', fields: ['region'] },
        { title: 'A URL', fields: ['base_url'] },
      ],
    },
  ],
  nullWhenAbsent: ['region'],
})
