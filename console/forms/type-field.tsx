import FormField from '@cloudscape-design/components/form-field'
import Select, { type SelectProps } from '@cloudscape-design/components/select'
import type { ConnectionType } from '../api/resources.ts'

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
