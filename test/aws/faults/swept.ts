import { vi } from 'vitest'
import { context } from '../../support/call.ts'
import { rowsOf } from '../ports/aws-subject.ts'
import type { Deployment } from '../ports/deployment.ts'
import { refillRetries } from '../sdk-clients.ts'
import { at } from './ran.ts'
import type { Rig } from './rig.ts'
import { incompleteLists } from './sound.ts'
import { secretNameOf, secretsIn } from './sound-secrets.ts'

const dayMs = 24 * 3600_000

/** Runs the sweep, now. */
export async function sweepOnce({ powers }: Rig) {
  vi.stubEnv('MOORING_SWEEP', 'mend')
  const { handler } = await import('../../../functions/sweep.ts')
  try {
    return await handler.with(powers)({}, context())
  } finally {
    vi.unstubAllEnvs()
  }
}

/** Runs the sweep as it would run on the next days, until it has done all that it does. */
export async function sweepAll(rig: Rig): Promise<void> {
  const now = Date.now()
  for (const days of [0.1, 1.2, 2.3, 3.4]) {
    await refillRetries()
    await at(now + days * dayMs, () => sweepOnce(rig))
  }
}

/** What must not be there after a sweep: a secret without a row, and work left over. */
export async function unswept(deployment: Deployment): Promise<string[]> {
  const rows = await rowsOf(deployment)
  const owners = rows.filter(({ sk }) => /^(CONNECTION|OAUTH2CLIENT)#/.test(sk))
  // An OAuth client's secret may stand where version 0.1 kept it: the move discards that copy.
  const wanted = new Set(
    owners.flatMap((row) => [secretNameOf(row), `connections/${row.home}/${row.id}`]),
  )
  const orphans = [...(await secretsIn(deployment))].filter(
    ([name, { DeletedDate }]) => DeletedDate === undefined && !wanted.has(name),
  )
  const left = rows.filter(({ pk }) => pk.startsWith('LEFTOVER#'))
  return [
    ...orphans.map(([name]) => `${name} is a secret without a row`),
    ...left.map(({ kind, subject }) => `${kind} of ${subject} is still left over`),
    ...incompleteLists(rows).map((pk) => `${pk} is not complete`),
  ]
}
