import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { expect, it } from 'vitest'
import { app } from './resources.ts'

const reasons = app.node.findAll().flatMap(({ node }) =>
  node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => ({ path: node.path, id: id.replace(/^annotation::/i, ''), reason })),
)

/** What cdk-nag finds. */
export function findings(): void {
  it.each([new AwsSolutionsChecks(app), new ServerlessChecks(app)])(
    '$name has no finding left',
    (pack) => {
      expect(pack.validateScope(app).violations).toEqual([])
    },
  )

  it('explains away these rules and no others', () => {
    const ids = reasons.map(({ id }) =>
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

  it('explains them where they arise, never for a stack', () => {
    for (const { path, reason } of reasons) {
      expect(path.split('/').length).toBeGreaterThan(1)
      expect(reason.length).toBeGreaterThan(40)
    }
  })
}
