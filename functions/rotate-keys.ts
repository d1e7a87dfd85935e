import { rotateKeys as task } from '../shared/api/envelope-tasks.ts'
import { listProjects } from '../shared/aws/projects.ts'
import { readSecretRefs } from '../shared/aws/read-connections.ts'
import { pageSecretRefs, replaceSecretRefs } from '../shared/aws/secret-moves.ts'
import {
  commitClientSecrets,
  commitSecrets,
  discardClientSecrets,
  discardSecrets,
  readClientSecrets,
  readSecrets,
  rotateSecretKeys,
  writeClientSecrets,
  writeSecrets,
} from '../shared/aws/secrets/index.ts'
import { logRotated, rewriteFailed } from '../shared/lambda/rewrite-log.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { runtime } from '../shared/runtime/runtime.ts'
import { hasSetting } from '../shared/runtime/settings.ts'
import { type RewriteRequest, toRewriteRun } from '../shared/usecases/secrets/rewrite-secrets.ts'
import { rotateKeys } from '../shared/usecases/secrets/rotate-keys.ts'

/** A request of `npm run rotate-keys`; the event of the schedule has none of its members. */
interface Rotation extends RewriteRequest {
  /** An ISO time: shards whose newest key pair is older get another. */
  readonly addWhereBefore?: string
  readonly dryRun?: boolean
  /** Whether a tool sent it. */
  readonly byTool?: boolean
}

const dayMs = 24 * 3600_000
const maxAgeDays = 365
// Of the function's quarter of an hour.
const scheduledMs = 13 * 60_000
const scheduledRate = 100

export const handler = taskHandler(
  task,
  {
    listProjects,
    pageSecretRefs,
    replaceSecretRefs,
    rotateSecretKeys,
    readSecretRefs,
    readSecrets,
    writeSecrets,
    commitSecrets,
    discardSecrets,
    readClientSecrets,
    writeClientSecrets,
    commitClientSecrets,
    discardClientSecrets,
  },
  async (request: Rotation, powers) => {
    const writes = hasSetting('secretStore', 'envelope') ? 'envelope' : 'secrets-manager'
    // On the way back nothing is encrypted for a new key pair.
    if (writes !== 'envelope') return { writes }
    const nowMs = runtime().clock.nowMs()
    const run = request.byTool
      ? toRewriteRun(request, nowMs)
      : toRewriteRun({ rate: scheduledRate }, nowMs, scheduledMs)
    const tally = await rotateKeys(powers, {
      ...run,
      addWhereBefore: addBefore(request, nowMs),
      removes: !request.byTool,
      failed: rewriteFailed,
    })
    logRotated(tally)
    return { writes, ...tally }
  },
)

function addBefore({ byTool, addWhereBefore }: Rotation, nowMs: number): Date | undefined {
  if (!byTool) return new Date(nowMs - maxAgeDays * dayMs)
  return addWhereBefore === undefined ? undefined : new Date(addWhereBefore)
}
