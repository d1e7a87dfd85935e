import { awsCall, isRefusal } from '../aws-call.ts'
import type { Members } from '../template/json.ts'

/** One change of a table. */
export interface StreamRecord extends Members {
  readonly dynamodb: { readonly SequenceNumber: string } & Members
}

/** Some records of a shard, and where to read on; without that, the shard is at its end. */
export interface Page {
  readonly records: readonly StreamRecord[]
  readonly next: string | undefined
}

/** Reads one stream of DynamoDB. */
export interface StreamClient {
  shards(): Promise<readonly string[]>
  /** An iterator after a sequence number, or from one end of the shard. */
  iterator(shard: string, from: { after: string } | 'TRIM_HORIZON' | 'LATEST'): Promise<string>
  read(iterator: string, limit: number): Promise<Page>
}

/** A client of one stream at an endpoint. */
export function streamClient(endpoint: string, streamArn: string): StreamClient {
  const call = <Output>(operation: string, input: object) =>
    awsCall<Output>(endpoint, `DynamoDBStreams_20120810.${operation}`, input)
  const iterator: StreamClient['iterator'] = async (shard, from) => {
    const { ShardIterator } = await call<{ ShardIterator: string }>('GetShardIterator', {
      StreamArn: streamArn,
      ShardId: shard,
      ...(typeof from === 'string'
        ? { ShardIteratorType: from }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: from.after }),
    })
    return ShardIterator
  }
  return {
    shards: async () => {
      const { StreamDescription } = await call<{
        StreamDescription: { Shards: readonly { ShardId: string }[] }
      }>('DescribeStream', { StreamArn: streamArn })
      return StreamDescription.Shards.map(({ ShardId }) => ShardId)
    },
    iterator: (shard, from) =>
      iterator(shard, from).catch((error: unknown) => {
        // What the checkpoint stood on is gone with its 24 hours: what is left is read.
        if (isRefusal(error, 'TrimmedDataAccessException')) return iterator(shard, 'TRIM_HORIZON')
        throw error
      }),
    read: async (iterator, limit) => {
      const page = await call<{ Records?: StreamRecord[]; NextShardIterator?: string }>(
        'GetRecords',
        { ShardIterator: iterator, Limit: limit },
      )
      return { records: page.Records ?? [], next: page.NextShardIterator }
    },
  }
}
