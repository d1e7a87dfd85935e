import { expect, it } from 'vitest'
import { findings } from './synthesized.ts'

const { packs, acknowledged } = await findings()

it.each(['AwsSolutions', 'Serverless'])('leaves no finding of the rules %s of cdk-nag', (name) => {
  const [pack, ...more] = packs.filter((each) => each.name.startsWith(name))
  expect(more).toEqual([])
  expect(pack?.violations).toEqual([])
})

it('acknowledges findings of these rules of cdk-nag and of no others', () => {
  const ids = acknowledged.map(({ id }) =>
    id.replace(/Resource::arn.*secret:/, 'Resource::…').replace(/[0-9A-F]{8}\.Arn/, '.Arn'),
  )
  expect([...new Set(ids)].sort()).toEqual([
    'AwsSolutions-APIG4',
    'AwsSolutions-CFR1',
    'AwsSolutions-CFR2',
    'AwsSolutions-CFR3',
    'AwsSolutions-CFR4',
    'AwsSolutions-IAM5[Resource::*]',
    'AwsSolutions-IAM5[Resource::<ConsoleBucket.Arn>/*]',
    'AwsSolutions-IAM5[Resource::…mooring-dev/connections/*]',
    'AwsSolutions-IAM5[Resource::…mooring-dev/oauth2-clients/*]',
    'AwsSolutions-L1',
    'AwsSolutions-S1',
    'AwsSolutions-SMG4',
    'AwsSolutions-SQS3',
    'Serverless-EventBusDLQ',
    'Serverless-LambdaAsyncFailureDestination',
    'Serverless-LambdaDLQ',
    'Serverless-LambdaLatestVersion',
    'Serverless-LambdaStarPermissions',
    'Serverless-SQSRedrivePolicy',
  ])
})

it('acknowledges a finding with a reason on the construct where it arises, never for a stack', () => {
  for (const { path, reason } of acknowledged) {
    expect(path.split('/').length).toBeGreaterThan(1)
    expect(reason.length).toBeGreaterThan(40)
  }
})
