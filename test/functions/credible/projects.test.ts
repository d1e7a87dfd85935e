import { beforeEach, describe, expect, it } from 'vitest'
import { type ByName, byName } from './by-name.ts'

let on: ByName
beforeEach(async () => {
  on = await byName()
})
const owner = () => ({ as: on.keys.owner })
const view = (name: string) => ({ resource: `/api/v0/projects/${name}`, name })

describe('400', () => {
  it.each([{}, { name: 7 }, { name: '' }, { name: 'two words' }, { name: 'x'.repeat(256) }])(
    'refuses the project %j',
    async (body) => {
      const answer = await on.by('create-credible-project', 'db', { ...owner(), body })
      expect([answer.status, answer.body.code]).toEqual([400, 400])
      expect(answer.body.details).toHaveProperty('name')
    },
  )
})

describe('403', () => {
  it('is for a key of one project that would make another, and for one without the scope', async () => {
    const body = { name: 'new' }
    const mine = await on.by('create-credible-project', 'db', { as: on.keys.admin, body })
    expect([mine.status, mine.body.code]).toEqual([403, 403])
    expect((await on.by('delete-credible-project')).status).toBe(403)
  })
})

describe('404', () => {
  it('answers for a project out of reach as for one that is not there', async () => {
    const ids = ['read-credible-project', 'delete-credible-project', 'list-credible-connections']
    for (const id of ids) {
      const [theirs, none] = await Promise.all(
        [on.otherName, 'nothing'].map((projectName) =>
          on.by(id, 'db', { as: on.keys.admin, params: { projectName } }),
        ),
      )
      expect([theirs?.status, theirs?.text]).toEqual([404, none?.text])
    }
  })
})

describe('409', () => {
  it('refuses a name that is taken, and to delete what holds connections', async () => {
    const body = { name: on.name }
    const taken = await on.by('create-credible-project', 'db', { ...owner(), body })
    expect([taken.status, taken.body.code]).toEqual([409, 409])
    const mysql = { type: 'mysql', mysqlConnection: {} }
    await on.by('create-credible-connection', 'db', { body: mysql })
    const held = await on.by('delete-credible-project', 'db', owner())
    expect([held.status, held.body.code]).toEqual([409, 409])
  })
})

describe('200', () => {
  it('is made, read, listed and deleted, as the project that the native API knows', async () => {
    const body = { name: 'new', readme: 'ignored' }
    const made = await on.by('create-credible-project', 'db', { ...owner(), body })
    const message = 'Project "new" created successfully'
    expect([made.status, made.body]).toEqual([200, { ...view('new'), message }])
    const params = { projectName: 'new' }
    const read = await on.by('read-credible-project', 'db', { ...owner(), params })
    expect([read.status, read.body]).toEqual([200, view('new')])
    const list = await on.by('list-credible-projects', 'db', owner())
    expect(list.body).toContainEqual(view('new'))
    expect((await on.by('list-credible-projects')).body).toEqual([view(on.name)])
    const native = await on.ask('list-projects')
    expect(native.text).toContain('"new"')
    const gone = await on.by('delete-credible-project', 'db', { ...owner(), params })
    expect([gone.status, gone.body.name]).toEqual([200, 'new'])
    expect((await on.by('read-credible-project', 'db', { ...owner(), params })).status).toBe(404)
  })

  it('tells that it is there, to everybody', async () => {
    const { status, body } = await on.ask('read-credible-status', { headers: {} })
    expect([status, body]).toMatchObject([200, { initialized: true, version: '0.0.0-test' }])
  })
})
