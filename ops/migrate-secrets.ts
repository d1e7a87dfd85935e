import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { deploymentOptions, type InvokeTask, openDeployment } from './invoke-task.ts'
import { type PassTally, progressLine, type RunTally, runPass } from './rewrite-pass.ts'

/** What to migrate. */
export interface Migration {
  readonly to: 'envelope' | 'secrets-manager'
  readonly projectId?: string | undefined
  /** Rows a second, at most. */
  readonly rate?: number | undefined
  readonly dryRun?: boolean | undefined
}

/** What was migrated, or would be. */
export interface Migrated extends PassTally {
  /** Secrets that the other driver still holds. */
  readonly left: number
}

type Run = Partial<RunTally> & { readonly writes: string }

const maxPasses = 3

/**
 * Moves the secrets of a deployment to a driver, beside live traffic. Ended at any step and started
 * again it goes on: what was moved is not moved again, and nothing is kept between runs.
 *
 * @throws Error where the deployment does not write by that driver.
 */
export async function migrate(
  invoke: InvokeTask,
  migration: Migration,
  report: (line: string) => void,
): Promise<Migrated> {
  const { dryRun } = migration
  const count = () => passOver(invoke, { ...migration, dryRun: true })
  let left = (await count()).outdated
  report(`${left.toLocaleString('en')} secrets to move to ${migration.to}.`)
  const sum = { outdated: left, rewritten: 0, skipped: 0, failed: 0 }
  // A row that a request changed concurrently is found by the next pass.
  for (let pass = 0; left > 0 && !dryRun && pass < maxPasses; pass++) {
    const [total, startMs] = [left, performance.now()]
    const done = await passOver(invoke, migration, (tally) =>
      report(progressLine(tally, total, performance.now() - startMs)),
    )
    sum.rewritten += done.rewritten
    sum.skipped += done.skipped
    sum.failed = done.failed
    left = (await count()).outdated
  }
  return { ...sum, left }
}

function passOver(
  invoke: InvokeTask,
  migration: Migration,
  progressed?: (sum: PassTally) => void,
): Promise<PassTally> {
  const run = async (cursor: object | undefined): Promise<RunTally> => {
    const { writes, ...tally } = await invoke<Run>('migrate-secrets', { ...migration, cursor })
    if (writes === migration.to) return { ...none, ...tally }
    const option = migration.to === 'envelope' ? 'envelope' : 'secrets-manager,envelope'
    throw new Error(
      `This deployment writes secrets to ${writes}. Deploy it with secretStore=${option} first.`,
    )
  }
  return runPass({ run, ...(progressed ? { progressed } : {}) })
}

const none = { outdated: 0, rewritten: 0, skipped: 0, failed: 0 }

const usage =
  'npm run migrate-secrets -- --to envelope|secrets-manager [--stage <stage>] [--project <id>] [--rate <rows a second>] [--dry-run]'

function migrationFrom(values: Readonly<Record<string, string | boolean | undefined>>): Migration {
  const { to, project, rate, 'dry-run': dryRun } = values
  const isRate = rate === undefined || /^[1-9]\d{0,2}$/.test(String(rate))
  if ((to !== 'envelope' && to !== 'secrets-manager') || !isRate) throw new Error(`Usage: ${usage}`)
  return {
    to,
    ...(project === undefined ? {} : { projectId: String(project) }),
    ...(rate === undefined ? {} : { rate: Number(rate) }),
    ...(dryRun ? { dryRun: true } : {}),
  }
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const own = { to: text, project: text, rate: text, 'dry-run': { type: 'boolean' } } as const
  const { values } = parseArgs({ options: { ...own, ...deploymentOptions } })
  const migration = migrationFrom(values)
  const invoke = await openDeployment(values)
  const migrated = await migrate(invoke, migration, (line) => console.log(line))
  console.log(JSON.stringify(migrated, null, 2))
  if (migrated.left > 0 && !migration.dryRun) {
    console.error('Some secrets were not moved: see the log of migrate-secrets, and run it again.')
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
