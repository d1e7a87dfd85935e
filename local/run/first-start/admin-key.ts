import { settings } from '../../../shared/runtime/settings.ts'
import { awsCall, isRefusal } from '../../aws/call.ts'
import type { Functions } from '../../aws/lambda/functions.ts'
import type { FunctionSpec } from '../../cloudformation/functions.ts'
import { membersOf } from '../../cloudformation/json.ts'
import type { Ledger } from '../../cloudformation/resources/ledger.ts'
import type { DeploymentTask } from '../../cloudformation/triggers.ts'
import { type ApiClient, unexpected } from './api-client.ts'

/**
 * The path of any operation that asks for a key: only 401 means that a key is invalid.
 * Where there is a project, its own: that function is needed anyway, and each takes time to start.
 */
export function probeOf(projectId: string | undefined): string {
  return `/v1/projects${projectId === undefined ? '?page_size=1' : `/${projectId}`}`
}

/** The admin key, made anew if there is none that the API takes. */
export async function workingAdminKey(
  api: ApiClient,
  adminKey: AdminKey,
  probe: string,
  print: (line: string) => void,
): Promise<string> {
  const stored = await adminKey.read()
  if (stored !== undefined && (await isTaken(api, stored, probe))) return stored
  print('The admin key of this deployment was deleted or rotated. Creating a new one.')
  await adminKey.replace()
  const made = await adminKey.read()
  if (made !== undefined && (await isTaken(api, made, probe))) return made
  throw new Error('The API rejects the new admin key. See logs/create-admin-key.log.')
}

/** The runtime key of a project, made anew if the one remembered is taken no more. */
export async function workingRuntimeKey(
  api: ApiClient,
  adminKey: string,
  projectId: string,
  remembered: string | undefined,
): Promise<string> {
  if (remembered !== undefined && (await isTaken(api, remembered, probeOf(projectId))))
    return remembered
  const desired = { name: 'runtime', user: 'runtime', role: 'runtime', project_id: projectId }
  const answer = await api(adminKey, 'POST', '/v1/access-keys', desired)
  if (answer.status === 201) return String(membersOf(answer.data).key)
  throw unexpected('POST /v1/access-keys', answer)
}

async function isTaken(api: ApiClient, key: string, probe: string): Promise<boolean> {
  const answer = await api(key, 'GET', probe)
  if (answer.status === 401) return false
  if (answer.status < 500) return true
  throw unexpected('a first request', answer)
}

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
