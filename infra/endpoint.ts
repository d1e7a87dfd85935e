import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { allPowersOf, type Operation, routesOf } from '../shared/api/operation.ts'
import { acknowledge } from './acknowledge.ts'
import type { HttpApi } from './http-api.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'

/** One operation: its function, and the routes that lead to it. */
export class Endpoint extends PoweredFunction {
  constructor(scope: Construct, operation: Operation, api: HttpApi, deployment: Deployment) {
    const bounded = operation.throttle !== undefined
    const wanted = { ...operation, powers: allPowersOf(operation), bounded }
    super(scope, operation.id, wanted, deployment)
    const integration = new CfnIntegration(this, 'Integration', {
      apiId: api.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: this.lambda.functionArn,
      payloadFormatVersion: '2.0',
    })
    for (const [at, routeKey] of routesOf(operation).entries()) {
      this.addRoute(`${at === 0 ? '' : at + 1}`, routeKey, operation, api, integration.ref)
    }
  }

  private addRoute(
    nth: string,
    routeKey: Operation['route'],
    operation: Operation,
    api: HttpApi,
    integration: string,
  ): void {
    const route = new CfnRoute(this, `Route${nth}`, {
      apiId: api.apiId,
      routeKey,
      target: `integrations/${integration}`,
    })
    acknowledge(route, { 'AwsSolutions-APIG4': authorization(operation) })
    if (operation.throttle) api.throttle(route, operation.throttle)
    new CfnPermission(this, `Permission${nth}`, {
      action: 'lambda:InvokeFunction',
      functionName: this.lambda.functionArn,
      principal: 'apigateway.amazonaws.com',
      // Stage, method, path; the API has one stage, and `$default` is a route without a path.
      sourceArn: `${api.executeArn}/*/${routeKey.replace(' ', '')}`,
    })
  }
}

function authorization({ access, powers }: Operation): string {
  if (access === 'public' && powers.length > 0) {
    return 'Providers send people here, who have no key: the state in the request is its proof, 256 random bits that serve once.'
  }
  return access === 'public'
    ? 'The operation is public, and says so: it answers the same to everybody and reads nothing that is kept.'
    : 'endpoint() authenticates each request by its access key, and asks for the scope; an authorizer here could neither shape its refusals nor take back an answer that it cached.'
}
