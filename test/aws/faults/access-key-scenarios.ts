import { randomUUID } from 'node:crypto'
import type { Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

const proves = async (rig: Rig, key: unknown) =>
  succeeded(await rig.ask('list-projects', { as: String(key) }))

async function keptKey(rig: Rig): Promise<{ id: string; key: string }> {
  const body = { name: `k-${randomUUID()}`, role: 'viewer' }
  const { data } = (await rig.ask('create-access-key', { body })).body
  return { id: data.id, key: String(data.key) }
}

/** An access key is made. */
export const creatingKey: Scenario = {
  name: 'create-access-key',
  async prepare(rig) {
    const body = { name: `k-${randomUUID()}`, role: 'viewer' }
    return {
      act: () => rig.ask('create-access-key', { body }),
      async judge(answer, fault) {
        const all = await rig.powers.listAccessKeys.list(undefined)
        const there = all.filter(({ name }) => name === body.name)
        if (succeeded(answer)) {
          return [!(await proves(rig, answer.body.data.key)) && 'does not prove anybody']
        }
        return [fault?.moment === 'before' && there.length > 0 && 'is there all the same']
      },
    }
  },
}

/** An access key is replaced. */
export const rotatingKey: Scenario = {
  name: 'rotate-access-key',
  async prepare(rig) {
    const { id, key } = await keptKey(rig)
    const act = () => rig.ask('rotate-access-key', { params: { access_key_id: id } })
    return {
      act,
      async judge(answer, fault) {
        const old = await proves(rig, key)
        const current = succeeded(answer) && (await proves(rig, answer.body.data.key))
        const again = await act()
        return [
          succeeded(answer) && !current && 'does not prove anybody',
          succeeded(answer) && old && 'leaves the old one good',
          !succeeded(answer) && fault?.moment === 'before' && !old && 'ended all the same',
          !succeeded(again) && `cannot be repeated: ${again.text}`,
          !(await proves(rig, again.body.data?.key)) && 'does not prove anybody at the repeat',
        ]
      },
    }
  },
}

/** An access key is deleted. */
export const deletingKey: Scenario = {
  name: 'delete-access-key',
  async prepare(rig) {
    const { id, key } = await keptKey(rig)
    const act = () => rig.ask('delete-access-key', { params: { access_key_id: id } })
    return {
      act,
      async judge(answer, fault) {
        const good = await proves(rig, key)
        const { status } = await act()
        return [
          succeeded(answer) && good && 'still proves somebody',
          !succeeded(answer) && fault?.moment === 'before' && !good && 'ended all the same',
          status !== (good ? 204 : 404) && `cannot be repeated: ${status}`,
          (await proves(rig, key)) && 'cannot be ended',
        ]
      },
    }
  },
}
