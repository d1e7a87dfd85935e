import type { ApiProblem } from '../../api/problem.ts'
import type { ConnectionType } from '../../api/resources.ts'
import { type ClientChoice, useClientChoice } from '../../forms/client-choice.ts'
import { inputsField, useTypeWithInputs } from '../../forms/client-inputs.ts'
import { ClientSection } from '../../forms/client-section.tsx'
import { ConfigField } from '../../forms/config-field.tsx'
import { ConfigFields } from '../../forms/config-fields.tsx'
import { type ConfigForm, useConfigForm } from '../../forms/config-form.ts'
import { NameField } from '../../forms/name-field.tsx'
import { TypeHelp } from '../../forms/type-help.tsx'
import { usePanel } from '../../layout/panel.tsx'
import { useProject } from '../../session/project.tsx'
import { FormPanel } from '../form-panel.tsx'
import { DraftTest } from '../test-connection.tsx'
import { useSubmit } from '../use-submit.ts'
import { createTitle, type NewConnectionProps, useAnnounce, useCreate } from './use-create.ts'

/** The form of a new connection of any type but those whose server is discovered. */
export function ConnectionForm({ type, typeField, name, setName, choose }: NewConnectionProps) {
  const { project } = useProject()
  const choice = useClientChoice(type)
  const form = useConfigForm(useTypeWithInputs(type, choice.inputs), undefined, {
    references: true,
  })
  const inputs = form.fields.filter(({ name, members }) => name === inputsField && members)
  const submit = useCreateConnection({ type, form, name: name.trim(), choice })
  return (
    <FormPanel
      title={createTitle}
      submit={submit}
      label="Create"
      busyLabel="Creating"
      disabled={name.trim() === '' || !project}
      failure="The connection was not created"
      fields={['name']}
    >
      {typeField}
      <NameField name={name} issue={submit.issues.name} onChange={setName} />
      <TypeHelp type={type} onChoose={choose} />
      <ConfigFields form={form} except={inputs.map(({ name }) => name)} />
      {type.oauth && <ClientSection type={type} choice={choice} />}
      {inputs.map((field) => (
        <ConfigField key={field.name} form={form} field={field} />
      ))}
      {!type.oauth && <DraftTest type={type} form={form} />}
    </FormPanel>
  )
}

interface Drafted {
  readonly type: ConnectionType
  readonly form: ConfigForm
  readonly name: string
  readonly choice: ClientChoice
}

/** Creates the connection; one that needs an authorization goes on to it. */
function useCreateConnection({ type, form, name, choice }: Drafted) {
  const panel = usePanel()
  const create = useCreate()
  const announce = useAnnounce()
  return useSubmit({
    issuesOf: (problem: ApiProblem) => choice.showIssues(problem) ?? form.showIssues(problem),
    async send() {
      const config = form.read()
      const client = type.oauth ? choice.read() : null
      if (!config || client === undefined) return
      const clientId = type.oauth ? await choice.requireId(client) : undefined
      const created = await create({ type: type.type, name, config, clientId })
      if (created.status === 'incomplete' && type.oauth)
        panel.open('authorize-connection', created.id)
      else panel.close()
      announce(created)
    },
  })
}
