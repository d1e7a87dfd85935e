import FileDropzone from '@cloudscape-design/components/file-dropzone'
import FileInput from '@cloudscape-design/components/file-input'
import FormField from '@cloudscape-design/components/form-field'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useState } from 'react'
import type { ConfigForm } from './config-form.ts'
import { draftOf } from './draft.ts'

interface FileDropProps {
  readonly form: ConfigForm
  /** What the file must say for it to be the right kind. */
  readonly members: Readonly<Record<string, string>>
}

interface Outcome {
  readonly filled?: string
  readonly fault?: string
}

// A key file has some 2 KB; whatever is this large is another file.
const mostBytes = 64 * 1024

/** Fills in the fields from a key file, which itself goes nowhere. */
export function FileDrop({ form, members }: FileDropProps) {
  const [outcome, setOutcome] = useState<Outcome>({})
  const take = async (files: readonly File[]) => {
    const [file] = files
    if (file) setOutcome(await filled(file, form, members))
  }
  return (
    <FormField
      label="Key file"
      description="The JSON file that the provider gave you fills in the fields below. It is read here, in the browser."
      errorText={outcome.fault ?? ''}
      stretch
    >
      <FileDropzone onChange={({ detail }) => void take(detail.value)}>
        <SpaceBetween size="xs" alignItems="center">
          <FileInput
            accept="application/json,.json"
            value={[]}
            onChange={({ detail }) => void take(detail.value)}
          >
            Choose a key file
          </FileInput>
          {outcome.filled ? (
            <StatusIndicator type="success">{outcome.filled}</StatusIndicator>
          ) : (
            <span>or drop it here</span>
          )}
        </SpaceBetween>
      </FileDropzone>
    </FormField>
  )
}

async function filled(
  file: File,
  form: ConfigForm,
  members: FileDropProps['members'],
): Promise<Outcome> {
  const content = file.size > mostBytes ? undefined : await readJson(file)
  if (!content) return { fault: `${file.name} is no JSON file of a key.` }
  const strange = Object.entries(members).find(([name, wanted]) => content[name] !== wanted)
  if (strange)
    return {
      fault: `${file.name} is not the right kind of file: its ${strange[0]} must be "${strange[1]}".`,
    }
  const known = form.shape.fields.filter(({ name }) => content[name] !== undefined)
  for (const field of known) {
    if (form.stored(field.name) !== undefined) form.store(field.name, 'replaced')
    form.set(field.name, draftOf(field, content[field.name]))
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
