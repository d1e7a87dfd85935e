import { storeIdentityProvider } from '../shared/api/optional-tasks.ts'
import { toDeploymentProvider } from '../shared/api/surfaces/native/deployment-provider.ts'
import { configRules } from '../shared/api/to-connection.ts'
import { readDeploymentSecrets } from '../shared/aws/admin-key.ts'
import {
  createIdentityProviders,
  readIdentityProviders,
  updateIdentityProviders,
} from '../shared/aws/identity-providers.ts'
import { encryptSignInSecrets } from '../shared/aws/kms.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { storeDeploymentProvider } from '../shared/usecases/deployment-provider.ts'

/** What CloudFormation asks of a custom resource. */
interface CustomResource {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  /** `Provider`: the file of the option `identityProvider`, as JSON; absent: no provider. */
  readonly ResourceProperties?: { readonly Provider?: string }
}

const PhysicalResourceId = 'identity-provider'

export const handler = taskHandler(
  storeIdentityProvider,
  {
    ...{ readIdentityProviders, createIdentityProviders, updateIdentityProviders },
    ...{ encryptSignInSecrets, readDeploymentSecrets },
  },
  async ({ RequestType, ResourceProperties }: CustomResource, powers, requestId) => {
    const text = ResourceProperties?.Provider
    // Never removed: a rollback, or an option that was forgotten, would end the sessions of everyone.
    if (RequestType === 'Delete' || !text) return { PhysicalResourceId }
    const desired = toDeploymentProvider(JSON.parse(text), configRules().outboundAllow)
    await storeDeploymentProvider(powers, desired, { requestId, now: new Date() })
    return { PhysicalResourceId }
  },
)
