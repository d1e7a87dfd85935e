import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Asset } from 'aws-cdk-lib/aws-s3-assets'
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { functionRole } from './function-role.ts'

/** The props of the console's files. */
export interface ConsoleFilesProps {
  readonly stage: string
  readonly logRetention: RetentionDays
  /** Where the built console lies. */
  readonly directory: string
}

/** The bucket of the console's files, which only its distribution reads, and what fills it. */
export class ConsoleFiles extends Construct {
  // The CDK's own class does not fit its own interface under exactOptionalPropertyTypes.
  readonly bucket: IBucket

  constructor(scope: Construct, id: string, props: ConsoleFilesProps) {
    super(scope, id)
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      // Nothing in it that a deployment would not bring again.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.bucket = bucket as IBucket
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Public files that one distribution reads: its access log would have no use.',
    })
    this.fill(props)
  }

  private fill({ stage, logRetention, directory }: ConsoleFilesProps): void {
    const { bucket } = this
    const name = `mooring-${stage}-publish-console`
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${name}`,
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const build = new Asset(this, 'Build', { path: directory })
    const role = functionRole(this, logGroup, rights(build, bucket))
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(bucket.node.defaultChild as never)}.Arn>/*]`]:
        'The files of a build have names of their own; the bucket holds nothing else.',
    })
    new BucketDeployment(this, 'Files', {
      sources: [Source.bucket(build.bucket, build.s3ObjectKey)],
      destinationBucket: bucket,
      // A page that was opened before a deployment still asks for the files that it came with.
      prune: false,
      // The bucket goes with the stack, and can only go empty.
      retainOnDelete: false,
      memoryLimit: 256,
      logGroup,
      // The CDK would let it read every asset of the account.
      role: role.withoutPolicyUpdates(),
    })
    complete(this, name)
  }
}

/** Reads this build, and writes it into the bucket. */
function rights(build: Asset, bucket: IBucket): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:GetObject'],
      resources: [build.bucket.arnForObjects(build.s3ObjectKey)],
    }),
    // When the stack goes, it asks by the tags whether another deployment has come to use the bucket.
    new PolicyStatement({
      actions: ['s3:GetBucketTagging', 's3:ListBucket'],
      resources: [bucket.bucketArn],
    }),
    new PolicyStatement({
      actions: ['s3:DeleteObject', 's3:PutObject'],
      resources: [bucket.arnForObjects('*')],
    }),
  ]
}

/** Sets what the CDK's construct leaves out of its function, the one of its kind in the stack. */
function complete(scope: Construct, name: string): void {
  const publishers = Stack.of(scope).node.children.filter(({ node }) =>
    node.id.startsWith('Custom::CDKBucketDeployment'),
  )
  for (const { node } of publishers) {
    const lambda = node.defaultChild as CfnFunction
    lambda.functionName = name
    lambda.tracingConfig = { mode: 'Active' }
    acknowledge(lambda, {
      'AwsSolutions-L1': 'The CDK’s own function, on the runtime that the CDK made it for.',
      'Serverless-LambdaLatestVersion':
        'The CDK’s own function, on the runtime that the CDK made it for.',
      'Serverless-LambdaDLQ':
        'CloudFormation waits for its answer and fails the deployment without one: a kept event would be run late, for a stack rolled back.',
    })
  }
}
