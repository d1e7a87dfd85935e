import assert from 'node:assert/strict'
import type { Outputs } from './cdk.ts'
import type { Line, Stage } from './script.ts'
import { afterwards, type smoke } from './smoke.ts'

interface Deploying {
  readonly stage: string
  readonly options: Readonly<Record<string, string>>
  deployed(deployment: Promise<Outputs>): Promise<void>
  played(prefix: string, steps: typeof smoke): Line[]
}

/** The secrets go to the envelope driver, under new key pairs, and back, as an operator does it. */
export function secretMoves(
  { cdk }: Stage,
  { stage, options, deployed, played }: Deploying,
): Line[] {
  const deploy = (secretStore: string) => deployed(cdk.deploy({ ...options, secretStore }))
  const run = async (...parameters: string[]) => {
    const printed = await cdk.tool([
      ...parameters.slice(0, 1),
      '--',
      '--stage',
      stage,
      ...parameters.slice(1),
    ])
    const { rewritten, failed, left } = JSON.parse(
      printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1),
    )
    assert.ok(rewritten > 0, printed)
    assert.deepEqual({ failed, left }, { failed: 0, left: 0 })
  }
  return [
    {
      title:
        'npx cdk deploy --all with secretStore=envelope, and npm run migrate-secrets moves every secret',
      run: async () => {
        await deploy('envelope')
        await run('migrate-secrets', '--to', 'envelope', '--rate', '200')
      },
    },
    ...played('by the envelope driver, it', afterwards),
    {
      title: 'npm run rotate-keys encrypts every secret again, under new key pairs',
      run: () => run('rotate-keys', '--rate', '200'),
    },
    {
      title:
        'npx cdk deploy --all with secretStore=secrets-manager,envelope, and the secrets move back',
      run: async () => {
        await deploy('secrets-manager,envelope')
        await run('migrate-secrets', '--to', 'secrets-manager', '--rate', '40')
      },
    },
    ...played('back in Secrets Manager, it', afterwards),
  ]
}
