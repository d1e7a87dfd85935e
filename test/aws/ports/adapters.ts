import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { operations } from '../../../shared/api/operations.ts'
import { optionalTasks } from '../../../shared/api/optional-tasks.ts'
import { tasks } from '../../../shared/api/tasks.ts'
import { askProviders, mintCredentials, revokeMinted } from '../../../shared/oauth/ask-providers.ts'
import { askIssuers } from '../../../shared/oauth/identity/ask-issuers.ts'
import { askMcpServers } from '../../../shared/oauth/mcp/ask-mcp-servers.ts'
import type { Power, Powers } from '../../../shared/ports/index.ts'
import { tryConnections } from '../../../shared/probe/try-connections.ts'

const folder = join(import.meta.dirname, '../../../shared/aws')

/** Every power that an operation or a task lists. */
const powers: ReadonlySet<string> = new Set<Power>(
  [...operations, ...tasks, ...optionalTasks].flatMap((each) => each.powers),
)

/** The adapters in `shared/aws`: what a module exports under the name of a power. */
async function adaptersOfAws(): Promise<Partial<Powers>> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.ts')).toSorted()
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(join(folder, file))),
  )
  const exported = modules.flatMap((each) => Object.entries(each))
  return Object.fromEntries(exported.filter(([name]) => powers.has(name)))
}

/**
 * Every power over AWS, by its name. Imported only once the endpoints are set: see aws-subject.ts.
 *
 * @throws Error where a power has no adapter.
 */
export const adapters = {
  ...(await adaptersOfAws()),
  askProviders,
  askIssuers,
  askMcpServers,
  mintCredentials,
  revokeMinted,
  // There is no Lambda here: the function that runs tests runs in this process.
  requestConnectionTests: { request: tryConnections.test },
  tryConnections,
} as Powers

const missing = [...powers].filter((power) => !(power in adapters))
if (missing.length > 0) throw new Error(`No module of shared/aws exports ${missing.join(', ')}`)
