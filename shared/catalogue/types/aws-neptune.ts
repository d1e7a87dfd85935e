import { connectionType } from '../connection-type.ts'
import { destination, host, port, preset, toggle, wholeSeconds } from '../fields/fields.ts'
import { ownProtocol } from '../probe.ts'

/** Amazon Neptune, reached from within its network. */
export const awsNeptune = connectionType({
  id: 'dynamiq.connections.AWSNeptune',
  name: 'AWS Neptune',
  category: 'graph',
  docsUrl: 'https://docs.aws.amazon.com/neptune/latest/userguide/get-started-connecting.html',
  offeredInForm: true,
  probe: ownProtocol,
  config: {
    host: host('Host'),
    port: preset(port('Port'), 8182),
    use_https: destination(preset(toggle('Use HTTPS'), true)),
    verify_ssl: destination(preset(toggle('Verify TLS certificates'), true)),
    timeout: preset(wholeSeconds('Timeout'), 30),
  },
})
