import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { expectRefused, expectStatus, type RolesOfAccount, type Step } from './scene.ts'

/** What a deployment is set up with (`assumableRoles`) for these steps. */
export const assumableRoles = 'arn:aws:iam::*:role/smoke/*'

const type = 'mooring.connections.AWSRole'

/** A connection that assumes a role. */
export const roles: readonly Step[] = [
  {
    title: 'assumes a role that trusts its project, and none that trusts another',
    async run({ ask, target, kept, secrets }) {
      const name = `smoke-${randomUUID()}`
      const account = target.roles?.account ?? '000000000000'
      const config = { role_arn: `arn:aws:iam::${account}:role/smoke/${name}`, region: 'us-east-1' }
      const body = { name, project_id: kept.project, type, config }
      const made = expectStatus(await ask('POST', '/v1/connections', { body }), 201)
      const id = String(made.body.data?.id)
      const path = `/v1/connections/${id}`
      const lookUp = (narrow?: object) =>
        ask('POST', `${path}/credentials`, {
          as: kept.keys.runtime,
          body: narrow ? { narrow } : {},
        })
      const { aws_role: trust } = expectStatus(await ask('GET', path), 200).body.data ?? {}
      assert.match(String(trust?.external_id), new RegExp(`:${kept.project}$`))
      const trusted = JSON.stringify(trust?.trust_policy)
      if (target.roles) {
        await target.roles.trust(name, trusted.replaceAll(kept.project, randomUUID()))
        expectRefused(await lookUp(), 409, 'credentials_rejected')
        await target.roles.trust(name, trusted)
        // It is asked again immediately after a change.
        expectStatus(await ask('PUT', path, { body: { type, config } }), 200)
      }
      const first = sessionOf(expectStatus(await lookUp(), 200).body.data)
      for (const secret of [first.secret_access_key, first.session_token]) secrets.add(secret)
      assert.match(first.access_key_id, /^ASIA/)
      assert.deepEqual(sessionOf(expectStatus(await lookUp(), 200).body.data), first)
      await assertSession(target.roles, first, `assumed-role/${name}/mooring-${id}`)
      const sdk = await ask('GET', `${path}/aws-credentials`, { as: kept.keys.runtime })
      const { AccessKeyId, RoleArn } = JSON.parse(expectStatus(sdk, 200).text)
      assert.deepEqual([AccessKeyId, RoleArn], [first.access_key_id, config.role_arn])
      const narrowed = sessionOf(expectStatus(await lookUp({ ttl_seconds: 900 }), 200).body.data)
      assert.notEqual(narrowed.access_key_id, first.access_key_id)
      expectStatus(await ask('DELETE', path), 204)
    },
  },
  {
    title: 'keeps no connection to a role that its options do not name',
    async run({ ask, kept }) {
      const config = { role_arn: 'arn:aws:iam::000000000000:role/admin', region: 'us-east-1' }
      const body = { name: randomUUID(), project_id: kept.project, type, config }
      expectRefused(await ask('POST', '/v1/connections', { body }), 400, 'invalid_config')
    },
  },
]

function sessionOf(data: Readonly<Record<string, unknown>> = {}) {
  const { access_key_id, secret_access_key, session_token } = data
  return {
    access_key_id: String(access_key_id),
    secret_access_key: String(secret_access_key),
    session_token: String(session_token),
  }
}

/** Where there is an account, AWS accepts the session, as that of this connection. */
async function assertSession(
  account: RolesOfAccount | undefined,
  session: ReturnType<typeof sessionOf>,
  caller: string,
): Promise<void> {
  if (!account) return
  assert.ok((await account.callerOf(session)).endsWith(`:${caller}`))
}
