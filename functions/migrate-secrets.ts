import { migrateSecrets } from '../shared/api/envelope-tasks.ts'
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
  writeClientSecrets,
  writeSecrets,
} from '../shared/aws/secrets/index.ts'
import { logRewritten, rewriteFailed } from '../shared/lambda/rewrite-log.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { isInlineRef } from '../shared/model/secret.ts'
import { runtime } from '../shared/runtime/runtime.ts'
import { hasSetting } from '../shared/runtime/settings.ts'
import {
  type RewriteRequest,
  rewriteSecrets,
  toRewriteRun,
} from '../shared/usecases/secrets/rewrite-secrets.ts'

/** A request of `npm run migrate-secrets`. */
interface Migration extends RewriteRequest {
  /** The driver that has to hold the secrets afterwards. */
  readonly to: 'envelope' | 'secrets-manager'
}

export const handler = taskHandler(
  migrateSecrets,
  {
    listProjects,
    pageSecretRefs,
    replaceSecretRefs,
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
  async ({ to, ...request }: Migration, powers) => {
    const writes = hasSetting('secretStore', 'envelope') ? 'envelope' : 'secrets-manager'
    // Its own writes would move every secret back: only a deployment of the option can do this.
    if (to !== writes) return { writes }
    const tally = await rewriteSecrets(powers, {
      ...toRewriteRun(request, runtime().clock.nowMs()),
      isOutdated: (ref) => isInlineRef(ref) === (to === 'secrets-manager'),
      failed: rewriteFailed,
    })
    logRewritten(tally)
    return { writes, ...tally }
  },
)
