import { createCredibleProject, projectWritten } from '../shared/api/surfaces/credible/projects.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { createProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { eventOf } from '../shared/model/event.ts'
import { newProject } from '../shared/model/project.ts'
import { withIdempotency } from '../shared/usecases/idempotency.ts'
import { assertAllProjects } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  createCredibleProject,
  { createProjects, readStoredResponses },
  async ({ body, caller, context, idempotency }, powers) => {
    assertAllProjects(caller, 'Creating a project requires a key that is not limited to a project.')
    const { now } = context
    const request = { ...idempotency, route: createCredibleProject.route, scope: 'deployment', now }
    return withIdempotency(powers.readStoredResponses, request, async (key) => {
      const project = newProject({ name: body.name, readme: body.readme ?? undefined }, caller, now)
      const answer = { status: 200, headers: {}, body: projectWritten(project, 'created') }
      const event = eventOf('project.created', project.id, context, { name: project.name })
      await powers.createProjects.insert(project, event, key && { key, answer })
      return answer
    })
  },
)
