import { createdProject, createProject } from '../shared/api/projects.ts'
import { createProjects } from '../shared/aws/create-projects.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { eventOf } from '../shared/domain/event.ts'
import { once } from '../shared/domain/once.ts'
import { newProject } from '../shared/domain/project.ts'
import { demandEveryProject } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

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
