import Box from '@cloudscape-design/components/box'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import Link from '@cloudscape-design/components/link'
import Select, { type SelectProps } from '@cloudscape-design/components/select'
import type { ConnectionType } from '../api/resources.ts'
import { toFormSpec } from './schema.ts'

interface TypeFieldProps {
  readonly types: readonly ConnectionType[]
  readonly type: ConnectionType | undefined
  readonly description?: string
  onChoose(type: ConnectionType): void
}

/** The choice of a type, by category and with a search; rarely used types come last. */
export function TypeField({
  types,
  type,
  description = 'The service that the connection gives access to.',
  onChoose,
}: TypeFieldProps) {
  return (
    <FormField label="Type" description={description} stretch>
      <Select
        selectedOption={type ? optionOf(type) : null}
        options={grouped(types)}
        placeholder="Choose a type"
        filteringType="auto"
        filteringAriaLabel="Search types"
        filteringPlaceholder="Search types"
        empty="No type matches"
        virtualScroll={false}
        onChange={({ detail }) => {
          const chosen = types.find((one) => one.type === detail.selectedOption.value)
          if (chosen) onChoose(chosen)
        }}
      />
    </FormField>
  )
}

function optionOf({ type, name }: ConnectionType): SelectProps.Option {
  return { value: type, label: name, filteringTags: [type] }
}

const usual = ({ offered_in_form: offered }: ConnectionType): boolean => offered

function grouped(types: readonly ConnectionType[]): SelectProps.OptionGroup[] {
  const groups = new Map<string, SelectProps.Option[]>()
  for (const type of types.filter(usual)) {
    const options = groups.get(type.category_name) ?? []
    options.push(optionOf(type))
    groups.set(type.category_name, options)
  }
  const others = types.filter((type) => !usual(type)).map(optionOf)
  const more = others.length === 0 ? [] : [{ label: 'More types', options: others }]
  return [...[...groups].map(([label, options]) => ({ label, options })), ...more]
}

/** A link to the provider's instructions, and the rules between the fields. */
export function TypeHelp({ type }: { readonly type: ConnectionType }) {
  const { rules } = toFormSpec(type.config_schema)
  return (
    <Box variant="small">
      <Link href={type.docs_url} external variant="primary" fontSize="body-s">
        How to get credentials for {type.name}
      </Link>
      {rules && <div>{rules}</div>}
    </Box>
  )
}

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
