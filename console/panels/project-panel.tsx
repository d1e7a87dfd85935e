import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { One, Project } from '../api/resources.ts'
import type { Issues } from '../forms/form-state.ts'
import { NameField } from '../forms/name-and-type.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/feedback.tsx'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useIdempotencyKey, useSubmit } from './use-submit.ts'

/** Creates a project, or renames one. */
export default function ProjectPanel({ id }: { readonly id: string | undefined }) {
  const { projects } = useProject()
  const project = projects?.find((one) => one.id === id)
  if (id === undefined) return <ProjectForm />
  if (project) return <ProjectForm project={project} />
  return (
    <PanelFrame title="Rename project" leave="Close">
      {projects ? 'This project does not exist.' : <Loading what="the project" />}
    </PanelFrame>
  )
}

function ProjectForm({ project }: { readonly project?: Project }) {
  const { ask } = useSignedIn()
  const { choose } = useProject()
  const { notify } = useNotices()
  const { close } = usePanel()
  const queries = useQueryClient()
  const idempotencyKey = useIdempotencyKey()
  const [name, setName] = useState(project?.name ?? '')
  const submit = useSubmit({
    issuesOf,
    async send() {
      const body = { name: name.trim() }
      const { data } = await ask<One<Project>>(
        project
          ? { method: 'PATCH', path: `/v1/projects/${project.id}`, body }
          : { method: 'POST', path: '/v1/projects', body, idempotencyKey: idempotencyKey(body) },
      )
      await queries.invalidateQueries({ queryKey: projectsKey })
      if (!project) choose(data.id)
      notify({ type: 'success', header: `${data.name} was ${project ? 'renamed' : 'created'}.` })
      close()
    },
  })
  return (
    <FormPanel
      title={project ? 'Rename project' : 'Create project'}
      submit={submit}
      label={project ? 'Rename' : 'Create'}
      busyLabel="Saving"
      disabled={name.trim() === ''}
      failure="The project was not saved"
      fields={['name']}
    >
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder="production"
        description="An environment, a team or an application whose connections belong together."
        onChange={setName}
      />
    </FormPanel>
  )
}

function issuesOf({ code, details }: ApiProblem): Issues {
  if (code === 'name_taken') return { name: 'is taken' }
  return typeof details.name === 'string' ? { name: details.name } : {}
}
