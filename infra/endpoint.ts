import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { allPowersOf, headRoutesOf, type Operation, routesOf } from '../shared/api/operation.ts'
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
    const addRoute = (id: string, routeKey: string) => {
      const target = `integrations/${integration.ref}`
      const route = new CfnRoute(this, id, { apiId: api.apiId, routeKey, target })
      acknowledge(route, { 'AwsSolutions-APIG4': authorization(operation) })
      if (operation.throttle) api.throttle(route, operation.throttle)
    }
    const nth = (at: number) => `${at === 0 ? '' : at + 1}`
    for (const [at, routeKey] of routesOf(operation).entries()) {
      addRoute(`Route${nth(at)}`, routeKey)
      this.permit(`Permission${nth(at)}`, routeKey, api)
    }
    for (const [at, routeKey] of headRoutesOf(operation).entries()) {
      addRoute(`HeadRoute${nth(at)}`, routeKey)
    }
  }

  private permit(id: string, routeKey: Operation['route'], api: HttpApi): void {
    new CfnPermission(this, id, {
      action: 'lambda:InvokeFunction',
      functionName: this.lambda.functionArn,
      principal: 'apigateway.amazonaws.com',
      // Stage, method, path; the API has one stage, and `$default` is a route without a path. What
      // GET may call HEAD may, by the same permission: the stack has no room for one more each.
      sourceArn: `${api.executeArn}/*/${routeKey.replace(/^GET /, '* ').replace(' ', '')}`,
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
