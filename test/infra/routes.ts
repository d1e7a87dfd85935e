import { expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { api, plain, resources, target, templates } from './deployment.ts'
import { lambdas } from './functions.ts'

const routes = resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties)
const permissions = resources('AWS::Lambda::Permission').map(({ Properties }) => Properties)

function lambdaOf(route: Record<string, unknown>): string {
  const parts = route.Target as { 'Fn::Join': [string, unknown[]] }
  const integration = templates.api.Resources[target(parts['Fn::Join'][1][1])]
  expect(integration?.Properties).toMatchObject({
    IntegrationType: 'AWS_PROXY',
    PayloadFormatVersion: '2.0',
  })
  return target(integration?.Properties.IntegrationUri)
}

/** How a request finds its function. */
export function routing(): void {
  it.each(operations)('leads $route to $id, and lets that route alone call it', (operation) => {
    const { logicalId } = lambdas[operation.id] ?? {}
    const own = routes.filter(({ RouteKey }) => RouteKey === operation.route)
    expect(own.map(lambdaOf)).toEqual([logicalId])
    const callers = permissions.filter(({ FunctionName }) => target(FunctionName) === logicalId)
    expect(callers).toHaveLength(1)
    const path = operation.route.replace(' ', '')
    expect(plain(callers[0])).toMatchObject({
      Principal: 'apigateway.amazonaws.com',
      SourceArn: `arn:AWS::Partition:execute-api:AWS::Region:AWS::AccountId:Api/*/${path}`,
    })
  })

  it('has no other route and no other caller', () => {
    expect(routes).toHaveLength(operations.length)
    const byApi = permissions.filter(({ Principal }) => Principal === 'apigateway.amazonaws.com')
    expect(byApi).toHaveLength(operations.length)
  })

  it('takes what no route does, and answers no browser of another origin', () => {
    expect(routes.filter(({ RouteKey }) => RouteKey === '$default')).toHaveLength(1)
    const [httpApi] = resources('AWS::ApiGatewayV2::Api')
    expect(httpApi?.Properties).toEqual({ Name: 'mooring-dev', ProtocolType: 'HTTP' })
  })

  it('throttles every route, and deploys by itself', () => {
    const [stage] = resources('AWS::ApiGatewayV2::Stage')
    expect(stage?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    })
  })

  it('says where things are', () => {
    expect(Object.keys(templates.api.Outputs).sort()).toEqual(
      ['AdminKeySecretArn', 'ApiUrl', 'KeyArn', 'TableName'].sort(),
    )
    expect(api.stackName).toBe('mooring-dev')
  })
}
