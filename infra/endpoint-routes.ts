import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import type { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { headRoutesOf, type Operation, routesOf } from '../shared/api/operation.ts'
import { acknowledge } from './acknowledge.ts'
import { functionLog } from './function-log.ts'
import type { HttpApi } from './http-api.ts'
import type { Deployment } from './powered-function.ts'

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
export const nth = (at: number): string => `${at === 0 ? '' : at + 1}`

function authorization({ access, powers }: Operation): string {
  if (access === 'public' && powers.length > 0) {
    return 'Providers send people here, who have no key: the state in the request is its proof, 256 random bits that work once.'
  }
  return access === 'public'
    ? 'The operation is public, and declares it: it answers every caller alike and reads nothing that is stored.'
    : 'endpoint() authenticates each request by its access key, and checks the scope; an authorizer here could neither shape its errors nor revoke an answer that it cached.'
}
