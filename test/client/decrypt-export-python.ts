import { it } from 'vitest'
import { expectDecrypted } from './decrypt-export.ts'

// Where .ci/run has found a Python with the package "cryptography", its program.
const python = process.env.MOORING_TEST_CRYPTOGRAPHY ?? ''

it('decrypts an export in Python', async () => {
  await expectDecrypted(python, ['docs/guide/migrate/decrypt_export.py'])
}, 60_000)
