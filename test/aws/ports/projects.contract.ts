import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deleteKeysTask } from '../../../shared/model/cleanup-task.ts'
import type { Project } from '../../../shared/model/project.ts'
import {
  anAccessKey,
  aProject,
  aReceipt,
  keptConnection,
  keptProject,
  outcomeOf,
  race,
  told,
  toldOf,
} from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

// Which of the two it is depends on what a condition can distinguish.
const gone = /^(project_not_found|revision_conflict)$/

/** What callers that manage projects rely on. */
export function projectsContract(name: string, make: () => Promise<Subject>): void {
  const { subject, powers } = underContract(make)
  const insert = (project: Project) =>
    powers().createProjects.insert(project, toldOf(project.id, 'project.created'))
  const rename = (before: Project, to: string) =>
    powers().renameProjects.replace({ ...before, name: to }, before, toldOf(before.id))
  const remove = (project: Project) =>
    powers().deleteProjects.remove(
      project,
      toldOf(project.id),
      deleteKeysTask(project.id, new Date()),
    )

  describe(`projects: ${name}`, () => {
    it('are found, listed and recorded in the audit log', async () => {
      const project = await keptProject(powers())
      expect(await powers().readProjects.find(project.id)).toEqual(project)
      expect(await powers().listProjects.list()).toContainEqual(project)
      expect(await subject().events(project.id)).toHaveLength(1)
      expect(await powers().readProjects.find(randomUUID())).toBeUndefined()
    })

    it('have a name that only one of several at the same moment gets', async () => {
      const word = `p-${randomUUID()}`
      const ends = await race(4, () => insert(aProject(word)))
      expect(ends).toEqual(['done', ...Array(3).fill('name_taken')])
      const named = (await powers().listProjects.list()).filter((each) => each.name === word)
      expect(named).toHaveLength(1)
    })

    it('are created once for an idempotency key, which is checked before the name', async () => {
      const word = `p-${randomUUID()}`
      const receipt = aReceipt()
      const ends = await race(3, () => {
        const project = aProject(word)
        return powers().createProjects.insert(project, toldOf(project.id), receipt)
      })
      expect(ends).toEqual(['IdempotencyConflict', 'IdempotencyConflict', 'done'])
    })

    it('change their name and nothing else, and let the old one go', async () => {
      const before = await keptProject(powers())
      await keptConnection(powers(), before.id)
      const word = `p-${randomUUID()}`
      await rename(before, word)
      expect(await powers().readProjects.find(before.id)).toEqual({ ...before, name: word })
      expect(await powers().listProjects.list()).toContainEqual({ ...before, name: word })
      expect(await subject().connectionCount(before.id)).toBe(1)
      expect(await outcomeOf(insert(aProject(before.name)))).toBe('done')
      expect(await outcomeOf(insert(aProject(word)))).toBe('name_taken')
    })

    it('keep what is said of them, change it with their name or without, and lose it', async () => {
      const before = await keptProject(powers())
      const replace = (project: Project) =>
        powers().renameProjects.replace(project, before, toldOf(project.id))
      const readme = '# Said'
      await replace({ ...before, readme })
      expect(await powers().readProjects.find(before.id)).toEqual({ ...before, readme })
      expect(await powers().listProjects.list()).toContainEqual({ ...before, readme })
      await replace({ ...before, readme: undefined })
      expect(await powers().findProjects.named(before.name)).toEqual(before)
      expect(await powers().readProjects.find(before.id)).toEqual(before)
    })

    it('may be renamed to the name they have', async () => {
      const before = await keptProject(powers())
      expect(await outcomeOf(rename(before, before.name))).toBe('done')
      expect(await outcomeOf(insert(aProject(before.name)))).toBe('name_taken')
    })

    it('are not renamed to a name that is taken', async () => {
      const [one, two] = [await keptProject(powers()), await keptProject(powers())]
      expect(await outcomeOf(rename(one, two.name))).toBe('name_taken')
      expect(await powers().readProjects.find(one.id)).toEqual(one)
      expect(await subject().events(one.id)).toHaveLength(1)
    })

    it('are renamed by one of several at the same moment', async () => {
      const before = await keptProject(powers())
      const words = [1, 2, 3].map(() => `p-${randomUUID()}`)
      const ends = await race(3, (index) => rename(before, words[index] ?? ''))
      expect(ends).toEqual(['done', 'revision_conflict', 'revision_conflict'])
      const all = await powers().listProjects.list()
      expect(all.filter(({ id }) => id === before.id)).toHaveLength(1)
      expect(all.filter((each) => words.includes(each.name))).toHaveLength(1)
    })

    it('are not deleted while they hold connections', async () => {
      const project = await keptProject(powers())
      const connection = await keptConnection(powers(), project.id)
      expect(await outcomeOf(remove(project))).toBe('project_not_empty')
      expect(await powers().readProjects.find(project.id)).toEqual(project)
      await powers().deleteConnections.remove(connection, told(connection))
      expect(await outcomeOf(remove(project))).toBe('done')
    })

    it('once deleted are gone with their name, and leave a cleanup task for their keys', async () => {
      const project = await keptProject(powers())
      await remove(project)
      expect(await powers().readProjects.find(project.id)).toBeUndefined()
      const kinds = (await subject().cleanupTasks()).filter((each) => each.subject === project.id)
      expect(kinds).toMatchObject([{ kind: 'delete_project_keys', ownerId: project.id }])
      expect(await subject().events(project.id)).toHaveLength(2)
      expect(await outcomeOf(insert(aProject(project.name)))).toBe('done')
    })

    it('that are gone are neither renamed nor deleted, and their name stays free', async () => {
      const project = await keptProject(powers())
      await remove(project)
      const events = await subject().events(project.id)
      const word = `p-${randomUUID()}`
      expect(await outcomeOf(rename(project, word))).toMatch(gone)
      expect(await outcomeOf(rename(project, project.name))).toMatch(gone)
      expect(await outcomeOf(remove(project))).toMatch(gone)
      expect(await subject().events(project.id)).toEqual(events)
      expect(await outcomeOf(insert(aProject(word)))).toBe('done')
      expect(await outcomeOf(insert(aProject(project.name)))).toBe('done')
    })

    it('that were renamed concurrently are not deleted, nor is the project that has the old name', async () => {
      const project = await keptProject(powers())
      await rename(project, `p-${randomUUID()}`)
      const heir = aProject(project.name)
      await insert(heir)
      expect(await outcomeOf(remove(project))).toBe('revision_conflict')
      expect(await powers().readProjects.find(heir.id)).toEqual(heir)
      expect(await powers().listProjects.list()).toContainEqual(heir)
    })

    it('lose all their keys, also more than one transaction holds, and no other’s', async () => {
      const project = await keptProject(powers())
      const keys = Array.from({ length: 57 }, () => anAccessKey(project.id))
      const other = anAccessKey()
      const { insert } = powers().createAccessKeys
      await Promise.all([...keys, other].map((key) => insert(key, toldOf(key.id))))
      await powers().deleteProjects.removeKeys(project.id)
      expect(await powers().listAccessKeys.list(project.id)).toEqual([])
      const { find } = powers().readAccessKeys
      expect(await Promise.all(keys.map(({ id }) => find(id)))).toEqual(keys.map(() => undefined))
      expect(await find(other.id)).toEqual(other)
      await powers().deleteProjects.removeKeys(project.id)
    })
  })
}
