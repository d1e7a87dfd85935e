import FileDropzone from '@cloudscape-design/components/file-dropzone'
import FileInput from '@cloudscape-design/components/file-input'
import FormField from '@cloudscape-design/components/form-field'
import RadioGroup from '@cloudscape-design/components/radio-group'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useState } from 'react'
import { ConfigField } from './config-field.tsx'
import type { ConfigForm } from './config-form.ts'
import { toDraft } from './draft.ts'
import { FieldGroup } from './field-groups.tsx'
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

interface FileDropProps {
  readonly form: ConfigForm
  /** The members that identify the right kind of file, and their values. */
  readonly members: Readonly<Record<string, string>>
}

interface FileResult {
  readonly filled?: string
  readonly issue?: string
}

// A key file has about 2 KB: a file of this size is another kind.
const maxBytes = 64 * 1024

/** Fills in the fields from a key file, which the browser does not send. */
function FileDrop({ form, members }: FileDropProps) {
  const [result, setResult] = useState<FileResult>({})
  const read = async (files: readonly File[]) => {
    const [file] = files
    if (file) setResult(await fillFields(file, form, members))
  }
  return (
    <FormField
      label="Key file"
      description="Choose the JSON file from the provider to fill in the fields below. The file itself is not uploaded."
      errorText={result.issue ?? ''}
      stretch
    >
      <FileDropzone onChange={({ detail }) => void read(detail.value)}>
        <SpaceBetween size="xs" alignItems="center">
          <FileInput
            accept="application/json,.json"
            value={[]}
            onChange={({ detail }) => void read(detail.value)}
          >
            Choose a key file
          </FileInput>
          {result.filled ? (
            <StatusIndicator type="success">{result.filled}</StatusIndicator>
          ) : (
            <span>or drop it here</span>
          )}
        </SpaceBetween>
      </FileDropzone>
    </FormField>
  )
}

async function fillFields(
  file: File,
  form: ConfigForm,
  members: FileDropProps['members'],
): Promise<FileResult> {
  const content = file.size > maxBytes ? undefined : await readJson(file)
  if (!content) return { issue: `${file.name} is not a JSON key file.` }
  const mismatch = Object.entries(members).find(([name, wanted]) => content[name] !== wanted)
  if (mismatch)
    return {
      issue: `${file.name} is not the right kind of file: its ${mismatch[0]} must be "${mismatch[1]}".`,
    }
  const known = form.shape.fields.filter(({ name }) => content[name] !== undefined)
  for (const field of known) {
    if (form.stored(field.name) !== undefined) form.store(field.name, 'replaced')
    form.set(field.name, toDraft(field, content[field.name]))
  }
  return { filled: `${known.length} fields filled in from ${file.name}` }
}

async function readJson(file: File): Promise<Record<string, unknown> | undefined> {
  try {
    const parsed: unknown = JSON.parse(await file.text())
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? (parsed as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
