import { NestedStack } from 'aws-cdk-lib'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Operation } from '../shared/api/operation.ts'
import { EndpointFunction } from './endpoint-function.ts'
import type { HttpApi } from './http-api.ts'
import type { Deployment } from './powered-function.ts'

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
