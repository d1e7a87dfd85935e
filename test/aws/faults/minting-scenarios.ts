import { generateKeyPairSync } from 'node:crypto'
import { limits } from '../../../shared/model/limits.ts'
import { told } from './grant-task-scenarios.ts'
import { mintingAt } from './provider.ts'
import { later } from './ran.ts'
import { aMark, type Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const private_key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
const type = 'mooring.connections.SnowflakeKeyPair'

/** A connection that mints by its own signature: every call that can fail is to AWS. */
async function minting(rig: Rig): Promise<string> {
  const config = { account: 'acc', user: aMark(), private_key }
  const body = { name: aMark(), project_id: await rig.project(), type, config }
  return (await rig.ask('create-connection', { body })).body.data.id
}

const isMinted = (text: string) => /"token":"ey|"access_token":"minted-/.test(text)

function scenario(name: string, body?: object, make = minting): Scenario {
  return {
    name,
    async prepare(rig) {
      const id = await make(rig)
      const ask = () =>
        rig.ask('read-credentials', { params: { connection_id: id }, ...(body ? { body } : {}) })
      return {
        act: ask,
        async judge(answer) {
          const read = (await told(rig, id, 'connection.credentials_read')) > 0
          const mints = await told(rig, id, 'connection.minted')
          // When the lease of an interrupted mint has expired.
          const again = await later(limits.leaseMs + 1000, ask)
          const row = await rig.powers.readConnections.locate(id)
          return [
            answer.status === 200 && !isMinted(answer.text) && 'answers without what it minted',
            isMinted(answer.text) && !read && 'was read unaudited',
            isMinted(answer.text) && !body && mints !== 1 && 'was minted unaudited, or twice',
            /PRIVATE KEY|LEAK-client/.test(answer.text) && 'shows the root material',
            again.status !== 200 && `cannot be repeated: ${again.text}`,
            row?.status !== 'active' && 'is not active',
            row?.grant?.lease !== undefined && 'keeps its lease',
          ]
        },
      }
    },
  }
}

/** What is minted is stored before any caller gets it. */
export const mintings: readonly Scenario[] = [
  scenario('read-credentials, minted'),
  scenario('read-credentials, narrowed', { narrow: { ttl_seconds: 120 } }),
  scenario('read-credentials, minted at a provider', undefined, mintingAt),
]
