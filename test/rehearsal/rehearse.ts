// The deploy rehearsal: docs/internals/deploy-rehearsal.md. Usage: rehearse.ts <directory of the Python programs>
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startScripted } from '../oauth-servers/scripted.ts'
import { cdkIn } from './cdk.ts'
import { startEmulatedAws } from './emulated-aws.ts'
import { lookingBehind } from './looking-behind.ts'
import { rehearsal } from './script.ts'

const [programs = ''] = process.argv.slice(2)
const directory = await mkdtemp(join(tmpdir(), 'mooring-rehearsal-'))
const started = Date.now()
const [aws, provider] = await Promise.all([startEmulatedAws(programs, directory), startScripted()])
const end = async () => {
  await Promise.all([aws.stop(), provider.close()])
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(1)))

let failed = false
const cdk = cdkIn(aws.env, directory)
for (const step of rehearsal({ aws, provider, cdk, behind: lookingBehind(aws.endpoint) })) {
  const from = Date.now()
  try {
    await step.run()
    console.log(`  ✓ ${step.title} (${seconds(from)} s)`)
  } catch (error) {
    failed = true
    console.log(`  ✗ ${step.title} (${seconds(from)} s)\n${(error as Error).stack}`)
    if (step.needed) break
  }
}
const denied = await aws.denied()
if (failed && denied.length > 0) console.log('IAM denied:', denied)
await end()
// What went wrong stays to be looked at.
if (!failed) await rm(directory, { recursive: true, force: true })
console.log(
  failed
    ? `The rehearsal failed; the emulator's log: ${directory}/emulator.log`
    : `Rehearsed in ${seconds(started)} s.`,
)
process.exitCode = failed ? 1 : 0

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1)
}
