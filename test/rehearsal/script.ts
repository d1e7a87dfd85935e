import assert from 'node:assert/strict'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import type { ScriptedServer } from '../oauth-servers/scripted.ts'
import type { Cdk, Outputs } from './cdk.ts'
import type { Denial, EmulatedAws } from './emulated-aws.ts'
import type { Behind } from './looking-behind.ts'
import {
  begun,
  eventsCame,
  onlyOurOwnDenied,
  refreshedBySchedule,
  repeated,
  whileCalled,
} from './observations.ts'
import { rolesAt } from './roles.ts'
import { secretMoves } from './secret-moves.ts'
import { assumableRoles } from './smoke/roles.ts'
import { eventually, expectRefused, expectStatus, open, type Scene } from './smoke/scene.ts'
import { afterwards, smoke } from './smoke.ts'

/** Functions that are no operation or task: what a deployment runs once, and their framework. */
const ofDeploymentTasks = 4

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
const first = { stage, outboundAllow: 'loopback', assumableRoles }
const lookups = `mooring-${stage}-lookup-credentials`
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
  // Short, so that the schedule has something to refresh before the end.
  provider.manner.lifeSeconds = 90
  const seen = {
    outputs: {} as Outputs,
    scene: {} as Scene,
    rows: 0,
    deleted: [] as Denial[],
    events: async () => [''],
  }
  const deployed = async (deployment: Promise<Outputs>) => {
    seen.outputs = await deployment
    const adminKey = await behind.secretOf(seen.outputs.AdminKeySecretArn)
    const url = seen.outputs.ApiUrl
    assert.match(url, /^https:\/\/\w+\.execute-api\./)
    const [, , , , account = ''] = seen.outputs.KeyArn.split(':')
    const roles = rolesAt(on.aws.endpoint, account)
    const target = { url, via: on.aws.reach(url), adminKey, provider, roles }
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
      title: 'npx cdk deploy --all in the layout of 0.2, whose outputs lead to the first admin key',
      needed: true,
      run: () => deployed(cdk.deployOneStack(first)),
    },
    {
      title:
        'npx cdk deploy --all makes nested stacks of it while it is called: no call fails twice',
      needed: true,
      run: async () => {
        expectStatus(await repeated(seen.scene), 201)
        await behind.addAlias(lookups, 'worker_every-project')
        const before = seen.outputs
        const update = () => deployed(cdk.deploy(first))
        seen.deleted.push(...(await whileCalled(seen.scene, on.aws, update)))
        assert.deepEqual(seen.outputs, before)
        // None of the layout of 0.2 is left over: it had other names.
        const own = operations.length + tasks.length + ofDeploymentTasks
        assert.equal(await behind.functionsOf(stage), own)
        assert.deepEqual(await behind.aliasesOf(lookups), ['worker_every-project'])
        expectStatus(await repeated(seen.scene), 201)
      },
    },
    {
      title: 'policies are enforced: a role that may not read secrets is denied one',
      run: async () => {
        const { role } = await behind.functionOf(`mooring-${stage}-native-list-connections`)
        const outcome = await behind.readSecretAs(role, seen.outputs.AdminKeySecretArn)
        assert.equal(outcome, 'AccessDeniedException')
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
      title: 'updated, it fingerprints by another key: what is repeated across that is rejected',
      run: async () => expectRefused(await repeated(seen.scene), 422, 'idempotency_key_reused'),
    },
    ...played('updated, it', afterwards),
    {
      title:
        'npx cdk deploy --all goes back to the layout of 0.2, and forward again, while it is called',
      needed: true,
      run: async () => {
        const before = seen.outputs
        const back = async () => {
          await deployed(cdk.deployOneStack(second))
          await deployed(cdk.deploy(second))
        }
        seen.deleted.push(...(await whileCalled(seen.scene, on.aws, back)))
        assert.deepEqual(seen.outputs, before)
        assert.deepEqual(await behind.aliasesOf(lookups), ['worker_every-project'])
      },
    },
    {
      title: 'the schedule refreshes a token without a lookup',
      run: () => eventually(150, () => refreshedBySchedule(seen.scene)),
    },
    {
      title: 'npx cdk destroy ends what serves, and leaves table and secrets',
      run: async () => {
        seen.rows = await behind.rowsOf(seen.outputs.TableName)
        await cdk.run(['destroy', `mooring-${stage}`, '--force'], { asSynthesized: true })
        assert.equal(await behind.functionsOf(stage), 0)
        assert.equal((await seen.scene.ask('GET', '/v1/health')).status, 404)
        // The schedule may have written until its end; after it nothing writes.
        const left = await behind.rowsOf(seen.outputs.TableName)
        assert.ok(left >= seen.rows && (await behind.secretsOf(stage)) > 0)
        seen.rows = left
      },
    },
    {
      title: 'npx cdk destroy is rejected for what is kept',
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
    ...secretMoves(on, { stage, options: second, deployed, played }),
    {
      title: 'IAM denied no call that the app made',
      run: () => onlyOurOwnDenied(on.aws, seen.deleted),
    },
  ]
}
