import { randomUUID } from 'node:crypto'
import { anAccessKey, toldOf } from '../ports/made.ts'
import type { Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

const named = async ({ powers }: Rig, name: string) =>
  (await powers.listProjects.list()).filter((project) => project.name === name)

/** A project is made under an Idempotency-Key, and asked for again. */
export const creatingProject: Scenario = {
  name: 'create-project',
  async prepare(rig) {
    const name = `p-${randomUUID()}`
    const headers = { 'idempotency-key': randomUUID() }
    const act = () => rig.ask('create-project', { headers, body: { name } })
    return {
      act,
      async judge(answer) {
        const repeat = await act()
        const there = await named(rig, name)
        return [
          there.length !== 1 && `is there ${there.length} times`,
          repeat.status !== 201 && `is not told again: ${repeat.text}`,
          repeat.body.data?.id !== there[0]?.id && 'is told as another',
          succeeded(answer) && answer.body.data.id !== there[0]?.id && 'was told as another',
        ]
      },
    }
  },
}

/** A project is renamed. */
export const renamingProject: Scenario = {
  name: 'rename-project',
  async prepare(rig) {
    const id = await rig.project()
    const name = `p-${randomUUID()}`
    const act = () => rig.ask('rename-project', { params: { project_id: id }, body: { name } })
    return {
      act,
      async judge(answer, fault) {
        const is = (await rig.powers.readProjects.find(id))?.name
        const untouched = fault?.moment === 'before' && !succeeded(answer)
        const repeat = await act()
        return [
          succeeded(answer) && is !== name && 'is not renamed',
          untouched && is === name && 'is renamed all the same',
          repeat.status !== 200 && `cannot be repeated: ${repeat.text}`,
          (await named(rig, name)).length !== 1 && 'does not have its name',
        ]
      },
    }
  },
}

/** A project that holds only access keys is deleted. */
export const deletingProject: Scenario = {
  name: 'delete-project',
  async prepare(rig) {
    const id = await rig.project()
    const { insert } = rig.powers.createAccessKeys
    for (const key of [anAccessKey(id), anAccessKey(id)]) {
      await insert(key, toldOf(key.id, 'access_key.created'))
    }
    const act = () => rig.ask('delete-project', { params: { project_id: id } })
    return {
      act,
      async judge(answer, fault) {
        const there = (await rig.powers.readProjects.find(id)) !== undefined
        const untouched = fault?.moment === 'before' && !succeeded(answer)
        const { status } = await act()
        return [
          succeeded(answer) && there && 'is still there',
          untouched && !there && 'is gone all the same',
          status !== (there ? 204 : 404) && `cannot be repeated: ${status}`,
        ]
      },
    }
  },
}
