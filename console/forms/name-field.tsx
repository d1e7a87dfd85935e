import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'

interface NameFieldProps {
  readonly name: string
  readonly issue?: string | undefined
  readonly placeholder?: string
  readonly description?: string
  onChange(name: string): void
}

/** The field for a name. */
export function NameField({
  name,
  issue = '',
  placeholder = 'openai-prod',
  description,
  onChange,
}: NameFieldProps) {
  return (
    <FormField
      label="Name"
      description={
        description ?? 'A name that identifies it in Mooring. It cannot be changed later.'
      }
      errorText={issue === '' ? '' : `The name ${issue}.`}
      stretch
    >
      <Input
        value={name}
        placeholder={placeholder}
        autoComplete="off"
        spellcheck={false}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  )
}
