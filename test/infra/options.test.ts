import { expect, it } from 'vitest'
import { optionsFrom } from '../../infra/options.ts'
import { functionIdOf, resourcesIn } from './template/resources.ts'
import { type Resource, synthesisTimeoutMs, synthesized } from './template/synthesized.ts'

const account = '111122223333'
const from = (context: Record<string, unknown>) => optionsFrom((name) => context[name])

it('deploys with defaults where no option is given', () => {
  expect(from({})).toEqual({
    stage: 'dev',
    logRetentionDays: 90,
    auditDays: 400,
    outboundAllow: '',
    assumableRoles: '',
    sweep: 'report',
    secretStore: 'secrets-manager',
    readAudit: 'table',
    macKeys: 1,
    clientKeys: '1',
    alarmTopicArn: '',
    publicUrl: '',
    clientMetadataUrl: '',
    returnUrls: '',
    certificateArn: '',
    webAclArn: '',
    throttleRate: 500,
    throttleBurst: 1000,
    maxRefreshWorkers: 16,
    reservedConcurrency: 0,
  })
})

/** The resources of a type in any stack of a deployment with this context. */
async function resourcesWith(context: Record<string, string>, type: string): Promise<Resource[]> {
  const { data, api, surfaces } = await synthesized(context)
  const stacks = [data, api, ...Object.values(surfaces)]
  return stacks.flatMap(({ template }) => resourcesIn(template, type))
}

it('names stacks by the stage, and retains logs for as long as the option says', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const context = { stage: 'prod-1', logRetentionDays: '30' }
  const { data, api } = await synthesized(context)
  expect([data.name, api.name]).toEqual(['mooring-prod-1-data', 'mooring-prod-1'])
  const groups = await resourcesWith(context, 'AWS::Logs::LogGroup')
  expect(new Set(groups.map(({ Properties }) => Properties.RetentionInDays))).toEqual(new Set([30]))
})

// A new AWS account may run ten functions at a time, and reserves none of them.
it('reserves no concurrency without the option, and with it for functions that wait for servers of third parties', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const reserved = async (context: Record<string, string>) => {
    const functions = await resourcesWith(context, 'AWS::Lambda::Function')
    return functions
      .filter(({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined)
      .map(({ Properties }) => [
        functionIdOf(Properties.FunctionName),
        Properties.ReservedConcurrentExecutions,
      ])
      .sort()
  }
  expect(await reserved({})).toEqual([])
  expect(await reserved({ reservedConcurrency: '20' })).toEqual([
    ['authorize-connection', 20],
    ['complete-authorization', 20],
    ['complete-sign-in', 20],
    ['discover-mcp-server', 20],
    ['exchange-token', 20],
    ['open-connector-page', 20],
    ['revoke-grants', 20],
    ['run-connection-test', 20],
    ['start-sign-in', 20],
    ['test-connection', 20],
    ['test-credible-connection', 20],
    ['test-unsaved-connection', 20],
  ])
})

it.each(['0', '11', '1,1', '1,2,3', '1,', 'two'])('rejects the client keys %j', (clientKeys) => {
  expect(() => from({ clientKeys })).toThrow(/^Wrong context: clientKeys: must be one number/)
})

it.each([
  [{ stage: 'Prod' }, /^Wrong context: stage: must be 1 to 16/],
  [{ stage: 'a'.repeat(17) }, /^Wrong context: stage/],
  [{ logRetentionDays: '31' }, /^Wrong context: logRetentionDays: must be one of 1, 3, 5/],
  [{ logRetentionDays: '9999' }, /^Wrong context: logRetentionDays/],
  [{ sweep: 'yes' }, /^Wrong context: sweep: must be `report` or `mend`/],
  [{ secretStore: 'vault' }, /^Wrong context: secretStore: must be one of secrets-manager/],
  [{ macKeys: '0' }, /^Wrong context: macKeys/],
  [{ macKeys: '11' }, /^Wrong context: macKeys: must be 10 at most/],
  [{ alarmTopicArn: 'ops@example.com' }, /^Wrong context: alarmTopicArn: must be the ARN/],
  [{ auditDays: 'many' }, /^Wrong context: auditDays/],
  [{ auditDays: '0' }, /^Wrong context: auditDays/],
  [{ throttleRate: '-1', throttleBurst: '1.5' }, /throttleRate: .*; throttleBurst: /],
  [{ reservedConcurrency: '-1' }, /^Wrong context: reservedConcurrency/],
  [{ outboundAllow: 'not a host!' }, /^Wrong context: outboundAllow/],
  [{ assumableRoles: 'arn:aws:iam::1:user/x' }, /^Wrong context: assumableRoles/],
  [{ publicUrl: 'https://mooring.example.com/' }, /^Wrong context: publicUrl: must be like/],
  [{ certificateArn: 'arn:aws:acm:eu-west-1:1:certificate/x' }, /certificateArn: must be the ARN/],
  [
    { certificateArn: `arn:aws:acm:us-east-1:${account}:certificate/0a-1b` },
    /certificateArn: needs publicUrl/,
  ],
  [{ webAclArn: 'arn:aws:wafv2:eu-west-1:1:regional/webacl/a/b' }, /webAclArn: must be the ARN/],
  [{ clientMetadataUrl: 'http://m.example.com/c' }, /^Wrong context: clientMetadataUrl: .*https/],
  [{ returnUrls: 'http://app.example.com' }, /^Wrong context: returnUrls: .*must be https/],
])('rejects the options %j, and names the reason', (context, message) => {
  expect(() => from(context)).toThrow(message)
})
