import Checkbox from '@cloudscape-design/components/checkbox'
import FormField from '@cloudscape-design/components/form-field'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { One, Project } from '../api/resources.ts'
import type { Issues } from '../forms/form-state.ts'
import { NameField } from '../forms/name-field.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/feedback.tsx'
import { useIdempotencyKey } from '../parts/hooks.ts'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useSubmit } from './use-submit.ts'

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
  const [ownKey, setOwnKey] = useState(false)
  const submit = useSubmit({
    issuesOf,
    async send() {
      const body = { name: name.trim(), ...(ownKey ? { encryption: 'own_key' } : {}) }
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
      fields={['name', 'encryption']}
    >
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder="production"
        description="An environment, a team or an application whose connections belong together."
        onChange={setName}
      />
      {!project && (
        <OwnKeyField checked={ownKey} issue={submit.issues.encryption} onChange={setOwnKey} />
      )}
    </FormPanel>
  )
}

interface OwnKeyFieldProps {
  readonly checked: boolean
  readonly issue: string | undefined
  onChange(checked: boolean): void
}

function OwnKeyField({ checked, issue, onChange }: OwnKeyFieldProps) {
  return (
    <FormField label="Encryption" errorText={issue === undefined ? '' : `The encryption ${issue}.`}>
      <Checkbox
        checked={checked}
        description="Its secrets are encrypted under a key pair that is deleted with the project: after that, no copy of them decrypts."
        onChange={({ detail }) => onChange(detail.checked)}
      >
        A key of its own
      </Checkbox>
    </FormField>
  )
}

function issuesOf({ code, details }: ApiProblem): Issues {
  if (code === 'name_taken') return { name: 'is taken' }
  const { name, encryption } = details
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof encryption === 'string' ? { encryption } : {}),
  }
}
