import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { host, link, port, preset, wholeSeconds } from '../fields/fields.ts'
import { hostUrl, withBearer } from '../probe.ts'
import { below, said } from '../whole-config.ts'

/** Weaviate, in its own cloud or anywhere else. */
export const weaviate = connectionType({
  id: 'dynamiq.connections.Weaviate',
  name: 'Weaviate',
  category: 'vector',
  docsUrl: 'https://docs.weaviate.io/cloud/manage-clusters/connect',
  offeredInForm: true,
  probe: withBearer('reads the schema', (config) =>
    below(
      said(config, 'url') || hostUrl('https', said(config, 'http_host'), said(config, 'http_port')),
      'v1/schema',
    ),
  ),
  config: {
    ...apiKey(),
    timeout_init: preset(wholeSeconds('Timeout of the first contact'), 180),
    timeout_query: preset(wholeSeconds('Timeout of a query'), 180),
    timeout_insert: preset(wholeSeconds('Timeout of an insert'), 120),
  },
  variants: {
    by: 'deployment_type',
    label: 'Deployment',
    default: 'weaviate_cloud',
    of: {
      weaviate_cloud: {
        label: 'Weaviate Cloud',
        config: { url: link('Cluster URL', 'The REST endpoint, with https://.') },
      },
      custom: {
        label: 'Custom',
        config: {
          http_host: host('HTTP host'),
          http_port: preset(port('HTTP port'), 443),
          grpc_host: host('gRPC host'),
          grpc_port: preset(port('gRPC port'), 50_051),
        },
      },
    },
  },
})
