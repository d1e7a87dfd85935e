import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it as plainIt } from 'vitest'
import type { Response } from './call-api.ts'
import { connect, type Environment } from './environment.ts'
import { maxStartMs, readyEnvironment } from './shared-environment.ts'

/** The secret of the connections that tests create: no page may show it. */
export const secret = 'sk-LEAK-of-the-console'
const openai = { api_key: secret, url: 'https://api.openai.com/v1' }

/** A project that one test has for itself. */
export interface Project {
  readonly id: string
  readonly name: string
  /** A page that is signed in and shows the project. */
  open(path?: string, options?: Parameters<Environment['open']>[0]): Promise<Page>
  /** Creates a connection, by default to OpenAI; returns its id. */
  connection(name: string, members?: object): Promise<string>
  /** The credentials of a connection, as an application looks them up. */
  credentials(id: string): Promise<Record<string, unknown>>
  /** Creates an access key of the project. */
  accessKey(role: string, name?: string): Promise<{ readonly id: string; readonly key: string }>
}

interface Fixtures {
  readonly environment: Environment
  readonly project: Project
  readonly pageErrors: undefined
}

const ready = () => readyEnvironment(inject('consoleEnvironment'))
// The start is no part of the time of a test.
beforeAll(ready, maxStartMs)

/** A test with the shared environment and, where it asks for one, a project of its own. */
export const it = plainIt.extend<Fixtures>({
  environment: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from the pattern.
    async ({}, use) => {
      const environment = await connect(await ready())
      await use(environment)
      await environment.close()
    },
    { scope: 'worker' },
  ],
  project: async ({ environment }, use) => use(await projectIn(environment)),
  pageErrors: [
    async ({ environment }, use) => {
      await use(undefined)
      expect(await environment.closePages()).toEqual([])
    },
    { auto: true },
  ],
})

async function projectIn(environment: Environment): Promise<Project> {
  const { id, name } = await environment.createProject()
  const { api } = environment
  const accessKey: Project['accessKey'] = async (role, keyName = `a ${role}`) => {
    const body = { name: keyName, role, project_id: id }
    const data = created(await api('POST', '/v1/access-keys', body))
    return { id: data.id, key: String(data.key) }
  }
  let runtime: ReturnType<Project['accessKey']> | undefined
  const runtimeKey = () => {
    runtime ??= accessKey('runtime')
    return runtime
  }
  return {
    ...{ id, name },
    open: (path = '/', options = {}) => environment.open({ ...options, path, project: id }),
    async connection(connectionName, members = {}) {
      const openaiType = { type: 'dynamiq.connections.OpenAI', config: openai }
      const body = { name: connectionName, project_id: id, ...openaiType, ...members }
      return created(await api('POST', '/v1/connections', body)).id
    },
    async credentials(connectionId) {
      const { key } = await runtimeKey()
      return (await api('POST', `/v1/connections/${connectionId}/credentials`, {}, key)).data
    },
    accessKey,
  }
}

function created({ status, data }: Response): Response['data'] {
  expect(status).toBe(201)
  return data
}
