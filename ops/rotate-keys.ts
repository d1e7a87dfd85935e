import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { deploymentOptions, type InvokeTask, openDeployment } from './invoke-task.ts'
import { type PassTally, progressLine, type RunTally, runPass } from './rewrite-pass.ts'

/** How to rotate. */
export interface Rotation {
  /** Key pairs as old as this, or older, are replaced. */
  readonly olderThan: Date
  /** Rows a second, at most. */
  readonly rate?: number | undefined
  /** Counts the secrets under replaced key pairs, and changes nothing. */
  readonly dryRun?: boolean | undefined
}

/** What was rotated. */
export interface Rotated extends PassTally {
  /** Key pairs that were added. */
  readonly added: number
  /** Secrets that are still under a replaced key pair. */
  readonly left: number
}

type Run = RunTally & { readonly writes: string; readonly added: number }

const maxPasses = 3

/**
 * Replaces the key pairs of a deployment, and encrypts its secrets again, beside live traffic. Ended at
 * any step it can be started again; the daily run of the function completes it, too. Replaced key
 * pairs are kept until the daily run finds that no row uses them.
 *
 * @throws Error where the deployment does not write by the envelope driver.
 */
export async function rotate(
  invoke: InvokeTask,
  { olderThan, rate, dryRun }: Rotation,
  report: (line: string) => void,
): Promise<Rotated> {
  const ask = (event: object) => rotatedBy(invoke, { byTool: true, ...event })
  const count = async () =>
    (await runPass({ run: (cursor) => ask({ dryRun: true, cursor }) })).outdated
  const adding = { dryRun: true, addWhereBefore: olderThan.toISOString() }
  const added = dryRun ? 0 : (await ask(adding)).added
  let left = await count()
  report(`${added} key pairs added, ${left.toLocaleString('en')} secrets to encrypt again.`)
  const sum = { outdated: left, rewritten: 0, skipped: 0, failed: 0 }
  for (let pass = 0; left > 0 && !dryRun && pass < maxPasses; pass++) {
    const [total, startMs] = [left, performance.now()]
    const done = await runPass({
      run: (cursor) => ask({ rate, cursor }),
      progressed: (tally) => report(progressLine(tally, total, performance.now() - startMs)),
    })
    sum.rewritten += done.rewritten
    sum.skipped += done.skipped
    sum.failed = done.failed
    left = await count()
  }
  return { added, ...sum, left }
}

async function rotatedBy(invoke: InvokeTask, event: object): Promise<Run> {
  const run = await invoke<Run>('rotate-keys', event)
  if (run.writes === 'envelope') return run
  throw new Error(
    'This deployment does not write by the envelope driver: there is nothing to rotate.',
  )
}

const usage = 'npm run rotate-keys -- [--stage <stage>] [--rate <rows a second>] [--dry-run]'

async function main(): Promise<void> {
  const own = { rate: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
  const { values } = parseArgs({ options: { ...own, ...deploymentOptions } })
  const { rate, 'dry-run': dryRun } = values
  if (rate !== undefined && !/^[1-9]\d{0,2}$/.test(rate)) throw new Error(`Usage: ${usage}`)
  const rotation = {
    olderThan: new Date(),
    ...(rate === undefined ? {} : { rate: Number(rate) }),
    ...(dryRun ? { dryRun } : {}),
  }
  const rotated = await rotate(await openDeployment(values), rotation, (line) => console.log(line))
  console.log(JSON.stringify(rotated, null, 2))
  if (rotated.left === 0 || dryRun) return
  console.error('Some secrets were not encrypted again: the daily run of rotate-keys goes on.')
  process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
