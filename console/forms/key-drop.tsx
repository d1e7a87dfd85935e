import FileDropzone from '@cloudscape-design/components/file-dropzone'
import FileInput from '@cloudscape-design/components/file-input'
import FormField from '@cloudscape-design/components/form-field'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useState } from 'react'
import type { ConfigForm } from './config-form.ts'
import { toDraft } from './draft.ts'
import {
  fileEndings,
  type KeyFileKind,
  maxKeyFileBytes,
  parseObject,
  readKeyFile,
} from './key-file.ts'
import { type FieldSpec, inSentence } from './schema.ts'

interface FileResult {
  readonly filled?: string
  readonly issue?: string
}

interface DropProps {
  readonly label: string
  readonly accept: string
  /** The text of the button. */
  readonly choose: string
  readonly description: string
  read(file: File): Promise<FileResult>
}

/** A place for a file, which the browser reads and does not upload. */
function Drop({ label, accept, choose, description, read }: DropProps) {
  const [result, setResult] = useState<FileResult>({})
  const take = async ([file]: readonly File[]) => {
    if (file) setResult(await read(file))
  }
  return (
    <FormField label={label} description={description} errorText={result.issue ?? ''} stretch>
      <FileDropzone onChange={({ detail }) => void take(detail.value)}>
        <SpaceBetween size="xs" alignItems="center">
          <FileInput accept={accept} value={[]} onChange={({ detail }) => void take(detail.value)}>
            {choose}
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

interface FileDropProps {
  readonly form: ConfigForm
  /** The members that identify the right kind of file, and their values. */
  readonly members: Readonly<Record<string, string>>
}

/** Fills in the fields of a form from a key file. */
export function FileDrop({ form, members }: FileDropProps) {
  return (
    <Drop
      label="Key file"
      accept={fileEndings['application/json']}
      choose="Choose a key file"
      description="Choose the JSON file from the provider to fill in the fields below. The file itself is not uploaded."
      read={(file) => fillFields(file, form, members)}
    />
  )
}

interface KeyDropProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
  readonly kind: KeyFileKind
}

/** Fills in one secret from a file: a private key, or the key of a service account. */
export function KeyDrop({ form, field, kind }: KeyDropProps) {
  const hasPassphrase = form.fields.some(({ name }) => name === `${field.name}_passphrase`)
  return (
    <Drop
      label={`File of the ${inSentence(field.label)}`}
      accept={fileEndings[kind]}
      choose="Choose a file"
      description="Choose the file, or paste its text below. The file itself is not uploaded."
      read={async (file) => {
        const read = await readKeyFile(file, kind, hasPassphrase)
        if ('issue' in read) return read
        form.set(field.name, read.text)
        return { filled: [`Read from ${file.name}`, ...read.notes].join('. ') }
      }}
    />
  )
}

async function fillFields(
  file: File,
  form: ConfigForm,
  members: FileDropProps['members'],
): Promise<FileResult> {
  const content = file.size > maxKeyFileBytes ? undefined : parseObject(await file.text())
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
