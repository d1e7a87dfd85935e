import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { Operation } from '../shared/api/operation.ts'
import type { Power } from '../shared/domain/powers.ts'
import { acknowledge } from './acknowledge.ts'
import type { HttpApi } from './http-api.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'

/** One operation: its function, and the route that leads to it. */
export class Endpoint extends PoweredFunction {
  constructor(scope: Construct, operation: Operation, api: HttpApi, deployment: Deployment) {
    super(scope, operation.id, { ...operation, powers: powersOf(operation) }, deployment)
    const integration = new CfnIntegration(this, 'Integration', {
      apiId: api.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: this.lambda.functionArn,
      payloadFormatVersion: '2.0',
    })
    const route = new CfnRoute(this, 'Route', {
      apiId: api.apiId,
      routeKey: operation.route,
      target: `integrations/${integration.ref}`,
    })
    acknowledge(route, { 'AwsSolutions-APIG4': authorization(operation) })
    new CfnPermission(this, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: this.lambda.functionArn,
      principal: 'apigateway.amazonaws.com',
      // Stage, method, path; the API has one stage, and `$default` is a route without a path.
      sourceArn: `${api.executeArn}/*/${operation.route.replace(' ', '')}`,
    })
  }
}

/** Whoever must show an access key needs its row read; nothing in the operation says so. */
function powersOf({ access, powers }: Operation): readonly Power[] {
  return access === 'public' ? powers : ['readAccessKeys', ...powers]
}

function authorization({ access, powers }: Operation): string {
  if (access === 'public' && powers.length > 0) {
    return 'Providers send people here, who have no key: the state in the request is its proof, 256 random bits that serve once.'
  }
  return access === 'public'
    ? 'The operation is public, and says so: it answers the same to everybody and reads nothing that is kept.'
    : 'endpoint() authenticates each request by its access key, and asks for the scope; an authorizer here could neither shape its refusals nor take back an answer that it cached.'
}
