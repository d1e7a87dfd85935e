import type { AccessKey } from '../../shared/model/access-key.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { recordProjectEvent } from './events.ts'
import { type State, stored } from './state.ts'

type AccessKeyPowers = Pick<
  Powers,
  'readAccessKeys' | 'listAccessKeys' | 'createAccessKeys' | 'rotateAccessKeys' | 'deleteAccessKeys'
>

/** Access keys, in memory. */
export function fakeAccessKeys(state: State): AccessKeyPowers {
  const { accessKeys, projects } = state.rows
  const keep = (key: AccessKey) => accessKeys.set(key.id, stored(key))
  const demand = (id: string) => {
    const key = accessKeys.get(id)
    if (!key) throw new Problem('access_key_not_found')
    return key
  }
  return {
    readAccessKeys: {
      async find(id) {
        const key = accessKeys.get(id)
        return key && stored(key)
      },
    },
    listAccessKeys: {
      list: async (projectId) =>
        [...accessKeys.values()]
          .filter(({ session }) => session === undefined)
          .filter((key) => projectId === undefined || key.projectId === projectId)
          .map(withoutHashes),
    },
    createAccessKeys: {
      async insert(key, event) {
        const { projectId } = key
        if (projectId !== undefined && !projects.has(projectId))
          throw new Problem('project_not_found')
        keep(key)
        recordProjectEvent(state, projectId, event)
      },
    },
    rotateAccessKeys: {
      async replace(key, before, event) {
        if (demand(key.id).hash !== before.hash) throw new Problem('revision_conflict')
        keep(key)
        recordProjectEvent(state, key.projectId, event)
      },
    },
    deleteAccessKeys: {
      async remove({ id, projectId }, event) {
        demand(id)
        accessKeys.delete(id)
        recordProjectEvent(state, projectId, event)
      },
    },
  }
}

function withoutHashes(key: AccessKey): AccessKey {
  const { previousHash: _previous, ...shown } = stored(key)
  return { ...shown, hash: '' }
}
