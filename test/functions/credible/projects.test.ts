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

  it.each(['location', 'packages', 'connections', 'storageDestinations', 'theme', 'odd'])(
    'refuses the member %s, which is not kept, of a new project and of a change',
    async (member) => {
      const body = { name: 'new', [member]: ['LEAK'] }
      for (const id of ['create-credible-project', 'update-credible-project']) {
        const answer = await on.by(id, 'db', { ...owner(), body })
        expect(answer.status).toBe(400)
        expect(JSON.stringify(answer.body)).toContain(member)
        expect(answer.text).not.toContain('LEAK')
      }
      const params = { projectName: 'new' }
      expect((await on.by('read-credible-project', 'db', { ...owner(), params })).status).toBe(404)
    },
  )

  it.each([{ name: '' }, { name: 'two words' }, { readme: 7 }, { readme: 'x'.repeat(4097) }])(
    'refuses the change %j',
    async (body) => {
      expect((await on.by('update-credible-project', 'db', { ...owner(), body })).status).toBe(400)
    },
  )
})

describe('403', () => {
  it('is for a key of one project that would make another, and for one without the scope', async () => {
    const body = { name: 'new' }
    const mine = await on.by('create-credible-project', 'db', { as: on.keys.admin, body })
    expect([mine.status, mine.body.code]).toEqual([403, 403])
    expect((await on.by('delete-credible-project')).status).toBe(403)
    expect((await on.by('update-credible-project', 'db', { body })).status).toBe(403)
    // A name is unique in the deployment: a rejection would tell a project which names others have.
    const as = on.keys.admin
    expect((await on.by('update-credible-project', 'db', { as, body })).status).toBe(403)
    const own = await on.by('update-credible-project', 'db', {
      ...{ as, body: { ...view(on.name), readme: 'said' } },
    })
    expect(own.status).toBe(200)
  })
})

describe('404', () => {
  it('answers for a project out of reach as for one that is not there', async () => {
    const ids = [
      ...['read-credible-project', 'update-credible-project', 'delete-credible-project'],
      'list-credible-connections',
    ]
    for (const id of ids) {
      const [theirs, none] = await Promise.all(
        [on.otherName, 'nothing'].map((projectName) =>
          on.by(id, 'db', { as: on.keys.admin, params: { projectName }, body: {} }),
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
    await on.by('create-credible-project', 'db', { ...owner(), body: { name: 'two' } })
    const renamed = await on.by('update-credible-project', 'db', {
      ...{ ...owner(), params: { projectName: 'two' }, body },
    })
    expect([renamed.status, renamed.body.code]).toEqual([409, 409])
    const held = await on.by('delete-credible-project', 'db', owner())
    expect([held.status, held.body.code]).toEqual([409, 409])
  })
})

describe('200', () => {
  it('is made, read, listed and deleted, as the project that the native API knows', async () => {
    const body = { name: 'new', readme: '# Kept', resource: 'ignored' }
    const made = await on.by('create-credible-project', 'db', { ...owner(), body })
    const message = 'Project "new" created successfully'
    const shown = { ...view('new'), readme: '# Kept' }
    expect([made.status, made.body]).toEqual([200, { ...shown, message }])
    const params = { projectName: 'new' }
    const read = await on.by('read-credible-project', 'db', { ...owner(), params })
    expect([read.status, read.body]).toEqual([200, shown])
    const list = await on.by('list-credible-projects', 'db', owner())
    expect(list.body).toContainEqual(shown)
    expect((await on.by('list-credible-projects')).body).toEqual([view(on.name)])
    const native = await on.ask('list-projects')
    expect(native.text).toContain('"new"')
    const gone = await on.by('delete-credible-project', 'db', { ...owner(), params })
    expect([gone.status, gone.body.name]).toEqual([200, 'new'])
    expect((await on.by('read-credible-project', 'db', { ...owner(), params })).status).toBe(404)
  })

  it('is renamed and keeps its readme, its connections and its id; what is read is taken back', async () => {
    const change = (projectName: string, body: object) =>
      on.by('update-credible-project', 'db', { ...owner(), params: { projectName }, body })
    const read = async (projectName: string) =>
      (await on.by('read-credible-project', 'db', { ...owner(), params: { projectName } })).body
    const mysql = { type: 'mysql', mysqlConnection: {} }
    await on.by('create-credible-connection', 'db', { body: mysql })
    const said = await change(on.name, { readme: '# Sales' })
    expect([said.status, said.body]).toEqual([
      200,
      {
        ...{ ...view(on.name), readme: '# Sales' },
        message: `Project "${on.name}" updated successfully`,
      },
    ])
    const renamed = await change(on.name, { ...(await read(on.name)), name: 'sales' })
    expect([renamed.status, renamed.body.name]).toEqual([200, 'sales'])
    expect((await read(on.name)).code).toBe(404)
    expect(await read('sales')).toEqual({ ...view('sales'), readme: '# Sales' })
    const params = { projectName: 'sales' }
    expect((await on.by('read-credible-connection', 'db', { params })).status).toBe(200)
    const native = await on.ask('read-project', { params: { project_id: on.project } })
    expect(native.body.data.name).toBe('sales')
    // A rename by the native API leaves what is said of it.
    const { project: project_id } = on
    await on.ask('rename-project', { params: { project_id }, body: { name: 'again' } })
    expect(await read('again')).toHaveProperty('readme', '# Sales')
    expect((await change('again', {})).status).toBe(200)
    await change('again', { readme: null })
    expect(await read('again')).toEqual(view('again'))
    expect(on.world.events(on.project).map(({ details }) => details)).toMatchObject(
      expect.arrayContaining([
        { name: on.name, before: on.name, fields: ['readme'] },
        { name: 'sales', before: on.name },
      ]),
    )
  })

  it('tells that it is there, to everybody', async () => {
    const { status, body } = await on.ask('read-credible-status', { headers: {} })
    expect([status, body]).toMatchObject([200, { initialized: true, version: '0.0.0-test' }])
  })
})
