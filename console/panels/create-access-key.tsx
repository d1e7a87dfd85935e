import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey } from '../data/queries.ts'
import { NameField } from '../forms/name-field.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type AccessKeyDraft, AccessKeyFields, everyProject } from './access-key-fields.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSubmit } from './use-submit.ts'

const dayMs = 24 * 3600 * 1000

/** Asks what a new access key is for, and creates it. */
export function CreateAccessKey({ onCreated }: { onCreated(created: NewAccessKey): void }) {
  const { ask, self } = useSignedIn()
  const { project } = useProject()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [draft, setDraft] = useState<Omit<AccessKeyDraft, 'projectId'>>({
    ...{ user: '', role: 'runtime', lifeDays: 90 },
  })
  const [chosen, choose] = useState<string>()
  // The narrower scope by default: the project that is open.
  const projectId = chosen ?? self.project_id ?? project?.id ?? everyProject
  const submit = useSubmit({
    async send() {
      const body = bodyOf(name, { ...draft, projectId })
      const path = '/v1/access-keys'
      const { data } = await ask<One<NewAccessKey>>({ method: 'POST', path, body })
      void queries.invalidateQueries({ queryKey: accessKeysKey })
      onCreated(data)
    },
  })
  return (
    <FormPanel
      title="Create access key"
      submit={submit}
      label="Create"
      busyLabel="Creating"
      disabled={name.trim() === ''}
      failure="The access key was not created"
      fields={['name', 'user']}
    >
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder="checkout-service"
        description="The application or person that uses the key."
        onChange={setName}
      />
      <AccessKeyFields
        draft={{ ...draft, projectId }}
        userIssue={submit.issues.user}
        onChange={({ projectId: id, ...others }) => {
          if (id !== undefined) choose(id)
          setDraft((now) => ({ ...now, ...others }))
        }}
      />
    </FormPanel>
  )
}

function bodyOf(name: string, { user, role, projectId, lifeDays }: AccessKeyDraft) {
  return {
    ...{ name: name.trim(), role },
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    ...(projectId === everyProject ? {} : { project_id: projectId }),
    ...(lifeDays === undefined
      ? {}
      : { expires_at: new Date(Date.now() + lifeDays * dayMs).toISOString() }),
  }
}
