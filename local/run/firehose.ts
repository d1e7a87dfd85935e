import { join } from 'node:path'
import { DeliveryStream } from '../aws/firehose/delivery-stream.ts'
import { firehoseService } from '../aws/firehose/service.ts'
import { serve } from '../aws/json/serve.ts'
import { resourcesOf } from '../cloudformation/assembly.ts'
import { membersOf } from '../cloudformation/json.ts'
import type { Reading } from '../cloudformation/local-names.ts'
import type { Closing } from './ordering.ts'

const intervalMs = 60_000

/** Where a Firehose is and where it writes; undefined where there is none. */
interface LocalFirehose {
  readonly url?: string
  readonly directory?: string
}

/**
 * Starts a Firehose for the delivery stream of the app, its files in `<dataDir>/read-archive` under
 * the template's prefix; none where the app has no stream.
 */
export async function openFirehose(
  reading: Reading,
  dataDir: string,
  closing: Closing,
): Promise<LocalFirehose> {
  const [resource] = resourcesOf(reading.stacks, 'AWS::KinesisFirehose::DeliveryStream')
  if (!resource) return {}
  const { Prefix } = membersOf(resource.properties.ExtendedS3DestinationConfiguration)
  const directory = join(dataDir, 'read-archive')
  const stream = await DeliveryStream.open({
    name: reading.nameOf(resource),
    journalDir: join(dataDir, 'firehose'),
    bucketDir: directory,
    prefix: String(reading.resolved(resource, Prefix)),
    intervalMs,
  })
  closing.add(() => stream.close())
  const { url, close } = await serve(firehoseService(stream), 0)
  closing.add(close)
  return { url, directory }
}
