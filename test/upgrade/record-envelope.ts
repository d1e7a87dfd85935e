/*
 * Records what the envelope driver stores, and what is answered from it:
 *
 *     npx tsx test/upgrade/record-envelope.ts
 *
 * into test/upgrade/kept-envelope.json, once a format of its values: see record.ts. Later versions
 * are held to it. Keys and secrets in it were made for it alone.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adminKey } from '../../shared/model/access-key.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { deploy } from '../aws/ports/deployment.ts'
import { startLocalAws } from '../aws/ports/local-aws.ts'
import { toldOf } from '../aws/ports/made.ts'
import { fakeProviders } from '../fakes/providers.ts'
import type { Ask } from '../support/call.ts'
import { ask as askOperation } from '../support/handlers.ts'
import { keptDataOf } from './kept-data.ts'

const aws = await startLocalAws()
const deployment = await deploy(aws)
process.env[settings.auditDays] = '36500'
process.env[settings.secretStore] = 'envelope'
const { adapters } = await import('../aws/ports/adapters.ts')
const powers: Powers = { ...adapters, askProviders: fakeProviders().askProviders }
const { accessKey, key } = adminKey(new Date())
await adapters.createAccessKeys.insert(accessKey, toldOf(accessKey.id, 'access_key.created'))
const as = String(key.reveal())

async function ask(id: string, what: Ask) {
  const answer = await askOperation(id, { as, ...what }, powers)
  if (answer.status >= 300) throw new Error(`${id}: ${answer.status} ${answer.text}`)
  return answer.body
}
const created = async (id: string, body: object) => String((await ask(id, { body })).data.id)
const at = (connection_id: string) => ({ params: { connection_id } })

const project_id = await created('create-project', { name: 'kept' })
const openai = (api_key: string) => ({
  type: 'dynamiq.connections.OpenAI',
  config: { api_key, url: 'https://llm.example.com/v1' },
})
const named = (name: string) => ({ name, project_id, ...openai(`LEAK-${name}`) })
const first = await created('create-connection', named('first'))
const changed = await created('create-connection', named('changed'))
await ask('update-connection', { ...at(changed), body: openai('LEAK-changed-2') })
const system = await created('create-connection', {
  ...{ name: 'for all', system: true },
  ...openai('LEAK-system'),
})
const own_project = await created('create-project', { name: 'own', encryption: 'own_key' })
const own = await created('create-connection', { ...named('own'), project_id: own_project })
const client = await created('create-oauth2-client', {
  ...{ name: 'an application', project_id, type: 'dynamiq.connections.OAuth2', client_id: 'app' },
  ...{ client_secret: 'LEAK-client', authorization_url: 'https://as.example.com/authorize' },
  token_url: 'https://as.example.com/token',
})

const answers: Record<string, object> = {}
for (const id of [first, changed, system, own]) {
  const [read, resolved] = [
    await ask('read-connection', at(id)),
    await ask('read-credentials', at(id)),
  ]
  answers[id] = { read: { status: 200, body: read }, resolved: { status: 200, body: resolved } }
}
const kept = {
  recordedAt: new Date().toISOString(),
  told: {
    ...{ project: project_id, ids: { first, changed, system, own, client }, answers },
    ...{ keys: { admin: as.split('_') }, state: '', page: '', once: {} },
  },
  kms: {
    key: process.env[settings.key],
    macKey: process.env[settings.macKey],
    state: JSON.parse(await readFile(join(aws.dataDir, 'kms.json'), 'utf8')),
  },
  ...(await keptDataOf(deployment)),
}
const file = join(import.meta.dirname, 'kept-envelope.json')
await writeFile(file, `${JSON.stringify(kept, null, 1)}\n`)
await aws.stop()
console.log(`${kept.rows.length} rows, ${kept.secrets.length} secrets: ${file}`)
process.exit()
