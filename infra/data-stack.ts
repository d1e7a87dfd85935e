import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb'
import { type IKey, Key } from 'aws-cdk-lib/aws-kms'
import type { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { runConnectionTest } from '../shared/api/surfaces/native/connection-tests.ts'
import { refreshTokens } from '../shared/api/tasks.ts'
import { acknowledge } from './acknowledge.ts'
import type { ReadAudit } from './grants/choices.ts'
import { functionNameOf } from './names.ts'
import { ReadArchive, type ReadArchiveResources } from './read-archive.ts'
import { clientKeysOf, lastMacKey } from './signing-keys.ts'

/** The data resources of a deployment, as its functions use them. */
export interface DataResources {
  readonly table: Pick<Table, 'tableArn' | 'tableName' | 'env'>
  readonly streamArn: string
  /** Where events are published: the account's default bus. */
  readonly eventBusArn: string
  /** Encrypts the table and every secret. */
  readonly key: IKey
  /** Fingerprints the bodies of requests with an Idempotency-Key. */
  readonly macKey: IKey
  /** In the client metadata document; the first one signs client assertions. */
  readonly clientKeys: readonly IKey[]
  /** The function that runs connection tests, in the stack of functions: known by its name. */
  readonly connectionTestArn: string
  readonly refreshArn: string
  readonly adminKeySecretArn: string
  /** What the names of all secrets start with; ends in "/". */
  readonly secretPrefix: string
  /** All of connections' secrets, and all of OAuth clients', each by a prefix of its own. */
  readonly secretArns: string
  readonly clientSecretArns: string
  /** Where reads of credentials are recorded, where that is not the table. */
  readonly readArchive: ReadArchiveResources | undefined
}

interface Choices {
  readonly stage: string
  /** How many HMAC keys there have been: the last one serves. */
  readonly macKeys: number
  /** The numbers of the keys in the client metadata document: the first one signs. */
  readonly clientKeys: readonly number[]
  readonly readAudit: ReadAudit
  /** How long audit records are kept, in days. */
  readonly auditDays: number
  readonly logRetention: RetentionDays
}

/** What must outlive every deployment: the table, the keys, the first admin key's secret. */
export class DataStack extends Stack implements DataResources {
  readonly table: Table
  readonly streamArn: string
  readonly eventBusArn: string
  readonly connectionTestArn: string
  readonly refreshArn: string
  readonly key: Key
  readonly macKey: Key
  readonly clientKeys: readonly Key[]
  readonly adminKeySecretArn: string
  readonly secretPrefix: string
  readonly secretArns: string
  readonly clientSecretArns: string
  readonly readArchive: ReadArchive | undefined

  constructor(scope: Construct, id: string, props: StackProps & Choices) {
    super(scope, id, { terminationProtection: true, ...props })
    const name = `mooring-${props.stage}`
    this.secretPrefix = `${name}/`
    this.secretArns = this.secretsBelow('connections')
    this.clientSecretArns = this.secretsBelow('oauth2-clients')
    const bus = { service: 'events', resource: 'event-bus', resourceName: 'default' }
    this.eventBusArn = this.formatArn(bus)
    this.connectionTestArn = this.functionArn(functionNameOf(props.stage, runConnectionTest.id))
    this.refreshArn = this.functionArn(functionNameOf(props.stage, refreshTokens.id))
    this.key = new Key(this, 'Key', {
      description: `${name}: the table and every secret`,
      alias: name,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.macKey = lastMacKey(this, name, props.macKeys)
    this.clientKeys = clientKeysOf(this, name, props.clientKeys)
    this.table = new Table(this, 'Table', tableProps(this.key))
    this.table.addGlobalSecondaryIndex(dueIndex)
    this.table.addGlobalSecondaryIndex(logIndex)
    this.streamArn = this.table.tableStreamArn ?? ''
    this.adminKeySecretArn = this.adminKeySecret(name).ref
    this.readArchive = this.readArchiveOf(props)
  }

  private readArchiveOf(props: Choices): ReadArchive | undefined {
    if (props.readAudit === 'table') return undefined
    return new ReadArchive(this, 'ReadArchive', { ...props, key: this.key })
  }

  private functionArn(resourceName: string): string {
    const [service, resource] = ['lambda', 'function']
    const arnFormat = ArnFormat.COLON_RESOURCE_NAME
    return this.formatArn({ service, resource, resourceName, arnFormat })
  }

  private secretsBelow(place: 'connections' | 'oauth2-clients'): string {
    return this.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `${this.secretPrefix}${place}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
  }

  /** Empty: create-admin-key writes it, so that no template and no log ever holds the key. */
  private adminKeySecret(name: string): CfnSecret {
    const secret = new CfnSecret(this, 'AdminKey', {
      description: `${name}: the first admin key`,
      kmsKeyId: this.key.keyArn,
    })
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN)
    acknowledge(secret, {
      'AwsSolutions-SMG4':
        'Rotating an access key stops the old one immediately, so its owner does it, by rotate-access-key, when its callers can follow.',
    })
    return secret
  }
}

/** The one table, as docs/internals/storage.md describes it. */
function tableProps(key: IKey): TableProps {
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
const dueIndex: GlobalSecondaryIndexProps = {
  indexName: 'due',
  partitionKey: { name: 'due_shard', type: AttributeType.STRING },
  sortKey: { name: 'due_at', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
}

/**
 * The audit records of connections by project and time. Keys only: a page reads its rows, and a copy
 * of each record would double the storage of the log.
 */
const logIndex: GlobalSecondaryIndexProps = {
  indexName: 'log',
  partitionKey: { name: 'log_shard', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
}
