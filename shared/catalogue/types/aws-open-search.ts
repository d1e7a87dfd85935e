import { connectionType } from '../connection-type.ts'
import { awsKeys, readByAwsClient } from '../fields/field-sets.ts'
import { destination, host, port, preset, text, toggle } from '../fields/fields.ts'
import { untestable } from '../probe.ts'

/** Amazon OpenSearch Service, signed for by an access key. */
export const awsOpenSearch = connectionType({
  id: 'dynamiq.connections.AWSOpenSearch',
  name: 'AWS OpenSearch',
  category: 'vector',
  docsUrl: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  offeredInForm: true,
  probe: untestable('Requests to AWS are signed, which cannot be tried from here.'),
  config: {
    ...awsKeys(),
    host: host('Host', 'The endpoint of the domain, without https://.'),
    port: preset(port('Port'), 443),
    service: preset(text('Service', 'es for a domain, aoss for a serverless collection.'), 'es'),
    use_ssl: destination(preset(toggle('Use TLS'), true)),
    verify_certs: destination(preset(toggle('Verify certificates'), true)),
  },
  nullWhenAbsent: [...readByAwsClient, 'ca_certs'],
})
