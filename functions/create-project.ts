import { createdProject, createProject } from '../shared/api/projects.ts'
import { createProjects } from '../shared/aws/create-projects.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { eventOf } from '../shared/model/event.ts'
import { newProject } from '../shared/model/project.ts'
import { once } from '../shared/usecases/once.ts'
import { demandEveryProject } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  createProject,
  { createProjects, rememberRequests },
  async ({ body, caller, occasion, idempotency }, powers) => {
    demandEveryProject(caller, 'A new project takes a key that belongs to no one project.')
    const { now } = occasion
    const ask = { ...idempotency, route: createProject.route, scope: 'deployment', now }
    return once(powers.rememberRequests, ask, async (ticket) => {
      const project = newProject(body, caller, now)
      const answer = createdProject(project)
      const event = eventOf('project.created', project.id, occasion, { name: project.name })
      await powers.createProjects.insert(project, event, ticket && { ticket, answer })
      return answer
    })
  },
)
