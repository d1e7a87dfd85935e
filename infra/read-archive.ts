import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, LogStream, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  StorageClass,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { addReadTable, readsPrefix } from './read-table.ts'

/** The read archive, as functions use it. */
export interface ReadArchiveResources {
  readonly streamName: string
  readonly streamArn: string
  /** Its name in Athena: database and table. */
  readonly tableName: string
}

/** The archive of a deployment that has one. @throws Error where the option `readAudit` makes none. */
export function requireArchive(archive: ReadArchiveResources | undefined): ReadArchiveResources {
  if (archive) return archive
  throw new Error('The option readAudit makes no read archive')
}

/** The props of a read archive. */
export interface ReadArchiveProps {
  readonly stage: string
  /** Encrypts the objects. */
  readonly key: IKey
  /** How long records are kept, in days. */
  readonly auditDays: number
  readonly logRetention: RetentionDays
}

/**
 * The audit records of reads of credentials in S3: a stream that functions write to, the bucket, and
 * a table by which Athena queries it (docs/operate/read-archive.md). The bucket outlives the option
 * and the stack.
 */
export class ReadArchive extends Construct implements ReadArchiveResources {
  readonly streamName: string
  readonly streamArn: string
  readonly tableName: string

  constructor(scope: Construct, id: string, props: ReadArchiveProps) {
    super(scope, id)
    const bucket = this.bucketOf(props)
    const stream = this.streamInto(bucket, props)
    this.streamName = stream.ref
    this.streamArn = stream.attrArn
    // CloudFormation removes no export that a function still imports, so that the stream outlives
    // the last function that writes to it.
    for (const value of [stream.ref, stream.attrArn]) Stack.of(this).exportValue(value)
    this.tableName = addReadTable(this, bucket, props.stage)
  }

  private bucketOf({ key, auditDays }: ReadArchiveProps): Bucket {
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One call of KMS serves many objects.
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [lifecycleOf(auditDays)],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'It holds an audit log: who reads that is in CloudTrail, by data events of this bucket, if the account records them.',
    })
    return bucket
  }

  private streamInto(bucket: Bucket, props: ReadArchiveProps): CfnDeliveryStream {
    const name = `mooring-${props.stage}-reads`
    const removalPolicy = RemovalPolicy.DESTROY
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/kinesisfirehose/${name}`,
      retention: props.logRetention,
      removalPolicy,
    })
    const { logGroupName } = logGroup
    const { logStreamName } = new LogStream(this, 'Deliveries', { logGroup, removalPolicy })
    return new CfnDeliveryStream(this, 'Stream', {
      deliveryStreamName: name,
      deliveryStreamType: 'DirectPut',
      // Until they are in S3. Under a key of AWS's, so that writers need no right on ours.
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      extendedS3DestinationConfiguration: {
        ...delivery,
        bucketArn: bucket.bucketArn,
        roleArn: this.roleOf(bucket, props.key, logGroup).roleArn,
        cloudWatchLoggingOptions: { enabled: true, logGroupName, logStreamName },
      },
    })
  }

  private roleOf(bucket: Bucket, key: IKey, logGroup: LogGroup): Role {
    const { account } = Stack.of(this)
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('firehose.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      inlinePolicies: {
        Own: new PolicyDocument({ statements: deliveryRights(bucket, key, logGroup) }),
      },
    })
    const ofBucket = Stack.of(this).getLogicalId(bucket.node.defaultChild as never)
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::<${ofBucket}.Arn>/*]`]:
        'Each delivery is an object of a new name; the bucket holds nothing else.',
    })
    return role
  }
}

/** How objects are made: their keys, their size, their format. */
const delivery = {
  prefix: `${readsPrefix}day=!{timestamp:yyyy-MM-dd}/`,
  errorOutputPrefix: 'failed/!{firehose:error-output-type}/day=!{timestamp:yyyy-MM-dd}/',
  // Whichever comes first: few large objects are cheaper to store, to move and to query.
  bufferingHints: { intervalInSeconds: 300, sizeInMBs: 128 },
  compressionFormat: 'GZIP',
} as const

const glacierFromDays = 90

/** Kept for as long as records in the table; in a cheaper class once few people query them. */
function lifecycleOf(auditDays: number): LifecycleRule {
  const storageClass = StorageClass.GLACIER_INSTANT_RETRIEVAL
  const transition = { storageClass, transitionAfter: Duration.days(glacierFromDays) }
  return {
    expiration: Duration.days(auditDays),
    abortIncompleteMultipartUploadAfter: Duration.days(7),
    // That class bills 90 days at least.
    ...(auditDays >= 2 * glacierFromDays ? { transitions: [transition] } : {}),
  }
}

/** What Firehose needs to write objects: it reads and deletes none. */
function deliveryRights(bucket: Bucket, key: IKey, logGroup: LogGroup): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      resources: [bucket.bucketArn],
    }),
    new PolicyStatement({
      actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
      resources: [bucket.arnForObjects('*')],
    }),
    new PolicyStatement({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
      conditions: {
        StringEquals: { 'kms:ViaService': `s3.${Stack.of(bucket).region}.amazonaws.com` },
        StringLike: { 'kms:EncryptionContext:aws:s3:arn': `${bucket.bucketArn}*` },
      },
    }),
    new PolicyStatement({ actions: ['logs:PutLogEvents'], resources: [logGroup.logGroupArn] }),
  ]
}
