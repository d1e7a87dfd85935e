import { beforeAll, describe, expect, it } from 'vitest'
import { findFindings } from './template/findings.ts'
import { resourcesIn } from './template/resources.ts'
import {
  type Resource,
  type Synthesis,
  synthesisTimeoutMs,
  synthesized,
} from './template/synthesized.ts'

let table: Synthesis
let archive: Synthesis
let wayBack: Synthesis
beforeAll(async () => {
  table = await synthesized()
  archive = await synthesized({ readAudit: 'archive' })
  wayBack = await synthesized({ readAudit: 'table,archive' })
}, 3 * synthesisTimeoutMs)

const resourcesOf = ({ data, api, surfaces }: Synthesis, type: string): Resource[] =>
  [data, api, ...Object.values(surfaces)].flatMap(({ template }) => resourcesIn(template, type))

/** The functions whose environment or role says this, by id. */
const functionsWith = (synthesis: Synthesis, setting: string) =>
  resourcesOf(synthesis, 'AWS::Lambda::Function')
    .filter(({ Properties }) => JSON.stringify(Properties.Environment ?? {}).includes(setting))
    .map(({ Properties }) => String(Properties.FunctionName).replace(/^mooring-dev-/, ''))
    .sort()

const readers = [
  'lookup-credentials',
  'native-read-aws-credentials',
  'native-read-credentials',
  'native-read-credentials-batch',
] as const

const statementsWith = (synthesis: Synthesis, action: string): Record<string, unknown>[] =>
  resourcesOf(synthesis, 'AWS::IAM::Role')
    .flatMap(({ Properties }) => (Properties.Policies ?? []) as Policy[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().some((each) => String(each).startsWith(action)))

interface Policy {
  readonly PolicyDocument: { readonly Statement: Record<string, unknown>[] }
}

describe('the option readAudit', () => {
  it('adds nothing to a deployment that records reads in the table', () => {
    const text = JSON.stringify([table.data, table.api, table.surfaces])
    expect(text).not.toMatch(/firehose|glue|MOORING_READ_/i)
  })

  it('lets functions that record reads put records into the stream of the deployment, and nothing else', () => {
    expect(functionsWith(archive, 'MOORING_READ_STREAM')).toEqual(readers)
    const statements = statementsWith(archive, 'firehose:')
    expect(statements.map(({ Action }) => Action)).toEqual(readers.map(() => 'firehose:PutRecord'))
    for (const { Resource } of statements) {
      expect(JSON.stringify(Resource)).toMatch(/ReadArchiveStream\w+Arn/)
    }
  })

  it('names the archive to those who list the audit log', () => {
    const expected = ['native-list-audit-log', 'native-list-events']
    expect(functionsWith(archive, '"MOORING_READ_ARCHIVE":"mooring_dev.credentials_read"')).toEqual(
      expected,
    )
    expect(functionsWith(wayBack, 'MOORING_READ_ARCHIVE')).toEqual(expected)
  })

  it('keeps the stream on the way back, and every export, while no function writes to it', () => {
    expect(resourcesOf(wayBack, 'AWS::KinesisFirehose::DeliveryStream')).toHaveLength(1)
    expect(Object.keys(wayBack.data.template.Outputs).sort()).toEqual(
      Object.keys(archive.data.template.Outputs).sort(),
    )
    expect(statementsWith(wayBack, 'firehose:')).toEqual([])
    expect(functionsWith(wayBack, 'MOORING_READ_STREAM')).toEqual([])
  })
})

describe('the read archive', () => {
  const bucket = () => resourcesIn(archive.data.template, 'AWS::S3::Bucket')[0]

  it('is a bucket that is encrypted under the deployment’s key, private and retained', () => {
    expect(bucket()).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    expect(bucket()?.Properties.PublicAccessBlockConfiguration).toEqual({
      ...{ BlockPublicAcls: true, BlockPublicPolicy: true },
      ...{ IgnorePublicAcls: true, RestrictPublicBuckets: true },
    })
    const encryption = JSON.stringify(bucket()?.Properties.BucketEncryption)
    expect(encryption).toMatch(/"BucketKeyEnabled":true.*"Key\w+","Arn".*"SSEAlgorithm":"aws:kms"/)
  })

  it('keeps records for auditDays, and moves none that are kept for less than 180 days', {
    timeout: synthesisTimeoutMs,
  }, async () => {
    interface Lifecycle {
      readonly Rules: readonly Record<string, unknown>[]
    }
    const ruleOf = (resource: Resource | undefined) =>
      (resource?.Properties.LifecycleConfiguration as Lifecycle | undefined)?.Rules[0]
    expect(ruleOf(bucket())).toMatchObject({
      ExpirationInDays: 400,
      Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 90 }],
    })
    const brief = await synthesized({ readAudit: 'archive', auditDays: '179' })
    const rule = ruleOf(resourcesIn(brief.data.template, 'AWS::S3::Bucket')[0])
    expect(rule?.ExpirationInDays).toBe(179)
    expect(rule).not.toHaveProperty('Transitions')
  })

  it('is written by Firehose alone, which cannot read or delete what it wrote', () => {
    const [role] = resourcesIn(archive.data.template, 'AWS::IAM::Role')
    expect(JSON.stringify(role?.Properties.AssumeRolePolicyDocument)).toContain(
      '"Service":"firehose.amazonaws.com"',
    )
    expect(statementsWith(archive, 's3:Put')).toHaveLength(2) // The other fills the console's.
    const ofRole = JSON.stringify(role?.Properties.Policies)
    expect(ofRole).not.toMatch(/s3:(GetObject|Delete)/)
    expect(JSON.stringify(statementsWith(archive, 's3:').at(0))).toContain('ReadArchiveBucket')
  })

  it('has no finding of cdk-nag that is not acknowledged', () => {
    const { packs } = findFindings({ readAudit: 'archive' })
    expect(packs.map(({ violations }) => violations)).toEqual([[], []])
  })
})
