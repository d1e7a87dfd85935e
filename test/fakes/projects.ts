import { Problem } from '../../shared/model/problem.ts'
import type { Project } from '../../shared/model/project.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { leave, recordProjectEvent } from './events.ts'
import { demandUnused, keepReceipt } from './requests.ts'
import { type Rows, type State, stored } from './state.ts'

type ProjectPowers = Pick<
  Powers,
  | 'readProjects'
  | 'findProjects'
  | 'listProjects'
  | 'createProjects'
  | 'renameProjects'
  | 'deleteProjects'
>

/** Projects, in memory. */
export function fakeProjects(state: State): ProjectPowers {
  const { projects } = state.rows
  return {
    readProjects: { find: async (id) => shown(projects.get(id)) },
    findProjects: {
      named: async (name) => shown([...projects.values()].find((row) => row.name === name)),
    },
    listProjects: {
      list: async () =>
        [...projects.values()]
          .flatMap((row) => shown(row) ?? [])
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
    },
    createProjects: {
      async insert(project, event, receipt) {
        demandUnused(state, receipt)
        demandFree(state.rows, project)
        keepReceipt(state, receipt)
        projects.set(project.id, stored({ ...project, connectionCount: 0 }))
        recordProjectEvent(state, project.id, event)
      },
    },
    renameProjects: {
      async replace(project, before, event) {
        demandFree(state.rows, project)
        const row = demandSame(state.rows, before)
        const { name, readme, updatedAt, updatedBy } = project
        projects.set(project.id, stored({ ...row, name, readme, updatedAt, updatedBy }))
        recordProjectEvent(state, project.id, event)
      },
    },
    deleteProjects: deletion(state),
  }
}

function deletion(state: State): Powers['deleteProjects'] {
  const { projects, accessKeys } = state.rows
  return {
    async remove(project, event, cleanupTask) {
      const { connectionCount } = demandSame(state.rows, project)
      const clients = [...state.rows.oauth2Clients.values()]
      const holds = clients.some(({ ownerId }) => ownerId === project.id)
      if (connectionCount !== 0 || holds) throw new Problem('project_not_empty')
      projects.delete(project.id)
      recordProjectEvent(state, project.id, event)
      leave(state, cleanupTask)
    },
    async removeKeys(projectId) {
      for (const key of accessKeys.values()) {
        if (key.projectId === projectId) accessKeys.delete(key.id)
      }
    },
  }
}

function demandFree({ projects }: Rows, { id, name }: Project): void {
  const taken = [...projects.values()].some((other) => other.name === name && other.id !== id)
  if (taken)
    throw new Problem('name_taken', { details: { name: 'is the name of another project' } })
}

function demandSame({ projects }: Rows, { id, name }: Project) {
  const row = projects.get(id)
  if (!row) throw new Problem('project_not_found')
  if (row.name !== name) throw new Problem('revision_conflict')
  return row
}

function shown(row: (Project & { connectionCount: number }) | undefined): Project | undefined {
  if (!row) return undefined
  const { connectionCount: _count, ...project } = stored(row)
  return project
}
