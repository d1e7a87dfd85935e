import { NestedStack } from 'aws-cdk-lib'
import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import type { ILogGroup, LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { allPowersOf, headRoutesOf, type Operation, routesOf } from '../shared/api/operation.ts'
import { acknowledge } from './acknowledge.ts'
import { functionLog } from './function-role.ts'
import type { HttpApi } from './http-api.ts'
import { type Deployment, type FunctionPlace, PoweredFunction } from './powered-function.ts'

/** What a surface's stack is given. */
export interface SurfaceStackProps {
  readonly stack: string
  readonly operations: readonly Operation[]
  readonly api: HttpApi
  readonly deployment: Deployment
  /** The log group of an operation's function, by the operation's id. */
  readonly logGroupOf: (id: string) => ILogGroup
}

/**
 * The functions of one API surface: each with its role, its integration, and the permission by which
 * the API calls it. Nested in the API's stack, so that an update makes new functions, leads the
 * routes to them and removes the old ones last, or goes back as a whole (decision 0089).
 */
export class SurfaceStack extends NestedStack {
  readonly endpoints: ReadonlyMap<string, EndpointFunction>

  constructor(scope: Construct, { stack, operations, ...given }: SurfaceStackProps) {
    const { stage } = given.deployment
    super(scope, `${stack}-functions`, {
      description: `mooring-${stage}: the functions of the API surface "${stack}"`,
    })
    this.endpoints = new Map(
      operations.map((operation) => {
        const { api, deployment, logGroupOf } = given
        const logGroup = logGroupOf(operation.id)
        const place = { stack, logGroup }
        return [operation.id, new EndpointFunction(this, operation, api, place, deployment)]
      }),
    )
  }
}

/** The function of one operation, and what lets its routes call it. */
class EndpointFunction extends PoweredFunction {
  readonly integrationId: string

  constructor(
    scope: Construct,
    operation: Operation,
    api: HttpApi,
    place: FunctionPlace,
    deployment: Deployment,
  ) {
    const bounded = operation.throttle !== undefined
    const task = { ...operation, powers: allPowersOf(operation), bounded }
    super(scope, task, deployment, { place })
    this.integrationId = new CfnIntegration(this, 'Integration', {
      apiId: api.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: this.lambda.functionArn,
      payloadFormatVersion: '2.0',
    }).ref
    for (const [at, routeKey] of routesOf(operation).entries()) {
      this.permit(`Permission${nth(at)}`, routeKey, api)
    }
  }

  private permit(id: string, routeKey: Operation['route'], api: HttpApi): void {
    new CfnPermission(this, id, {
      action: 'lambda:InvokeFunction',
      functionName: this.lambda.functionArn,
      principal: 'apigateway.amazonaws.com',
      // Stage, method, path; the API has one stage, and `$default` is a route without a path. What
      // GET can call HEAD can, by the same permission.
      sourceArn: `${api.executeArn}/*/${routeKey.replace(/^GET /, '* ').replace(' ', '')}`,
    })
  }
}

/**
 * The part of an operation that is in the API's stack: its routes, since a route key that two
 * stacks have is rejected while one replaces the other, and the log of its function.
 */
export class EndpointRoutes extends Construct {
  readonly logGroup: LogGroup
  readonly operation: Operation
  readonly routes: CfnRoute[] = []

  constructor(scope: Construct, operation: Operation, deployment: Deployment) {
    super(scope, operation.id)
    this.operation = operation
    this.logGroup = functionLog(this, { ...deployment, id: operation.id })
  }

  /** Adds every route, and leads it to an integration. */
  leadTo(integrationId: string, api: HttpApi): void {
    const { operation } = this
    const addRoute = (id: string, routeKey: string) => {
      const target = `integrations/${integrationId}`
      const route = new CfnRoute(this, id, { apiId: api.apiId, routeKey, target })
      acknowledge(route, { 'AwsSolutions-APIG4': authorization(operation) })
      if (operation.throttle) api.throttle(route, operation.throttle)
      this.routes.push(route)
    }
    for (const [at, routeKey] of routesOf(operation).entries())
      addRoute(`Route${nth(at)}`, routeKey)
    for (const [at, routeKey] of headRoutesOf(operation).entries())
      addRoute(`HeadRoute${nth(at)}`, routeKey)
  }
}

/** What follows a construct's id where there are several: nothing, then 2, 3, … */
const nth = (at: number): string => `${at === 0 ? '' : at + 1}`

function authorization({ access, powers }: Operation): string {
  if (access === 'public' && powers.length > 0) {
    return 'Providers send people here, who have no key: the state in the request is its proof, 256 random bits that work once.'
  }
  return access === 'public'
    ? 'The operation is public, and declares it: it answers every caller alike and reads nothing that is stored.'
    : 'endpoint() authenticates each request by its access key, and checks the scope; an authorizer here could neither shape its errors nor revoke an answer that it cached.'
}
