import { join } from 'node:path'
import { openDeliveryStream } from '../aws/firehose/delivery-stream.ts'
import { firehoseService } from '../aws/firehose/service.ts'
import { serve } from '../aws/json/serve.ts'
import type { AwsEndpoints } from '../aws/lambda/environment.ts'
import { resourcesOf } from '../cloudformation/assembly.ts'
import { membersOf } from '../cloudformation/json.ts'
import type { Reading } from '../cloudformation/local-names.ts'
import type { Closing } from './ordering.ts'

const intervalMs = 60_000

/**
 * Starts a Firehose for the delivery stream of the app, its files in `<dataDir>/read-archive` under
 * the template's prefix; none where the app has no stream.
 */
export async function openFirehose(
  reading: Reading,
  dataDir: string,
  closing: Closing,
): Promise<Pick<AwsEndpoints, 'firehose'>> {
  const [resource] = resourcesOf(reading.stacks, 'AWS::KinesisFirehose::DeliveryStream')
  if (!resource) return {}
  const { Prefix } = membersOf(resource.properties.ExtendedS3DestinationConfiguration)
  const directory = join(dataDir, 'read-archive')
  const stream = await openDeliveryStream({
    name: reading.nameOf(resource),
    journalDir: join(dataDir, 'firehose'),
    bucketDir: directory,
    prefix: String(reading.resolved(resource, Prefix)),
    intervalMs,
  })
  closing.add(() => stream.close())
  const { url, close } = await serve(firehoseService(stream), 0)
  closing.add(close)
  return { firehose: { url, directory } }
}
