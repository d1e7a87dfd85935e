import { expect, it } from 'vitest'
import { edgeFunction, edgeResponse } from '../../../local/aws/api-gateway/site.ts'
import { routesOf, splitRoute } from '../../../shared/api/operation.ts'
import { operations } from '../../../shared/api/operations.ts'
import { entries, plain, resources, resourcesIn, target } from './resources.ts'
import { type Resource, synthesisTimeoutMs, synthesized } from './synthesized.ts'

interface Behaviour {
  readonly PathPattern: string
  readonly TargetOriginId: string
  readonly ViewerProtocolPolicy: string
  readonly AllowedMethods: readonly string[]
  readonly CachePolicyId: string
  readonly OriginRequestPolicyId?: string
  readonly ResponseHeadersPolicyId?: unknown
  readonly FunctionAssociations?: readonly { EventType: string; FunctionARN: unknown }[]
}

interface Config {
  readonly CacheBehaviors: readonly Behaviour[]
  readonly DefaultCacheBehavior: Behaviour
  readonly Aliases?: readonly string[]
  readonly WebACLId?: string
  readonly ViewerCertificate?: Record<string, unknown>
}

// By AWS: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'

const [distribution] = resources('AWS::CloudFront::Distribution')
const { CacheBehaviors, DefaultCacheBehavior } = (distribution as Resource).Properties
  .DistributionConfig as Config
const toApi = CacheBehaviors.filter(({ PathPattern }) => PathPattern !== '/assets/*')

const codeOf = (behaviour: Behaviour | undefined) => {
  const [association] = behaviour?.FunctionAssociations ?? []
  const edge = entries('AWS::CloudFront::Function').find(
    ([id]) => id === target(association?.FunctionARN),
  )
  return String(edge?.[1].Properties.FunctionCode)
}
const pagesFunction = () => edgeFunction(codeOf(DefaultCacheBehavior))

it('CloudFront forwards every path of the API uncached, with everything the caller sent but the host', () => {
  const led = (path: string) =>
    toApi.some(({ PathPattern }) => path.startsWith(PathPattern.replace('*', '')))
  const paths = operations
    .flatMap(routesOf)
    .filter((route) => route !== '$default')
    .map((route) => splitRoute(route).path)
  expect(paths.filter((path) => !led(path))).toEqual([])
  for (const behaviour of toApi) {
    expect(behaviour).toMatchObject({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHost,
      ViewerProtocolPolicy: 'https-only',
    })
    expect(behaviour.AllowedMethods).toHaveLength(7)
  }
})

it('CloudFront forwards no page of the console to the API', () => {
  const ofTheConsole = [
    '/',
    '/connections',
    '/oauth-clients',
    '/access-keys',
    '/docs',
    '/authorized',
  ]
  for (const path of ofTheConsole)
    expect(toApi.filter(({ PathPattern }) => path.startsWith(PathPattern.slice(0, -1)))).toEqual([])
  expect(DefaultCacheBehavior).toMatchObject({
    CachePolicyId: cachingDisabled,
    ViewerProtocolPolicy: 'redirect-to-https',
  })
})

it('CloudFront serves every page and file with a policy that runs nothing inline and allows no frame', () => {
  const policies = new Map(entries('AWS::CloudFront::ResponseHeadersPolicy'))
  const ofFiles = CacheBehaviors.filter((behaviour) => !toApi.includes(behaviour))
  for (const { ResponseHeadersPolicyId } of [...ofFiles, DefaultCacheBehavior]) {
    const policy = policies.get(target(ResponseHeadersPolicyId))
    const config = policy?.Properties.ResponseHeadersPolicyConfig as {
      SecurityHeadersConfig: Record<string, Record<string, unknown>>
    }
    const { SecurityHeadersConfig: security } = config
    const csp = String(security.ContentSecurityPolicy?.ContentSecurityPolicy)
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toMatch(/unsafe|https?:|\*/)
    expect(security).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
    })
  }
})

it('CloudFront serves one page at every address, and answers a program with route_not_found', () => {
  const look = pagesFunction()
  const of = (method: string, uri: string, headers = {}) =>
    look({ method, uri, requestId: 'r-1', headers })
  expect(of('GET', '/connections/abc')).toEqual({ kind: 'request', uri: '/index.html' })
  const programs = [
    of('POST', '/connections'),
    of('GET', '//v1/health'),
    of('GET', '/v2/connections', { authorization: 'Bearer mrg_x' }),
    of('HEAD', '/V1/connections', { 'x-api-key': 'mrg_x' }),
  ]
  for (const refused of programs) {
    expect(refused).toMatchObject({
      ...{ kind: 'answer', status: 404 },
      headers: {
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
      },
    })
    expect(JSON.parse('body' in refused ? refused.body : '')).toEqual({
      error: { code: 'route_not_found', message: 'There is no such route.', request_id: 'r-1' },
    })
  }
})

it('CloudFront lets browsers cache a file forever, and no error in place of one', () => {
  const assets = CacheBehaviors.find(({ PathPattern }) => PathPattern === '/assets/*')
  // Run for answers below 400 alone, while a policy is for every answer.
  expect(assets?.FunctionAssociations).toMatchObject([{ EventType: 'viewer-response' }])
  const viewed = { method: 'GET', uri: '/assets/a.js', requestId: 'r-1', headers: {} }
  expect(edgeResponse(codeOf(assets))(viewed, 200, { etag: 'e' })).toEqual({
    etag: 'e',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const policies = new Map(entries('AWS::CloudFront::ResponseHeadersPolicy'))
  const policy = policies.get(target(assets?.ResponseHeadersPolicyId))
  expect(JSON.stringify(policy)).not.toContain('max-age=31536000, immutable')
})

it('the bucket of the console is readable by one distribution alone', () => {
  const [bucket] = resources('AWS::S3::Bucket')
  expect(bucket?.Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  })
  const [policy] = resources('AWS::S3::BucketPolicy')
  const { Statement } = plain(policy?.Properties.PolicyDocument) as {
    Statement: { Effect: string; Principal: unknown; Condition: unknown }[]
  }
  const allowed = Statement.filter(({ Effect }) => Effect === 'Allow')
  expect(allowed).toMatchObject([
    {
      Action: 's3:GetObject',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'AWS:SourceArn': expect.stringContaining(':distribution/') } },
    },
  ])
})

it('CloudFront uses the domain and the firewall of the options', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/0a-1b'
  const webAclArn = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/w/0a-1b'
  const publicUrl = 'https://mooring.example.com'
  const { api } = await synthesized({ publicUrl, certificateArn, webAclArn })
  const [own] = resourcesIn(api.template, 'AWS::CloudFront::Distribution')
  expect(own?.Properties.DistributionConfig).toMatchObject({
    Aliases: ['mooring.example.com'],
    WebACLId: webAclArn,
    ViewerCertificate: {
      AcmCertificateArn: certificateArn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
    },
  })
})
