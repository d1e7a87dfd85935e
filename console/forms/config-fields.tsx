import FormField from '@cloudscape-design/components/form-field'
import RadioGroup from '@cloudscape-design/components/radio-group'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { ConfigField } from './config-field.tsx'
import type { ConfigForm } from './config-form.ts'
import { FieldGroup } from './field-groups.tsx'
import { FileDrop } from './key-drop.tsx'
import type { Alternatives } from './schema.ts'

interface ConfigFieldsProps {
  readonly form: ConfigForm
  /** The names of fields that are shown elsewhere. */
  readonly except?: readonly string[]
}

/** The fields of a config that apply to the choices made in it; those of groups come last. */
export function ConfigFields({ form, except = [] }: ConfigFieldsProps) {
  const { spec, shape, fields } = form
  const shown = new Set<Alternatives>()
  const own = shape.fields.filter(({ name }) => !except.includes(name))
  const groups = new Set(own.flatMap(({ group }) => group ?? []))
  return (
    <SpaceBetween size="l">
      {spec.file && <FileDrop form={form} members={spec.file} />}
      {spec.chooser && (
        <FormField label={spec.chooser.label}>
          <RadioGroup
            value={shape.value ?? ''}
            items={spec.shapes.map(({ value, label }) => ({ value: value ?? '', label }))}
            onChange={({ detail }) => form.chooseShape(detail.value)}
          />
        </FormField>
      )}
      {own.map((field) => {
        if (field.group !== undefined) return null
        const choice = spec.alternatives.find(({ options }) =>
          options.some((option) => option.fields.includes(field.name)),
        )
        const first = choice !== undefined && !shown.has(choice)
        if (choice) shown.add(choice)
        return (
          <SpaceBetween key={field.name} size="l">
            {first && <Choice form={form} alternatives={choice} />}
            {fields.includes(field) && <ConfigField form={form} field={field} />}
          </SpaceBetween>
        )
      })}
      {[...groups].map((label) => (
        <FieldGroup
          key={label}
          form={form}
          label={label}
          fields={fields.filter(({ group }) => group === label)}
        />
      ))}
    </SpaceBetween>
  )
}

function Choice({
  form,
  alternatives,
}: {
  readonly form: ConfigForm
  readonly alternatives: Alternatives
}) {
  return (
    <FormField label={alternatives.title}>
      <RadioGroup
        value={form.chosen(alternatives)}
        items={alternatives.options.map(({ title }) => ({ value: title, label: title }))}
        onChange={({ detail }) => form.chooseAlternative(alternatives, detail.value)}
      />
    </FormField>
  )
}
