import { keptConnection } from './connection-scenarios.ts'
import type { Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

const resource = { resource_type: 'workflow', resource_id: 'f-1' }
const pathTo = (connection_id: string) => ({ params: { connection_id, ...resource } })

const isThere = async ({ powers }: Rig, id: string) =>
  (await powers.listReferences.list(id)).length > 0

/** A resource says that it uses a connection. */
export const addingReference: Scenario = {
  name: 'add-reference',
  async prepare(rig) {
    const { id } = await keptConnection(rig)
    const act = () => rig.ask('add-reference', pathTo(id))
    return {
      act,
      async judge(answer) {
        const there = await isThere(rig, id)
        const again = await act()
        return [
          succeeded(answer) && !there && 'is not there',
          again.status !== (there ? 200 : 201) && `cannot be repeated: ${again.text}`,
          !(await isThere(rig, id)) && 'is not there after the repeat',
        ]
      },
    }
  },
}

/** A resource says that it uses a connection no more. */
export const removingReference: Scenario = {
  name: 'remove-reference',
  async prepare(rig) {
    const { id } = await keptConnection(rig)
    await rig.ask('add-reference', pathTo(id))
    const act = () => rig.ask('remove-reference', pathTo(id))
    return {
      act,
      async judge(answer) {
        const there = await isThere(rig, id)
        const again = await act()
        return [
          succeeded(answer) && there && 'is still there',
          again.status !== 204 && `cannot be repeated: ${again.text}`,
          (await isThere(rig, id)) && 'cannot be removed',
        ]
      },
    }
  },
}

/** A connection is to be deleted while it is used. */
export const deletingUsed: Scenario = {
  name: 'delete-connection, while it is used',
  async prepare(rig) {
    const { id, ownerId } = await keptConnection(rig)
    await rig.ask('add-reference', pathTo(id))
    return {
      // 409 is right here: what is judged is that nothing goes.
      async act() {
        const answer = await rig.ask('delete-connection', { params: { connection_id: id } })
        return answer.status === 409 ? { ...answer, status: 204 } : answer
      },
      async judge() {
        const there = await rig.powers.readConnections.find({ id, ownerId })
        return [there === undefined && 'went while it was used']
      },
    }
  },
}
