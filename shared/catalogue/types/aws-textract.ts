import { connectionType } from '../connection-type.ts'
import { awsKeys, readByAwsClient } from '../fields/field-sets.ts'
import { choice, integer, link, maybe, preset, seconds } from '../fields/fields.ts'
import { untestable } from '../probe.ts'

/** Amazon Textract. */
export const awsTextract = connectionType({
  id: 'dynamiq.connections.AWSTextract',
  name: 'AWSTextract',
  category: 'other',
  docsUrl: 'https://docs.aws.amazon.com/textract/latest/dg/setting-up.html',
  offeredInForm: false,
  probe: untestable('Requests to AWS are signed, which cannot be tried from here.'),
  config: {
    ...awsKeys(),
    endpoint_url: maybe(link('Endpoint URL', 'In place of the public endpoint of the region.')),
    connect_timeout: preset(seconds('Timeout of connecting'), 10),
    read_timeout: preset(seconds('Timeout of reading'), 120),
    max_attempts: preset(integer('Attempts at most'), 5),
    retry_mode: preset(choice('Retry mode', ['legacy', 'standard', 'adaptive']), 'adaptive'),
  },
  nullWhenAbsent: [...readByAwsClient, 'endpoint_url'],
})
