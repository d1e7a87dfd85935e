import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'

interface NameFieldProps {
  readonly name: string
  readonly fault?: string
  readonly placeholder?: string
  readonly description?: string
  onChange(name: string): void
}

/** The name of something. */
export function NameField({
  name,
  fault = '',
  placeholder = 'openai-prod',
  description,
  onChange,
}: NameFieldProps) {
  return (
    <FormField
      label="Name"
      description={description ?? 'What you will know it by. It cannot be changed later.'}
      errorText={fault === '' ? '' : `The name ${fault}.`}
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
