import { CreateSecretCommand, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import {
  deleteKeysTask,
  discardSecretTask,
  releaseVersionTask,
  revokeGrantTask,
} from '../../../shared/model/cleanup-task.ts'
import { connectionEvent } from '../../../shared/model/event.ts'
import { deploymentProviderId } from '../../../shared/model/identity-provider.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { setting } from '../../../shared/runtime/settings.ts'
import { context } from '../../support/call.ts'
import { described } from '../ports/aws-subject.ts'
import { anAccessKey, occasion, toldOf } from '../ports/made.ts'
import { keptConnection } from './connection-scenarios.ts'
import { consented } from './provider.ts'
import { later, ran } from './ran.ts'
import { aMark, markedConfig, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'
import { sweepAll, sweepOnce, unswept } from './swept.ts'

const dayMs = 24 * 3600_000

async function located({ powers }: Rig, id: string) {
  const row = await powers.readConnections.locate(id)
  if (!row) throw new Error('the connection is gone')
  return row
}

/** Deletes a connection, and does nothing of what is to be done then. */
async function leaveDeleted(rig: Rig, id: string): Promise<void> {
  const row = await located(rig, id)
  const { name, type } = row
  const event = connectionEvent('connection.deleted', row, occasion(), { name, type })
  const now = new Date()
  await rig.powers.deleteConnections.remove(
    row,
    event,
    discardSecretTask(row, now),
    revokeGrantTask(row, now),
  )
}

/** Changes a connection's secrets, and does not let go of the version before. */
async function leaveVersion(rig: Rig): Promise<string> {
  const { id, ownerId } = await keptConnection(rig)
  const before = await located(rig, id)
  const { access_key_id, secret_access_key, session_token, region } = markedConfig(aMark())
  const secrets = {
    secret_access_key: new Secret(secret_access_key),
    session_token: new Secret(session_token),
  }
  const secretRef = await rig.powers.writeSecrets.write({ ownerId, id }, secrets, before.secretRef)
  const config = { ...before.config, access_key_id, region }
  const next = { ...before, config, secretRef, version: before.version + 1 }
  const event = connectionEvent('connection.updated', next, occasion())
  const left = releaseVersionTask(before, new Date())
  await rig.powers.updateConnections.replace(next, before, event, left)
  return id
}

/** Deletes a project, and lets its access key stand. */
async function leaveKeys(rig: Rig): Promise<void> {
  const id = await rig.project()
  const key = anAccessKey(id)
  await rig.powers.createAccessKeys.insert(key, toldOf(key.id, 'access_key.created'))
  const project = await rig.powers.readProjects.find(id)
  if (!project) throw new Error('there is no project')
  const event = toldOf(id, 'project.deleted')
  await rig.powers.deleteProjects.remove(project, event, deleteKeysTask(id, new Date()))
}

/** A secret whose row never came. */
async function leaveOrphan(
  { powers }: Rig,
  ownerId: string,
): Promise<{ ownerId: string; id: string }> {
  const owner = { ownerId, id: crypto.randomUUID() }
  await powers.writeNewSecrets.writeNew(owner, { session_token: new Secret(`LEAK-${aMark()}`) })
  return owner
}

/** Leaves work of every kind. @returns whose secrets were changed. */
async function enqueueCleanup(rig: Rig, ownerId: string): Promise<string> {
  await leaveDeleted(rig, (await keptConnection(rig, ownerId)).id)
  await leaveDeleted(rig, await consented(rig))
  await leaveKeys(rig)
  return leaveVersion(rig)
}

function sweeping(name: string, days: number): Scenario {
  return {
    name,
    alone: true,
    async prepare(rig) {
      const kept = await keptConnection(rig)
      const orphan = await leaveOrphan(rig, kept.ownerId)
      const isMarked = days > 2
      const changed = isMarked ? kept.id : await enqueueCleanup(rig, kept.ownerId)
      if (isMarked) await later((days - 1) * dayMs, () => sweepOnce(rig))
      return {
        act: () =>
          ran(
            () => later(days * dayMs, () => sweepOnce(rig)),
            ({ cleanupTasks }) => cleanupTasks.left === 0,
          ),
        async judge(answer) {
          const then = succeeded(answer) ? await unswept(rig.deployment) : []
          // Its mark comes a day before its end.
          const own = then.filter(
            (each) => isMarked || !each.startsWith(`connections/${orphan.ownerId}/`),
          )
          await later(days * dayMs, () => sweepAll(rig))
          const reads = await Promise.all(
            [kept.id, changed].map((connection_id) =>
              rig.ask('read-credentials', { params: { connection_id } }),
            ),
          )
          return [
            ...own,
            ...(await unswept(rig.deployment)),
            (await described(rig.deployment, orphan))?.DeletedDate === undefined &&
              'stays an orphan',
            reads.some(({ status }) => status !== 200) && 'took a secret that is somebody’s',
          ]
        },
      }
    },
  }
}

/** What was left over is done, and what is nobody's is marked. */
const sweepingUp = sweeping('sweep', 1.2)

/** What was marked is put away. */
const puttingAway = sweeping('sweep, of what it has marked', 2.4)

/** A deployment makes its first admin key. */
const makingAdminKey: Scenario = {
  name: 'create-admin-key',
  alone: true,
  async prepare(rig) {
    const make = async () => {
      const { handler } = await import('../../../functions/create-admin-key.ts')
      return handler.with(rig.powers)({ RequestType: 'Create' }, context())
    }
    const kept = async () => {
      const command = new GetSecretValueCommand({ SecretId: setting('adminKeySecret') })
      const answer = await rig.deployment.secretsManager.send(command).catch(() => undefined)
      return answer?.SecretString
    }
    return {
      act: () => ran(make, () => true),
      async judge(answer) {
        const first = await kept()
        const repeat = await ran(make, () => true)
        const key = await kept()
        const asked = await rig.ask('list-projects', { as: key ?? '' })
        return [
          succeeded(answer) && first === undefined && 'keeps no key',
          first !== undefined && key !== first && 'makes another key at its repeat',
          !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
          !succeeded(asked) && 'keeps a key that proves nobody',
        ]
      },
    }
  },
}

const company = {
  ...{ name: 'Company', issuer: 'https://login.example.com', audience: 'mooring' },
  rules: [{ match: { groups: 'platform' }, role: 'viewer' }],
}

/** A deployment stores the identity provider of its options. */
const storingProvider: Scenario = {
  name: 'store-identity-provider',
  alone: true,
  async prepare(rig) {
    const command = new CreateSecretCommand({ Name: aMark(), SecretString: 'LEAK-sso' })
    const client_secret_arn = (await rig.deployment.secretsManager.send(command)).ARN
    const body = { ...company, sign_in: { client_id: 'console', client_secret_arn } }
    const Provider = JSON.stringify(body)
    const store = async () => {
      const { handler } = await import('../../../functions/store-identity-provider.ts')
      const event = { RequestType: 'Create', ResourceProperties: { Provider } } as const
      return handler.with(rig.powers)(event, context())
    }
    const stored = () => rig.powers.readIdentityProviders.find(deploymentProviderId)
    return {
      act: () => ran(store, () => true),
      async judge(answer) {
        const first = await stored()
        const repeat = await ran(store, () => true)
        const { signIn } = (await stored()) ?? {}
        const { decrypt } = rig.powers.decryptSignInSecrets
        const secret = await decrypt(deploymentProviderId, signIn?.secret ?? '').catch(() => null)
        return [
          succeeded(answer) && first === undefined && 'stores no provider',
          !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
          secret?.reveal() !== 'LEAK-sso' && 'stores another secret',
        ]
      },
    }
  },
}

/** What keeps a deployment in order. */
export const keepingOrder: readonly Scenario[] = [
  ...[sweepingUp, puttingAway, makingAdminKey, storingProvider],
]
