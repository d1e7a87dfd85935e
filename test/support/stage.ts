import { fakeWorld } from '../fakes/world.ts'
import { anAccessKey, keptProject } from './builders.ts'
import type { Answer, Ask } from './call.ts'
import { ask } from './handlers.ts'

/** A deployment with two projects, and the keys of one of them. */
export type Stage = Awaited<ReturnType<typeof stage>>

/** Sets up a deployment in memory; the deployment’s own admin key asks where nobody else does. */
export async function stage() {
  const world = fakeWorld()
  const project = (await keptProject(world)).id
  const other = (await keptProject(world)).id
  const owner = await anAccessKey(world, 'admin')
  const [admin, editor, runtime, viewer] = await Promise.all([
    anAccessKey(world, 'admin', project),
    anAccessKey(world, 'editor', project),
    anAccessKey(world, 'runtime', project),
    anAccessKey(world, 'viewer', project),
  ])
  return {
    world,
    project,
    other,
    keys: { owner, admin, editor, runtime, viewer },
    ask: (id: string, what: Ask = {}): Promise<Answer> =>
      ask(id, { as: owner, ...what }, world.powers),
  }
}

/** The body of a new connection of OpenAI. */
export function newOpenai(projectId: string, given: Readonly<Record<string, unknown>> = {}) {
  const config = { api_key: 'sk-1', url: 'https://llm.example.com/v1' }
  return {
    name: 'openai-prod',
    project_id: projectId,
    type: 'dynamiq.connections.OpenAI',
    config,
    ...given,
  }
}
