import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import {
  findSecret,
  restoreSecret,
  type SecretState,
  secretReportName,
} from '../shared/aws/secrets/recovery.ts'
import { planRows } from './plan-rows.ts'
import { carryOut, heldSecretsIn, rowsOf } from './table.ts'

/** What to restore, and where to. */
export interface Restoring {
  /** The table that point-in-time recovery created. */
  readonly from: string
  /** The deployment's own table. */
  readonly to: string
  /** What the names of its secrets start with: `mooring-prod/`. */
  readonly secretPrefix: string
  /** Whether the audit log is compared and restored too. */
  readonly auditLog?: boolean
  /** Absent or false: nothing is changed; the result is what would be done. */
  readonly write?: boolean
}

/** What was done, or would be. */
export interface Restored {
  readonly rows: Readonly<Record<string, number>>
  readonly secrets: Readonly<Record<SecretState, number>>
  /** Names of secrets that are gone for good: `connections/<owner>/<id>` and the like. */
  readonly lost: readonly string[]
}

/**
 * Resets the table of a deployment to the state of a restored table, and restores the versions of
 * secrets that its rows pin then. There must be no concurrent writes: docs/operate/recovery.md.
 */
export async function restore(
  dynamodb: DynamoDBClient,
  secretsManager: SecretsManagerClient,
  { from, to, secretPrefix, auditLog = false, write = false }: Restoring,
): Promise<Restored> {
  const [live, restored] = await Promise.all(
    [to, from].map((table) => rowsOf(dynamodb, table, { auditLog })),
  )
  const plan = planRows(live ?? [], restored ?? [])
  if (write) await carryOut(dynamodb, to, plan)
  const secrets: Record<SecretState, number> = { there: 0, deleted: 0, unlabelled: 0, gone: 0 }
  const lost: string[] = []
  const look = write ? restoreSecret : findSecret
  for (const held of heldSecretsIn(restored ?? [])) {
    const found = await look({ secretsManager, prefix: secretPrefix }, held)
    secrets[found] += 1
    if (found === 'gone') lost.push(secretReportName(held))
  }
  return { rows: plan.tally, secrets, lost }
}

const usage =
  'npm run restore -- --from <restored table> --to <table> --secrets mooring-<stage>/ [--audit-log] [--write]'

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const options = {
    from: text,
    to: text,
    secrets: text,
    'audit-log': flag,
    trail: flag,
    write: flag,
  }
  const { from, to, secrets, trail, write, ...rest } = parseArgs({ options }).values
  // `--trail` is the option's name up to version 0.2.
  const auditLog = rest['audit-log'] || trail
  if (!from || !to || !secrets?.endsWith('/') || from === to) throw new Error(`Usage: ${usage}`)
  // Version 0.1 named the connections' part of it.
  const secretPrefix = secrets.replace(/\/connections\/$/, '/')
  const restoring = { from, to, secretPrefix, auditLog, write }
  const done = await restore(new DynamoDBClient(), new SecretsManagerClient(), restoring)
  console.log(write ? 'Done:' : 'With --write this would be done:')
  console.log(JSON.stringify(done, null, 2))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
