import { randomUUID } from 'node:crypto'
import { aMark, markedConfig, markedType, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'
import type { Fault } from './watch.ts'

/** Makes a connection without asking a function. */
export async function keptConnection(rig: Rig, project?: string) {
  const ownerId = project ?? (await rig.project())
  const answer = await rig.ask('create-connection', { body: newConnection(ownerId, aMark()) })
  return { id: answer.body.data.id, ownerId }
}

function newConnection(project_id: string, mark: string) {
  return { name: mark, project_id, type: markedType, config: markedConfig(mark) }
}

const credentials = async (rig: Rig, id: string) => {
  const read = await rig.ask('read-credentials', { params: { connection_id: id } })
  return read.body.data
}

const unacknowledged = (fault: Fault | undefined) =>
  fault?.moment === 'before' && fault.lasts !== 'once'

/** A connection is made; a repeat makes another. */
export const creating: Scenario = {
  name: 'create-connection',
  async prepare(rig) {
    const ownerId = await rig.project()
    const mark = aMark()
    return {
      act: () => rig.ask('create-connection', { body: newConnection(ownerId, mark) }),
      async judge(answer, fault) {
        const there = await rig.powers.listConnections.keys(ownerId)
        if (succeeded(answer)) {
          const read = await credentials(rig, answer.body.data.id)
          return [
            (there.length !== 1 || there[0]?.id !== answer.body.data.id) && 'is not there',
            read.secret_access_key !== `LEAK-${mark}` && 'does not resolve',
          ]
        }
        return [
          unacknowledged(fault) && there.length > 0 && 'is there unacknowledged',
          there.length > 1 && 'is there twice',
        ]
      },
    }
  },
}

/** A connection is made under an Idempotency-Key, and asked for again. */
export const creatingOnce: Scenario = {
  name: 'create-connection with an Idempotency-Key',
  async prepare(rig) {
    const ownerId = await rig.project()
    const what = {
      headers: { 'idempotency-key': randomUUID() },
      body: newConnection(ownerId, aMark()),
    }
    const act = () => rig.ask('create-connection', what)
    return {
      act,
      async judge(answer) {
        const repeats = [await act(), await act()]
        const there = await rig.powers.listConnections.keys(ownerId)
        const first = succeeded(answer) ? answer.body.data.id : there[0]?.id
        return [
          there.length !== 1 && `is there ${there.length} times`,
          repeats.some(({ status }) => status !== 201) && 'is not told again',
          repeats.some(({ body }) => body.data?.id !== first) && 'is told as another',
        ]
      },
    }
  },
}

function updating(name: string, changed: (mark: string) => object): Scenario {
  return {
    name,
    async prepare(rig) {
      const { id, ownerId } = await keptConnection(rig)
      const before = await credentials(rig, id)
      const mark = aMark()
      const body = { type: markedType, config: changed(mark) }
      const act = () => rig.ask('update-connection', { params: { connection_id: id }, body })
      const { access_key_id: open, session_token: secret } = markedConfig(mark)
      return {
        act,
        async judge(answer, fault) {
          const { version } = (await rig.powers.readConnections.find({ id, ownerId })) ?? {}
          const kept = await credentials(rig, id)
          const repeat = await act()
          const read = await credentials(rig, id)
          return [
            succeeded(answer) && version !== 2 && 'is not there',
            !succeeded(answer) && unacknowledged(fault) && version !== 1 && 'is there all the same',
            version === 1 && kept.session_token !== before.session_token && 'lost what it was',
            repeat.status !== 200 && `cannot be repeated: ${repeat.text}`,
            'session_token' in body.config && read.session_token !== secret && 'did not change',
            read.access_key_id !== ('access_key_id' in body.config ? open : read.access_key_id) &&
              'did not change in the open',
            !String(read.secret_access_key).startsWith('LEAK-') && 'lost a secret that stays',
          ]
        },
      }
    },
  }
}

/** A connection's secrets change in part: one is sent, the other stays. */
export const replacingSecrets = updating('update-connection, with a secret', (mark) => {
  const { secret_access_key: _stays, ...sent } = markedConfig(mark)
  return sent
})

/** A connection's secrets change all together. */
export const replacingAll = updating('update-connection, with every secret', markedConfig)

/** A connection is deleted. */
export const deleting: Scenario = {
  name: 'delete-connection',
  async prepare(rig) {
    const { id, ownerId } = await keptConnection(rig)
    const act = () => rig.ask('delete-connection', { params: { connection_id: id } })
    return {
      act,
      async judge(answer, fault) {
        const there = (await rig.powers.readConnections.find({ id, ownerId })) !== undefined
        const { status } = await act()
        return [
          succeeded(answer) && there && 'is still there',
          !succeeded(answer) && unacknowledged(fault) && !there && 'is gone all the same',
          status !== (there ? 204 : 404) && `cannot be repeated: ${status}`,
        ]
      },
    }
  },
}
