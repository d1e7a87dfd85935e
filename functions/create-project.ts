import { createdProject, createProject } from '../shared/api/surfaces/native/projects.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { createProjects } from '../shared/aws/projects.ts'
import { createProjectKeys } from '../shared/aws/secrets/index.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { eventOf } from '../shared/model/event.ts'
import { newProject } from '../shared/model/project.ts'
import { withIdempotency } from '../shared/usecases/idempotency.ts'
import { assertAllProjects } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  createProject,
  { createProjects, createProjectKeys, readStoredResponses },
  async ({ body, caller, context, idempotency }, powers) => {
    assertAllProjects(caller, 'Creating a project requires a key that is not limited to a project.')
    const { now } = context
    const request = { ...idempotency, route: createProject.route, scope: 'deployment', now }
    return withIdempotency(powers.readStoredResponses, request, async (key) => {
      const project = newProject(body, caller, now)
      const isOwn = project.encryption === 'own_key'
      const keyPair = isOwn ? await powers.createProjectKeys.create(project.id) : undefined
      const answer = createdProject(project)
      const event = eventOf('project.created', project.id, context, {
        name: project.name,
        ...(isOwn ? { encryption: 'own_key' } : {}),
      })
      await powers.createProjects.insert(project, event, key && { key, answer }, keyPair)
      return answer
    })
  },
)
