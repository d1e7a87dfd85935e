import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { keptConnection } from '../support/builders.ts'
import { stage } from '../support/stage.ts'
import { fileOf, run } from './run-script.ts'

const node = ['docs/guide/migrate/decrypt-export.mjs']

/** Expects that a program decrypts what a deployment exported, and nothing that was altered. */
export async function expectDecrypted(program: string, script: readonly string[]): Promise<void> {
  const on = await stage()
  const keyFile = `${await fileOf('')}.key`
  const made = await run(process.execPath, [...node, 'keys', keyFile])
  const public_key = made.stdout.trim()
  const own = createPublicKey(await readFile(keyFile)).export({ format: 'der', type: 'spki' })
  expect(own.subarray(-32).toString('base64url')).toBe(public_key)
  const lost = await keptConnection(on.world, { ownerId: on.project, name: 'lost' })
  await keptConnection(on.world, { ownerId: on.project, name: 'Übung 😀' })
  on.world.lose(lost)
  const { text } = await on.ask('export-credentials', { body: { public_key } })
  const { code, stdout, stderr } = await run(program, [...script, keyFile], { input: text })
  const config = { api_key: 'sk-kept', url: 'https://api.openai.com/v1' }
  expect(JSON.parse(stdout || stderr)).toMatchObject([{ name: 'Übung 😀', config }])
  expect([code, stderr.includes(lost.id)]).toEqual([0, true])
  const altered = text.replace(/("encrypted":"[^"]{60})(.)/, (_all, head, digit) =>
    digit === 'A' ? `${head}B` : `${head}A`,
  )
  expect((await run(program, [...script, keyFile], { input: altered })).code).not.toBe(0)
}
