import type { Resource } from './assembly.ts'

/** Where the local run pretends to be; the SDK checks only that there is something. */
export const place = { account: '000000000000', region: 'us-east-1', partition: 'aws' } as const

/** The ARN of something in this place. */
export function arn(service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`
}

/** What the pseudo parameters of CloudFormation stand for, but for the stack's own two. */
export const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': place.account,
  'AWS::Region': place.region,
  'AWS::Partition': place.partition,
  'AWS::URLSuffix': 'amazonaws.com',
}

/** The physical identity of a resource, written by the code that provisioned it. */
export type Physical = Readonly<Record<string, string>>

/** A resource, and what it is called. `Ref` is what its own kind answers to `Ref`. */
interface Identity {
  readonly ref: (name: string, physical: Physical) => string | undefined
  readonly attributes?: Readonly<
    Record<string, (name: string, physical: Physical) => string | undefined>
  >
  /** The property that names the resource; without one it is called by stack and logical id. */
  readonly named?: string
}

const remembered =
  (member: string) =>
  (_name: string, physical: Physical): string | undefined =>
    physical[member]

const table: Identity = {
  ref: remembered('name'),
  attributes: { Arn: remembered('arn'), StreamArn: remembered('streamArn') },
}

const named = (property: string, service?: string, prefix = ''): Identity => ({
  named: property,
  ref: (name) => name,
  ...(service ? { attributes: { Arn: (name) => arn(service, prefix + name) } } : {}),
})

// How each type answers Ref and Fn::GetAtt. A type that is not here cannot be referred to.
const identities: Readonly<Record<string, Identity>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::KMS::Key': {
    ref: remembered('id'),
    attributes: { Arn: remembered('arn'), KeyId: remembered('id') },
  },
  'AWS::SecretsManager::Secret': {
    ref: remembered('arn'),
    attributes: { Id: remembered('arn') },
  },
  'AWS::ApiGatewayV2::Api': {
    ref: (name) => name,
    attributes: { ApiEndpoint: remembered('url'), ApiId: (name) => name },
  },
  'AWS::ApiGatewayV2::Integration': { ref: (name) => name },
  'AWS::ApiGatewayV2::Stage': named('StageName'),
  'AWS::Lambda::Function': named('FunctionName', 'lambda', 'function:'),
  // By name and alias; of a grant's alias nothing but that is asked.
  'AWS::Lambda::Alias': named('Name'),
  'AWS::SQS::Queue': named('QueueName', 'sqs'),
  'AWS::Events::EventBus': {
    ...named('Name', 'events', 'event-bus/'),
    attributes: { Arn: (name) => arn('events', `event-bus/${name}`), Name: (name) => name },
  },
  'AWS::Events::Rule': named('Name', 'events', 'rule/'),
  'AWS::Logs::LogGroup': {
    ...named('LogGroupName'),
    attributes: { Arn: (name) => arn('logs', `log-group:${name}:*`) },
  },
  'AWS::S3::Bucket': {
    named: 'BucketName',
    ref: (name) => name.toLowerCase(),
    attributes: {
      Arn: (name) => `arn:${place.partition}:s3:::${name.toLowerCase()}`,
      RegionalDomainName: (name) => `${name.toLowerCase()}.s3.${place.region}.amazonaws.com`,
    },
  },
  'AWS::CloudFront::Distribution': {
    ref: (name) => name,
    attributes: { DomainName: (name) => `${name}.cloudfront.net` },
  },
  'AWS::CloudFront::Function': {
    ref: (name) => name,
    attributes: { FunctionARN: (name) => `arn:aws:cloudfront::${place.account}:function/${name}` },
  },
  'AWS::CloudFront::OriginAccessControl': {
    ref: (name) => name,
    attributes: { Id: (name) => name },
  },
  'AWS::CloudFront::ResponseHeadersPolicy': { ref: (name) => name },
  'AWS::IAM::Role': {
    ...named('RoleName'),
    attributes: {
      Arn: (name) => `arn:${place.partition}:iam::${place.account}:role/${name}`,
    },
  },
}

const custom: Identity = { ref: remembered('id') }

/** What `Ref` of a resource stands for. */
export function referenceTo(resource: Resource, name: string, physical: Physical): string {
  return known(identityOf(resource)?.ref(name, physical), resource, 'Ref')
}

/** What an attribute of a resource stands for. */
export function attributeOf(
  resource: Resource,
  attribute: string,
  name: string,
  physical: Physical,
): string {
  const read = identityOf(resource)?.attributes?.[attribute]
  return known(read?.(name, physical), resource, `Fn::GetAtt ${attribute}`)
}

/** The property by which a template names a resource of this type itself. */
export function namingProperty(resource: Resource): string | undefined {
  return identityOf(resource)?.named
}

function identityOf({ type }: Resource): Identity | undefined {
  const isCustom = type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource'
  return identities[type] ?? (isCustom ? custom : undefined)
}

function known(value: string | undefined, { type, logicalId }: Resource, asked: string): string {
  if (value !== undefined) return value
  throw new Error(
    `The template uses ${asked} of ${logicalId} (${type}), which the local run does not know.`,
  )
}
