import { connectionType } from '../connection-type.ts'
import { host, port } from '../fields.ts'

/** A Chroma server. */
export const chroma = connectionType({
  id: 'dynamiq.connections.Chroma',
  name: 'Chroma',
  category: 'vector',
  docsUrl: 'https://docs.trychroma.com/docs/run-chroma/client-server',
  offeredInForm: true,
  config: {
    host: host('Host'),
    port: port('Port'),
  },
})
