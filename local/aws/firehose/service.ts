import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AwsError, blob, operation } from '../json/operation.ts'
import type { Service } from '../json/serve.ts'
import type { DeliveryStream } from './delivery-stream.ts'

const maxRecordBytes = 1_024_000 // 1,000 KiB: quotas of Amazon Data Firehose

const PutRecord = z.strictObject({
  DeliveryStreamName: z.string().min(1),
  Record: z.strictObject({ Data: blob(0, maxRecordBytes) }),
})

/**
 * The call of Amazon Data Firehose that Mooring uses, over one stream; what it accepts is on the
 * disk.
 */
export const firehoseService = (stream: DeliveryStream): Service => ({
  target: 'Firehose_20150804',
  // Base64 takes a third more.
  bodyLimitBytes: 1_500_000,
  operations: {
    PutRecord: operation(PutRecord, async ({ DeliveryStreamName, Record }) => {
      if (DeliveryStreamName !== stream.name) throw noStream(DeliveryStreamName)
      await stream.put(Record.Data)
      return { RecordId: randomUUID(), Encrypted: false }
    }),
  },
})

const noStream = (name: string): AwsError =>
  new AwsError('ResourceNotFoundException', `Firehose ${name} not found.`)
