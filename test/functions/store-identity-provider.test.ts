import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deploymentProviderId } from '../../shared/model/identity-provider.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { fakeWorld, type World } from '../fakes/world.ts'

const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:company-sso-AbCdEf'
const company = {
  name: 'Company',
  issuer: 'https://login.example.com',
  audience: 'mooring',
  sign_in: { client_id: 'console' },
  rules: [{ match: { groups: 'platform' }, role: 'admin' }],
}
const physical = { PhysicalResourceId: 'identity-provider' }

let world: World
beforeEach(() => {
  vi.stubEnv(settings.outboundAllow, '')
  world = fakeWorld()
  return () => void vi.unstubAllEnvs()
})

type RequestType = 'Create' | 'Update' | 'Delete'
async function run(RequestType: RequestType, provider?: object) {
  const { handler } = await import('../../functions/store-identity-provider.ts')
  const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 9000 } as Context
  const Provider = provider && { Provider: JSON.stringify(provider) }
  return handler.with(world.powers)({ RequestType, ResourceProperties: { ...Provider } }, context)
}
const stored = () => world.powers.readIdentityProviders.find(deploymentProviderId)
const events = () => world.events(deploymentProviderId).map(({ type }) => type)

describe('a deployment with the option identityProvider', () => {
  it('trusts the provider, and its audit log names the deployment as who did it', async () => {
    expect(await run('Create', company)).toEqual(physical)
    expect(await stored()).toMatchObject({
      ...{ name: 'Company', issuer: company.issuer, version: 1, createdBy: 'mooring' },
      rules: [{ match: { groups: 'platform' }, role: 'admin' }],
      signIn: { clientId: 'console' },
    })
    const actor = { system: 'store-identity-provider' }
    expect(world.events(deploymentProviderId)).toMatchObject([
      { type: 'identity_provider.created', actor, requestId: 'aws-1' },
    ])
  })

  it('changes nothing where CloudFormation asks again', async () => {
    await run('Create', company)
    await run('Create', company)
    await run('Update', company)
    expect([(await stored())?.version, events()]).toEqual([1, ['identity_provider.created']])
  })

  it('changes the provider with the file', async () => {
    await run('Create', company)
    await run('Update', { ...company, rules: [] })
    expect(await stored()).toMatchObject({ version: 2, rules: [] })
    expect(events()).toEqual(['identity_provider.created', 'identity_provider.updated'])
  })

  it('stores the secret that an ARN names encrypted, and keeps it where the file names none', async () => {
    world.ownSecret(secretArn, 'LEAK-company')
    const sign_in = { client_id: 'console', client_secret_arn: secretArn }
    await run('Create', { ...company, sign_in })
    expect(world.rows).not.toContain('LEAK-company')
    await run('Update', { ...company, name: 'Other' })
    const encrypted = (await stored())?.signIn?.secret ?? ''
    const { decrypt } = world.powers.decryptSignInSecrets
    expect((await decrypt(deploymentProviderId, encrypted)).reveal()).toBe('LEAK-company')
  })
})

describe('a deployment without the option', () => {
  it('gets no provider', async () => {
    expect(await run('Create')).toEqual(physical)
    expect(await stored()).toBeUndefined()
  })

  it.each(['Update', 'Delete'] as const)('keeps its provider on %s', async (type) => {
    await run('Create', company)
    expect(await run(type, type === 'Delete' ? company : undefined)).toEqual(physical)
    expect(await stored()).toMatchObject({ name: 'Company' })
  })
})

describe('a failure', () => {
  it('leaves a provider that is being deleted as it is', async () => {
    await run('Create', company)
    const provider = await stored()
    const event = world.events(deploymentProviderId)[0]
    if (provider && event) await world.powers.deleteIdentityProviders.begin(provider, event)
    await expect(run('Update', { ...company, name: 'Other' })).rejects.toThrow(
      /failed: see its log/,
    )
    expect(await stored()).toMatchObject({ name: 'Company' })
  })

  it.each(['readDeploymentSecrets.read', 'createIdentityProviders.insert'] as const)(
    'of %s is reported without its message, and the next attempt succeeds',
    async (method) => {
      world.ownSecret(secretArn, 'LEAK-company')
      world.fail(method, { times: 1, error: new Error('LEAK') })
      const sign_in = { client_id: 'console', client_secret_arn: secretArn }
      const attempt = () => run('Create', { ...company, sign_in })
      await expect(attempt()).rejects.toThrow(
        /^store-identity-provider failed: see its log, request aws-1$/,
      )
      await attempt()
      expect(await stored()).toMatchObject({ version: 1 })
    },
  )
})
