import { decryptWith, loadKeyPair, newKeyPair } from '../../../shared/model/hpke.ts'
import { itemsOf } from '../../support/call.ts'
import { keptConnection } from './connection-scenarios.ts'
import { aMark, markedConfig, markedType } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

/** Connections are imported; a repeat imports those that are missing. */
const importing: Scenario = {
  name: 'import-connections',
  async prepare(rig) {
    const project_id = await rig.project()
    const connections = ['one', 'two'].map((external_id) => ({
      ...{ external_id, name: external_id, project_id, type: markedType },
      config: markedConfig(aMark()),
    }))
    const act = () => rig.ask('import-connections', { body: { connections } })
    return {
      act,
      async judge(answer, fault) {
        const first = succeeded(answer) ? itemsOf(answer) : []
        const lasting = fault?.lasts === 'always' || fault?.lasts === 'outage'
        const repeat = await act()
        const ids = succeeded(repeat) ? itemsOf(repeat).map(({ id }) => id) : []
        const there = await rig.powers.listConnections.keys(project_id)
        const created = first.filter(({ outcome }) => outcome !== 'rejected')
        const codes = first.flatMap(({ error }) => (error as { code?: string })?.code ?? [])
        return [
          !lasting && created.length < first.length && 'is not survived by each connection',
          codes.some((code) => code !== 'dependency_unavailable') && `rejects with ${codes}`,
          created.some(({ id }) => !ids.includes(id)) && 'has another id at the repeat',
          (there.length !== 2 || ids.some((id) => !there.some((each) => each.id === id))) &&
            `has ${there.length} connections after the repeat`,
        ]
      },
    }
  },
}

/** Connections are exported with their secrets. */
const exporting: Scenario = {
  name: 'export-credentials',
  async prepare(rig) {
    const { id, ownerId: project_id } = await keptConnection(rig)
    const { publicKey, privateKey } = newKeyPair()
    const pair = loadKeyPair(privateKey)
    const public_key = publicKey.toString('base64url')
    const act = () => rig.ask('export-credentials', { body: { public_key, project_id } })
    const records = async () =>
      (await rig.powers.readEvents.page(id, 0, 50)).filter(
        ({ type }) => type === 'connection.exported',
      )
    return {
      act,
      async judge(answer) {
        const [one] = succeeded(answer) ? itemsOf(answer) : []
        const audited = (await records()).length > 0
        const binding = { info: Buffer.from('mooring export v1'), aad: Buffer.from(id) }
        const value = Buffer.from(String(one?.encrypted ?? ''), 'base64url')
        const text = one ? decryptWith(pair, binding, value).toString() : 'LEAK'
        return [
          one !== undefined && !audited && 'was exported unaudited',
          !text.includes('LEAK') && 'does not have its secret',
          (await act()).status !== 200 && 'cannot be repeated',
        ]
      },
    }
  },
}

/** Connections leave and enter a deployment. */
export const transfers: readonly Scenario[] = [importing, exporting]
