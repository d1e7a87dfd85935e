import { connectionType } from '../connection-type.ts'
import { host, port } from '../fields/fields.ts'
import { hostUrl, withHeaders } from '../probe.ts'
import { below, said } from '../whole-config.ts'

/** A Chroma server. */
export const chroma = connectionType({
  id: 'dynamiq.connections.Chroma',
  name: 'Chroma',
  category: 'vector',
  docsUrl: 'https://docs.trychroma.com/docs/run-chroma/client-server',
  offeredInForm: true,
  probe: withHeaders(
    'asks for a heartbeat; there is no key to try',
    (config) =>
      below(hostUrl('http', said(config, 'host'), said(config, 'port')), 'api/v2/heartbeat'),
    () => ({}),
  ),
  config: {
    host: host('Host'),
    port: port('Port'),
  },
})
