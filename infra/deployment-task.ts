import { CustomResource } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Task } from '../shared/api/task.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'
import { TaskProvider } from './task-provider.ts'

/** A task that runs once, when its custom resource is created. */
export class DeploymentTask extends PoweredFunction {
  readonly run: CustomResource

  constructor(scope: Construct, task: Task, deployment: Deployment) {
    super(scope, task, deployment)
    const { serviceToken } = new TaskProvider(this, 'Provider', {
      lambda: this.lambda,
      name: `mooring-${deployment.stage}-${task.id}-provider`,
      logRetention: deployment.logRetention,
    })
    this.run = new CustomResource(this, 'Run', {
      serviceToken,
      resourceType: 'Custom::MooringTask',
      // Fixed: a change here runs the task again, at the next deployment.
      properties: { Version: '1' },
    })
  }
}
