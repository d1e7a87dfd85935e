import { settings } from '../../shared/runtime/settings.ts'
import { awsCall, isRefusal } from '../aws-call.ts'
import type { Functions } from '../lambda/functions.ts'
import type { Ledger } from '../resources/ledger.ts'
import type { DeploymentTask } from '../template/deployment-tasks.ts'
import type { FunctionSpec } from '../template/functions.ts'
import { membersOf } from '../template/json.ts'

/** The deployment's own admin key, in the secret where its maker keeps it. */
export interface AdminKey {
  read(): Promise<string | undefined>
  /** Makes one, in place of whatever the secret holds. */
  replace(): Promise<void>
}

/** What the custom resources of the app run on. */
export interface TaskOptions {
  readonly tasks: readonly DeploymentTask[]
  readonly functions: Pick<Functions, 'find' | 'invoke'>
  readonly ledger: Ledger
  readonly secretsmanager: string
}

/** Runs each task of the deployment that has not run yet, as CloudFormation would. */
export async function runDeploymentTasks({ tasks, functions, ledger }: TaskOptions): Promise<void> {
  for (const { resource, functionArn, properties } of tasks) {
    if (ledger.find(resource)) continue
    const result = await created(functions, functionArn, properties)
    await ledger.note(resource, { id: String(result.PhysicalResourceId ?? resource.logicalId) })
  }
}

/** The admin key of the app, or undefined where no task of its deployment makes one. */
export function adminKeyOf({
  tasks,
  functions,
  secretsmanager,
}: TaskOptions): AdminKey | undefined {
  for (const { functionArn } of tasks) {
    const secretArn = functions.find(functionArn)?.environment[settings.adminKeySecret]
    if (secretArn === undefined) continue
    return {
      read: () => secretValue(secretsmanager, secretArn),
      replace: async () => {
        await created(functions, functionArn, { Replace: 'true' })
      },
    }
  }
  return undefined
}

async function created(
  functions: TaskOptions['functions'],
  functionArn: string,
  properties: object,
): Promise<Record<string, unknown>> {
  const spec = functions.find(functionArn) as FunctionSpec
  const event = { RequestType: 'Create', ResourceProperties: properties }
  const outcome = await functions.invoke(spec, event)
  if (outcome.kind === 'result') return membersOf(JSON.parse(outcome.json))
  throw new Error(`${spec.shortName} failed: ${outcome.error.errorMessage}`)
}

async function secretValue(endpoint: string, arn: string): Promise<string | undefined> {
  try {
    const { SecretString } = await awsCall<{ SecretString?: string }>(
      endpoint,
      'secretsmanager.GetSecretValue',
      { SecretId: arn },
    )
    return SecretString
  } catch (error) {
    if (isRefusal(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}
