import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptProject } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const rename = (project_id: string, name: unknown, as = on.keys.owner) =>
  on.ask('rename-project', { as, params: { project_id }, body: { name } })

const read = async () =>
  (await on.ask('read-project', { params: { project_id: on.project } })).body.data

describe('400', () => {
  it.each([undefined, '', 'with space', 7])('refuses the name %j', async (name) => {
    expect((await rename(on.project, name)).status).toBe(400)
  })
})

describe('403', () => {
  it('tells a key of one project alike of a name that another has and of one that none has', async () => {
    const { name } = await keptProject(on.world)
    const answers = []
    for (const asked of [name, 'none-has-it', (await read()).name])
      answers.push(await rename(on.project, asked, on.keys.admin))
    for (const { status, body } of answers) {
      expect([status, body.error.code]).toEqual([403, 'forbidden'])
      expect(body.error.message).toBe(answers[0]?.body.error.message)
    }
  })
})

describe('404', () => {
  it('knows no project out of reach or missing', async () => {
    expect((await rename(on.other, 'mine', on.keys.admin)).status).toBe(404)
    expect((await rename(randomUUID(), 'mine')).status).toBe(404)
  })
})

describe('409', () => {
  it('takes no name of another project', async () => {
    const { name } = await keptProject(on.world)
    const { status, body } = await rename(on.project, name)
    expect([status, body.error.code]).toEqual([409, 'name_taken'])
  })
})

describe('200', () => {
  it('renames, tells who and when, and tells the trail both names', async () => {
    const params = { project_id: on.project }
    const before = (await on.ask('read-project', { params })).body.data
    const { status, body } = await rename(on.project, 'renamed')
    expect([status, body.data.name, body.data.created_at]).toEqual([
      ...[200, 'renamed', before.created_at],
    ])
    expect(String(body.data.updated_at) > String(before.updated_at)).toBe(true)
    expect((await on.ask('read-project', { params })).body).toEqual(body)
    expect(on.world.events(on.project).at(-1)).toMatchObject({
      ...{ type: 'project.updated', details: { name: 'renamed', before: before.name } },
    })
  })

  it('frees the old name, and takes the own name again', async () => {
    const { id, name } = await keptProject(on.world)
    expect((await rename(id, name)).status).toBe(200)
    await rename(id, 'renamed')
    expect((await rename(on.project, name)).status).toBe(200)
  })
})
