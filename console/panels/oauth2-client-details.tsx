import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Toggle from '@cloudscape-design/components/toggle'
import { type ReactNode, useMemo, useState } from 'react'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField } from '../forms/name-field.tsx'
import { oauth2ClientSchema } from '../forms/oauth2-client-schema.ts'
import { OtherFaults } from '../forms/other-issues.tsx'
import { TypeHelp } from '../forms/type-help.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { LostRace } from './edit-conflict.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useKeepOauth2Client } from './use-save-oauth2-client.ts'

interface DetailsProps {
  readonly title: string
  readonly type: ConnectionType
  /** Where a new one is registered: to choose another type by. */
  readonly typeField?: ReactNode
  /** The one that is changed; absent: a new one. */
  readonly client?: Oauth2Client
}

/** What an OAuth client is known by, here and at its provider. */
export function Oauth2ClientDetails({ title, type, typeField, client }: DetailsProps) {
  const { self } = useSignedIn()
  const { project } = useProject()
  const [name, setName] = useState(client?.name ?? '')
  const [system, setSystem] = useState(false)
  const { oauth2_client_brings_endpoints: brings } = type
  const schema = useMemo(() => ({ config_schema: oauth2ClientSchema(brings) }), [brings])
  const form = useConfigForm(schema, client && { ...client, config: { ...client } })
  const { keep, others, race } = useKeepOauth2Client({
    ...{ form, type: type.type, name: name.trim(), client, projectId: project?.id, system },
    rename: setName,
  })
  const { name: nameFault = '', ...rest } = others
  const deploymentsOwn = self.role === 'admin' && self.project_id === null
  return (
    <PanelFrame
      title={title}
      onSubmit={() => void keep.run()}
      actions={
        <Button
          variant="primary"
          disabled={name.trim() === '' || (!project && !system && !client)}
          loading={keep.busy}
          loadingText="Saving"
        >
          {client ? (race ? 'Update anyway' : 'Update') : 'Register'}
        </Button>
      }
    >
      {race && <LostRace race={race} />}
      {keep.problem && keep.problem.code !== 'precondition_failed' && (
        <ProblemAlert what="The OAuth client was not saved" problem={keep.problem}>
          <OtherFaults faults={rest} />
        </ProblemAlert>
      )}
      {typeField ?? <TypeLabel id={type.type} />}
      <NameField
        name={name}
        fault={nameFault}
        placeholder={`${type.name} app`}
        description="What you will know it by."
        onChange={setName}
      />
      <TypeHelp type={type} />
      <FormField label="Redirect URI" description="Enter it at the provider, exactly like this.">
        <Copyable text={`${location.origin}/v1/oauth2/callback`} what="the redirect URI" />
      </FormField>
      <ConfigFields form={form} />
      {!client && deploymentsOwn && (
        <Toggle checked={system} onChange={({ detail }) => setSystem(detail.checked)}>
          For every project: connections that name no OAuth client use it
        </Toggle>
      )}
    </PanelFrame>
  )
}
