import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { allPowersOf, type Operation, routesOf } from '../shared/api/operation.ts'
import { nth } from './endpoint-routes.ts'
import type { HttpApi } from './http-api.ts'
import { type Deployment, type FunctionPlace, PoweredFunction } from './powered-function.ts'

/** The function of one operation, and what lets its routes call it. */
export class EndpointFunction extends PoweredFunction {
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
