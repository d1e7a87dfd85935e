import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  StreamViewType,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'

/** The one table, as docs/internals/storage.md describes it. */
export function tableProps(key: IKey): TableProps {
  return {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'expires_at',
    // Readers of the stream want audit records as they are written; an old image would only be
    // one more copy of encrypted values.
    stream: StreamViewType.NEW_IMAGE,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  }
}

/**
 * The connections whose tokens will need refreshing, and, in other partitions, every audit record by
 * time (decision 0080): only their rows have these attributes. Keys only: a refresh takes its lease
 * on the row itself, so more would be copies of encrypted tokens, written again at each refresh and
 * never read.
 */
export const dueIndex: GlobalSecondaryIndexProps = {
  indexName: 'due',
  partitionKey: { name: 'due_shard', type: AttributeType.STRING },
  sortKey: { name: 'due_at', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
}

/**
 * The audit records of connections by project and time. Keys only: a page reads its rows, and a copy
 * of each record would double the storage of the log.
 */
export const logIndex: GlobalSecondaryIndexProps = {
  indexName: 'log',
  partitionKey: { name: 'log_shard', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
}
