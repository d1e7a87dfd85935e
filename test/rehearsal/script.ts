import assert from 'node:assert/strict'
import type { ScriptedServer } from '../oauth-servers/scripted.ts'
import type { Cdk, Outputs } from './cdk.ts'
import type { EmulatedAws } from './emulated-aws.ts'
import type { Behind } from './looking-behind.ts'
import { eventually, expectRefused, expectStatus, open, type Scene } from './smoke/scene.ts'
import { afterwards, smoke } from './smoke.ts'

/** Where the rehearsal is played. */
export interface Stage {
  readonly aws: EmulatedAws
  readonly provider: ScriptedServer
  readonly cdk: Cdk
  readonly behind: Behind
}

/** One line of the rehearsal. Where it fails and is `needed`, nothing after it can be tried. */
export interface Line {
  readonly title: string
  readonly needed?: true
  run(): Promise<void>
}

const stage = 'rehearsal'
// The OAuth provider of the smoke is on this machine.
const first = { stage, outboundAllow: 'loopback' }
const home = 'https://app.example.com/done'
const second = {
  ...first,
  returnUrls: 'https://app.example.com',
  auditDays: '30',
  macKeys: '2',
  throttleRate: '50',
}

/** The life of one deployment, line by line. */
export function rehearsal(on: Stage): Line[] {
  const { cdk, behind, provider } = on
  // Short, so that the schedule has something to renew before the end.
  provider.manner.lifeSeconds = 90
  const seen = { outputs: {} as Outputs, scene: {} as Scene, rows: 0, events: async () => [''] }
  const deployed = async (deployment: Promise<Outputs>) => {
    seen.outputs = await deployment
    const adminKey = await behind.secretOf(seen.outputs.AdminKeySecretArn)
    const url = seen.outputs.ApiUrl
    assert.match(url, /^https:\/\/\w+\.execute-api\./)
    const target = { url, via: on.aws.reach(url), adminKey, provider }
    seen.scene = open(target, seen.scene.kept)
  }
  const played = (prefix: string, steps: typeof smoke) =>
    steps.map(({ title, run }) => ({ title: `${prefix} ${title}`, run: () => run(seen.scene) }))

  return [
    {
      title: 'npx cdk bootstrap',
      needed: true,
      run: async () => void (await cdk.run(['bootstrap'])),
    },
    {
      title: 'npx cdk deploy --all, whose outputs lead to the first admin key',
      needed: true,
      run: () => deployed(cdk.deploy(first)),
    },
    {
      title: 'policies are enforced: a role that may not read secrets is refused one',
      run: async () => {
        const { role } = await behind.functionOf(`mooring-${stage}-list-connections`)
        const told = await behind.readSecretAs(role, seen.outputs.AdminKeySecretArn)
        assert.equal(told, 'AccessDeniedException')
      },
    },
    {
      title: 'a rule of EventBridge takes up its events',
      run: async () => {
        seen.events = await behind.collectEvents(stage)
      },
    },
    ...played('deployed, it', smoke),
    {
      title: 'its events came, with no secret in them',
      run: () => eventually(30, () => eventsCame(seen.events, seen.scene)),
    },
    {
      title: 'npx cdk deploy --all again, with other options: they hold, at the same address',
      needed: true,
      run: async () => {
        assert.equal((await begun(seen.scene)).status, 400)
        for (const status of [201, 201]) expectStatus(await repeated(seen.scene), status)
        const before = seen.outputs
        await deployed(cdk.deploy(second))
        assert.deepEqual(seen.outputs, before)
        expectStatus(await begun(seen.scene), 200)
      },
    },
    {
      title: 'updated, it fingerprints by another key: what is repeated across that is refused',
      run: async () => expectRefused(await repeated(seen.scene), 422, 'idempotency_key_reused'),
    },
    ...played('updated, it', afterwards),
    {
      title: 'the schedule renews a token that nobody asks for',
      run: () => eventually(150, () => renewedBySchedule(seen.scene)),
    },
    {
      title: 'npx cdk destroy ends what serves, and leaves table and secrets',
      run: async () => {
        seen.rows = await behind.rowsOf(seen.outputs.TableName)
        await cdk.run(['destroy', `mooring-${stage}`, '--force'], { asSynthesized: true })
        assert.equal(await behind.functionsOf(stage), 0)
        assert.equal((await seen.scene.ask('GET', '/v1/health')).status, 404)
        // The schedule may have written until its end; after it nobody does.
        const left = await behind.rowsOf(seen.outputs.TableName)
        assert.ok(left >= seen.rows && (await behind.secretsOf(stage)) > 0)
        seen.rows = left
      },
    },
    {
      title: 'npx cdk destroy is refused what is kept',
      run: async () => {
        const refused = { fails: /termination ?protection/i, asSynthesized: true } as const
        await cdk.run(['destroy', `mooring-${stage}-data`, '--force'], refused)
        assert.equal(await behind.rowsOf(seen.outputs.TableName), seen.rows)
      },
    },
    {
      title: 'npx cdk deploy --all takes up again what was left, the admin key too',
      needed: true,
      run: async () => {
        const { adminKey } = seen.scene.target
        await deployed(cdk.deployAgain(stage))
        assert.equal(seen.scene.target.adminKey, adminKey)
      },
    },
    ...played('deployed again, it', afterwards),
    {
      title: 'IAM denied no call that the app made',
      run: () => onlyOurOwnDenied(on.aws),
    },
  ]
}

/** An authorization that would send people back to an address that only the second options allow. */
function begun({ ask, kept }: Scene) {
  const path = `/v1/connections/${kept.granted.id}/oauth2/authorize`
  return ask('POST', path, { body: { redirect_uri: home } })
}

/** A create under one idempotency key, however often. */
function repeated({ ask }: Scene) {
  const headers = { 'idempotency-key': 'across an update' }
  return ask('POST', '/v1/projects', { body: { name: 'Repeated' }, headers })
}

async function eventsCame(read: () => Promise<string[]>, { secrets }: Scene): Promise<void> {
  const events = await read()
  const types = new Set(events.map((event) => String(JSON.parse(event)['detail-type'])))
  for (const type of ['Created', 'Updated', 'Deleted', 'Authorized', 'Refreshed'])
    assert.ok(types.has(`Connection ${type}`), `no Connection ${type} among ${[...types]}`)
  const all = events.join('\n')
  assert.equal([...secrets].filter((secret) => all.includes(secret)).length, 0)
}

async function renewedBySchedule({ ask, kept }: Scene): Promise<void> {
  const { text } = await ask('GET', `/v1/connections/${kept.granted.id}/events?page_size=100`)
  const events = JSON.parse(text).data as { type: string; actor: { system?: string } }[]
  const by = events.filter(({ type }) => type === 'connection.refreshed')
  assert.ok(
    by.some(({ actor }) => actor.system === 'refresh-tokens'),
    `refreshed by ${JSON.stringify(by.map(({ actor }) => actor))}`,
  )
}

async function onlyOurOwnDenied(aws: EmulatedAws): Promise<void> {
  const denied = await aws.denied()
  const others = denied.filter(({ by }) => !by.endsWith('/rehearsal'))
  assert.deepEqual(others, [])
  assert.ok(denied.length > 0)
}
