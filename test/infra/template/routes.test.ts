import { expect, it } from 'vitest'
import { headRoutesOf, routesOf } from '../../../shared/api/operation.ts'
import { operations } from '../../../shared/api/operations.ts'
import { lambdas } from './functions.ts'
import { plain, resourceOf, resources, stacks, target, templates } from './resources.ts'

const routes = resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties)
const permissions = resources('AWS::Lambda::Permission').map(({ Properties }) => Properties)

function lambdaOf(route: Record<string, unknown>): string {
  const parts = route.Target as { 'Fn::Join': [string, unknown[]] }
  const integration = resourceOf(target(parts['Fn::Join'][1][1]))
  expect(integration?.Properties).toMatchObject({
    IntegrationType: 'AWS_PROXY',
    PayloadFormatVersion: '2.0',
  })
  return target(integration?.Properties.IntegrationUri)
}

it.each(operations)(
  'integrates every route of $id with its function, and lets those routes alone call it',
  (operation) => {
    const { logicalId } = lambdas[operation.id] ?? {}
    const own = routesOf(operation)
    for (const key of [...own, ...headRoutesOf(operation)]) {
      const leads = routes.filter(({ RouteKey }) => RouteKey === key)
      expect(leads.map(lambdaOf)).toEqual([logicalId])
    }
    const callers = permissions.filter(({ FunctionName }) => target(FunctionName) === logicalId)
    const place = 'arn:AWS::Partition:execute-api:AWS::Region:AWS::AccountId:Api/*/'
    expect(callers.map(plain)).toMatchObject(
      own.map((key) => ({
        Principal: 'apigateway.amazonaws.com',
        // One permission for GET and its HEAD twin.
        SourceArn: `${place}${key.replace(/^GET /, '*').replace(' ', '')}`,
      })),
    )
  },
)

it('has no route and no caller beyond those of the operations', () => {
  const all = operations.flatMap(routesOf)
  const heads = operations.flatMap(headRoutesOf)
  expect(heads.length).toBe(all.filter((route) => route.startsWith('GET ')).length)
  expect(routes).toHaveLength(all.length + heads.length)
  const byApi = permissions.filter(({ Principal }) => Principal === 'apigateway.amazonaws.com')
  expect(byApi).toHaveLength(all.length)
})

it('has a default route, and no CORS for browsers of another origin', () => {
  expect(routes.filter(({ RouteKey }) => RouteKey === '$default')).toHaveLength(1)
  const [httpApi] = resources('AWS::ApiGatewayV2::Api')
  expect(httpApi?.Properties).toEqual({ Name: 'mooring-dev', ProtocolType: 'HTTP' })
})

it('throttles every route, and deploys its stage automatically', () => {
  const [stage] = resources('AWS::ApiGatewayV2::Stage')
  expect(stage?.Properties).toMatchObject({
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
  })
})

it('throttles each route that waits for servers of third parties separately, once the route exists', () => {
  const [stage] = resources('AWS::ApiGatewayV2::Stage')
  const slow = operations.filter(({ throttle }) => throttle !== undefined)
  expect(slow.map(({ id }) => id).sort()).toEqual(
    [
      ...['authorize-connection', 'complete-authorization', 'discover-mcp-server'],
      ...['complete-sign-in', 'exchange-token', 'start-sign-in'],
      ...['open-connector-page', 'test-connection', 'test-credible-connection'],
      'test-unsaved-connection',
    ].sort(),
  )
  expect(stage?.Properties.RouteSettings).toEqual(
    Object.fromEntries(
      slow.flatMap((operation) =>
        [...routesOf(operation), ...headRoutesOf(operation)].map((key) => [
          key,
          {
            ThrottlingRateLimit: operation.throttle?.rate,
            ThrottlingBurstLimit: operation.throttle?.burst,
          },
        ]),
      ),
    ),
  )
  const named = Object.keys(stage?.Properties.RouteSettings as object)
  const waitsFor = (stage?.DependsOn ?? []).map((id) => templates.api.Resources[id])
  const keys = waitsFor.map((resource) => resource?.Properties.RouteKey)
  expect(keys.sort()).toEqual(named.sort())
})

it('outputs the URLs, the table, the key and the secret of the first admin key', () => {
  expect(Object.keys(templates.api.Outputs).sort()).toEqual(
    ['AdminKeySecretArn', 'ApiUrl', 'ConsoleUrl', 'KeyArn', 'TableName'].sort(),
  )
  expect(stacks.api.name).toBe('mooring-dev')
})
