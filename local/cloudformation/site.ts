import { type Resource, resourcesOf } from './assembly.ts'
import { listOf, type Members, membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

/** What a distribution does with the paths of one behaviour. */
export interface Behaviour {
  /** `/assets/*`; `*` for the default one, which is last. */
  readonly pattern: string
  /** Where its files lie; absent: its requests are the API's. */
  readonly directory?: string
  /** What is set on every answer, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The source of the function that sees each request first. */
  readonly viewerRequest?: string
  /** The source of the function that sees each answer last, where it is no rejection. */
  readonly viewerResponse?: string
}

const distributionType = 'AWS::CloudFront::Distribution'

/** The behaviours of the app's distribution in the order in which they are tried; none without one. */
export function behavioursOf(reading: Reading): readonly Behaviour[] {
  const [distribution] = resourcesOf(reading.stacks, distributionType)
  if (!distribution) return []
  const { DistributionConfig } = membersOf(reading.resolved(distribution))
  const { CacheBehaviors, DefaultCacheBehavior, Origins } = membersOf(DistributionConfig)
  const directories = directoriesOf(reading)
  const origins = new Map(
    listOf(Origins)
      .map(membersOf)
      .map(({ Id, DomainName }) => [String(Id), directories.get(String(DomainName))]),
  )
  return [...listOf(CacheBehaviors), { ...membersOf(DefaultCacheBehavior), PathPattern: '*' }]
    .map(membersOf)
    .map((behaviour) => behaviourOf(reading, behaviour, origins))
}

function behaviourOf(
  reading: Reading,
  behaviour: Members,
  origins: ReadonlyMap<string, string | undefined>,
): Behaviour {
  const { PathPattern, TargetOriginId, ResponseHeadersPolicyId, FunctionAssociations } = behaviour
  const directory = origins.get(String(TargetOriginId))
  const associations = listOf(FunctionAssociations).map(membersOf)
  const viewerRequest = edgeFunctionOf(reading, associations, 'viewer-request')
  const viewerResponse = edgeFunctionOf(reading, associations, 'viewer-response')
  return {
    pattern: String(PathPattern),
    headers: headersOf(reading, ResponseHeadersPolicyId),
    ...(directory === undefined ? {} : { directory }),
    ...(viewerRequest === undefined ? {} : { viewerRequest }),
    ...(viewerResponse === undefined ? {} : { viewerResponse }),
  }
}

/** What fills each bucket, by the domain at which a distribution reads it. */
function directoriesOf(reading: Reading): ReadonlyMap<string, string> {
  const buckets = resourcesOf(reading.stacks, 'AWS::S3::Bucket')
  const filled = new Map<string, string>()
  for (const deployment of resourcesOf(reading.stacks, 'Custom::CDKBucketDeployment')) {
    const { SourceObjectKeys, DestinationBucketName } = membersOf(reading.resolved(deployment))
    const bucket = buckets.find((one) => reading.referenceTo(one) === DestinationBucketName)
    const directory = deployment.stack.assets.get(String(listOf(SourceObjectKeys)[0]))
    if (bucket && directory !== undefined)
      filled.set(reading.attributeOf(bucket, 'RegionalDomainName'), directory)
  }
  return filled
}

const referred = (reading: Reading, type: string, id: unknown): Resource | undefined =>
  resourcesOf(reading.stacks, type).find((one) => reading.referenceTo(one) === id)

function edgeFunctionOf(
  reading: Reading,
  associations: readonly Members[],
  eventType: 'viewer-request' | 'viewer-response',
): string | undefined {
  const viewer = associations.find(({ EventType }) => EventType === eventType)
  if (!viewer) return undefined
  const edge = resourcesOf(reading.stacks, 'AWS::CloudFront::Function').find(
    (one) => reading.attributeOf(one, 'FunctionARN') === viewer.FunctionARN,
  )
  return edge && String(reading.resolved(edge, edge.properties.FunctionCode))
}

/** The headers of a policy, as CloudFront spells those that it knows by name. */
function headersOf(reading: Reading, policyId: unknown): Record<string, string> {
  const policy = referred(reading, 'AWS::CloudFront::ResponseHeadersPolicy', policyId)
  if (!policy) return {}
  const { ResponseHeadersPolicyConfig } = membersOf(reading.resolved(policy))
  const { CustomHeadersConfig, SecurityHeadersConfig } = membersOf(ResponseHeadersPolicyConfig)
  const custom = listOf(membersOf(CustomHeadersConfig).Items).map(membersOf)
  const security = membersOf(SecurityHeadersConfig)
  const memberOf = (member: string) => membersOf(security[member])
  const { AccessControlMaxAgeSec, IncludeSubdomains } = memberOf('StrictTransportSecurity')
  const within = IncludeSubdomains === true ? '; includeSubDomains' : ''
  const known: Record<string, unknown> = {
    'content-security-policy': memberOf('ContentSecurityPolicy').ContentSecurityPolicy,
    'x-content-type-options': security.ContentTypeOptions ? 'nosniff' : undefined,
    'x-frame-options': memberOf('FrameOptions').FrameOption,
    'referrer-policy': memberOf('ReferrerPolicy').ReferrerPolicy,
    'strict-transport-security':
      AccessControlMaxAgeSec === undefined
        ? undefined
        : `max-age=${AccessControlMaxAgeSec}${within}`,
  }
  const all = [
    ...custom.map(({ Header, Value }) => [String(Header).toLowerCase(), Value] as const),
    ...Object.entries(known),
  ]
  return Object.fromEntries(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}
