import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { ScriptedServer } from '../../oauth-servers/scripted.ts'
import { type Address, type Answer, type Asked, send } from '../request.ts'

/** A deployment, wherever it runs. */
export interface Target extends Address {
  /** A key of the whole deployment. */
  readonly adminKey: string
  /** An OAuth provider that the deployment can reach. */
  readonly provider: ScriptedServer
  /** Absent where STS has no trust policies: that of the local run. */
  readonly roles?: RolesOfAccount
}

/** Roles in an account of AWS. */
export interface RolesOfAccount {
  readonly account: string
  /** Makes a role below `/smoke/` have this trust policy, as JSON. */
  trust(name: string, policy: string): Promise<void>
  /** Who AWS takes the holder of a session for: an ARN. @throws where the session is not valid. */
  callerOf(session: {
    readonly access_key_id: string
    readonly secret_access_key: string
    readonly session_token: string
  }): Promise<string>
}

/** What the smoke leaves in a deployment, to be looked for later. */
export interface Kept {
  project: string
  projectName: string
  /** The keys of people, by role. */
  readonly keys: Record<'editor' | 'runtime' | 'viewer', string>
  /** A connection with a key, and one by consent. */
  plain: { id: string; apiKey: string }
  granted: { id: string; clientId: string }
}

/** Where a smoke is played: the deployment, what is in it, and all that it answered. */
export interface Scene {
  readonly target: Target
  readonly kept: Kept
  /** What was sent as a secret: it may show only to who resolves it. */
  readonly secrets: Set<string>
  /** Answers to those who resolve nothing. */
  readonly shown: string[]
  /** What was answered well, as `GET /v1/health`. */
  readonly answered: Set<string>
  /** Asks as the deployment's admin, unless by another key (`as`); '' is none. */
  ask(method: string, path: string, asked?: Asked): Promise<Answer>
}

/** One thing that holds of a deployment. */
export interface Step {
  readonly title: string
  run(scene: Scene): Promise<void>
}

const resolves = /\/(aws-)?credentials$/

/** A scene at a deployment: new, or with what an earlier one kept there. */
export function open(target: Target, kept: Kept = nothing()): Scene {
  const shown: string[] = []
  const answered = new Set<string>()
  return {
    ...{ target, kept, shown, answered },
    secrets: new Set<string>(),
    async ask(method, path, { as = target.adminKey, ...asked } = {}) {
      const answer = await send(target, method, path, { ...asked, ...(as ? { as } : {}) })
      if (answer.status < 400) answered.add(`${method} ${path.replace(/\?.*/, '')}`)
      if (!resolves.test(path) || answer.status >= 400) shown.push(answer.text)
      return answer
    },
  }
}

const nothing = (): Kept => ({
  ...{ project: '', projectName: '' },
  keys: { editor: '', runtime: '', viewer: '' },
  plain: { id: '', apiKey: '' },
  granted: { id: '', clientId: '' },
})

/** Holds an answer to its status, and says what else it was. */
export function expectStatus(answer: Answer, status: number): Answer {
  assert.equal(answer.status, status, answer.text.slice(0, 500))
  return answer
}

/** Expects a refusal by this status and code of a problem. */
export function expectRefused(answer: Answer, status: number, code: string): void {
  expectStatus(answer, status)
  assert.equal(answer.body.error?.code, code)
}

/** Waits until something holds: what a stream or a schedule brings about. @throws what it threw last. */
export async function eventually(seconds: number, holds: () => Promise<void>): Promise<void> {
  const until = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await holds()
    } catch (error) {
      if (Date.now() > until) throw error
      await wait(200)
    }
  }
}
