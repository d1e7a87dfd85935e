import { type Resource, resourcesOf } from './assembly.ts'
import { type Members, membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

/** A custom resource of the app: a function that runs when the stack is created. */
export interface DeploymentTask {
  readonly resource: Resource
  readonly functionArn: string
  readonly properties: Members
}

/**
 * Every custom resource behind CDK's provider framework. The framework's own function only talks
 * to CloudFormation, which is not here: its user's function is called as the framework calls it.
 */
export function deploymentTasksOf(reading: Reading): readonly DeploymentTask[] {
  const types = new Set(
    reading.stacks.flatMap(({ resources }) => [...resources.values()]).map(({ type }) => type),
  )
  // What fills a bucket is no task of ours: its files are served from where they were built.
  const custom = [...types].filter(
    (type) => type.startsWith('Custom::') && type !== 'Custom::CDKBucketDeployment',
  )
  return resourcesOf(reading.stacks, 'AWS::CloudFormation::CustomResource', ...custom).map(
    (resource) => {
      const { ServiceToken, ...properties } = membersOf(reading.resolved(resource))
      return { resource, properties, functionArn: userFunction(String(ServiceToken), reading) }
    },
  )
}

function userFunction(serviceToken: string, reading: Reading): string {
  for (const resource of resourcesOf(reading.stacks, 'AWS::Lambda::Function')) {
    if (reading.attributeOf(resource, 'Arn') !== serviceToken) continue
    const { Variables } = membersOf(resource.properties.Environment)
    const { USER_ON_EVENT_FUNCTION_ARN } = membersOf(reading.resolved(resource, Variables ?? {}))
    if (USER_ON_EVENT_FUNCTION_ARN !== undefined) return String(USER_ON_EVENT_FUNCTION_ARN)
  }
  throw new Error(`${serviceToken} serves a custom resource without CDK's provider framework.`)
}
