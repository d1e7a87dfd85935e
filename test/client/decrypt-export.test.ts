import { expect, it } from 'vitest'
import { expectDecrypted } from './decrypt-export.ts'
import { fileOf, run } from './run-script.ts'

const script = 'docs/guide/migrate/decrypt-export.mjs'

it('decrypts an export in plain Node', async () => {
  await expectDecrypted(process.execPath, [script])
}, 60_000)

it('never overwrites a private key', async () => {
  const file = await fileOf('a key')
  expect((await run(process.execPath, [script, 'keys', file])).code).not.toBe(0)
})
