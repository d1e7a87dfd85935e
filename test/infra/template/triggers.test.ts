import { expect, it } from 'vitest'
import { tasks } from '../../../shared/api/tasks.ts'
import { lambdas } from './functions.ts'
import { plain, resources, target } from './resources.ts'

interface Target {
  readonly Arn: unknown
  readonly Input?: string
}

const rules = resources('AWS::Events::Rule').map(({ Properties }) => Properties)
const targetsOf = (rule: Record<string, unknown> | undefined) => (rule?.Targets ?? []) as Target[]
const ruleOf = (id: string) =>
  rules.find((rule) => targetsOf(rule).some(({ Arn }) => target(Arn) === lambdas[id]?.logicalId))

const scheduled = tasks.flatMap(({ id, trigger }) =>
  typeof trigger === 'object' && 'schedule' in trigger ? [{ id, trigger }] : [],
)

it.each(scheduled)('invokes $id on its schedule, and does not retry it', (task) => {
  const rule = ruleOf(task.id)
  expect(rule).toMatchObject({ ScheduleExpression: task.trigger.schedule, State: 'ENABLED' })
  expect(targetsOf(rule).map(({ Input }) => Input)).toEqual([undefined])
  const config = resources('AWS::Lambda::EventInvokeConfig').find(
    ({ Properties }) => target(Properties.FunctionName) === lambdas[task.id]?.logicalId,
  )
  expect(config?.Properties).toMatchObject({ MaximumRetryAttempts: 0 })
})

it('repeats no run of refresh-tokens, which the next minute starts again', () => {
  const config = resources('AWS::Lambda::EventInvokeConfig').find(
    ({ Properties }) => target(Properties.FunctionName) === lambdas['refresh-tokens']?.logicalId,
  )
  expect(config?.Properties).toMatchObject({
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 60,
  })
})

it('invokes revoke-grants with the stream records of grants to revoke, and nothing else', () => {
  const mapping = resources('AWS::Lambda::EventSourceMapping').find(
    ({ Properties }) => target(Properties.FunctionName) === lambdas['revoke-grants']?.logicalId,
  )
  expect(plain(mapping?.Properties)).toMatchObject({
    EventSourceArn: 'Table.StreamArn',
    StartingPosition: 'TRIM_HORIZON',
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    BisectBatchOnFunctionError: true,
    DestinationConfig: { OnFailure: { Destination: 'revokegrantsfailed.Arn' } },
  })
  const criteria = mapping?.Properties.FilterCriteria as
    | { Filters: { Pattern: string }[] }
    | undefined
  const { Filters } = criteria ?? { Filters: [] }
  expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
    {
      eventName: ['INSERT'],
      dynamodb: {
        Keys: { pk: { S: [{ prefix: 'LEFTOVER#' }] } },
        NewImage: { kind: { S: ['revoke_grant'] } },
      },
    },
  ])
})
