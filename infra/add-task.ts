import type { Construct } from 'constructs'
import type { Task } from '../shared/api/task.ts'
import { DeploymentTask } from './deployment-task.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'
import { ScheduledTask } from './scheduled-task.ts'
import { StreamTask } from './stream-task.ts'

/** Adds the function of a task, and what starts it. */
export function addTask(scope: Construct, task: Task, deployment: Deployment): PoweredFunction {
  const { trigger } = task
  if (trigger === 'deployment') return new DeploymentTask(scope, task, deployment)
  if (trigger === 'invocation') return new PoweredFunction(scope, task, deployment)
  if ('schedule' in trigger) return new ScheduledTask(scope, task, trigger, deployment)
  return new StreamTask(scope, task, trigger, deployment)
}
