import { expect, it } from 'vitest'
import { lambdas } from './functions.ts'
import { resources, target } from './resources.ts'

it('gives each function a log group of its own, and each log group a retention', () => {
  const groups = Object.values(lambdas).map(({ Properties }) => {
    const { LogGroup } = Properties.LoggingConfig as { LogGroup: unknown }
    return target(LogGroup)
  })
  expect(new Set(groups).size).toBe(Object.keys(lambdas).length)
  const all = resources('AWS::Logs::LogGroup')
  expect(all).toHaveLength(groups.length + 1)
  for (const group of all) {
    expect(group.Properties.RetentionInDays).toBe(90)
    expect(group.DeletionPolicy).toBe('Delete')
  }
})

// Guarantee: a secret sent to the wrong path, or in a query, is not kept by the access log.
it('writes to the access log only what cannot contain a secret', () => {
  const [stage] = resources('AWS::ApiGatewayV2::Stage')
  const settings = stage?.Properties.AccessLogSettings as { Format: string } | undefined
  expect(Object.values(JSON.parse(settings?.Format ?? '{}')).sort()).toEqual([
    '$context.error.message',
    '$context.identity.sourceIp',
    '$context.integrationErrorMessage',
    '$context.integrationLatency',
    '$context.requestId',
    '$context.requestTimeEpoch',
    '$context.responseLength',
    '$context.routeKey',
    '$context.status',
    'dev',
  ])
})
