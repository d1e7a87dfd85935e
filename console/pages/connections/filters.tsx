import Multiselect from '@cloudscape-design/components/multiselect'
import TextFilter from '@cloudscape-design/components/text-filter'
import type { Connection } from '../../api/resources.ts'
import { useConnectionTypes } from '../../data/catalogue.ts'
import type { ConnectionList } from './use-connection-list.ts'

const statuses: readonly Connection['status'][] = ['active', 'incomplete', 'expired']

/** The search by name, and the types and statuses to choose from. */
export function ConnectionFilters({ list }: { readonly list: ConnectionList }) {
  const { filters, filter, isFiltered, total } = list
  const { data: types = [] } = useConnectionTypes()
  const typeOptions = types
    .map(({ type: value, name: label, category_name }) => ({
      ...{ value, label, filteringTags: [value, category_name] },
    }))
    .sort((a, b) => a.label.localeCompare(b.label))
  const statusOptions = statuses.map((value) => ({ value, label: value }))
  return (
    <div className="filters">
      <TextFilter
        filteringText={filters.text}
        filteringPlaceholder="Start of a name"
        filteringAriaLabel="Find connections by the start of their name"
        countText={isFiltered ? `${total} ${total === 1 ? 'match' : 'matches'}` : ''}
        onChange={({ detail }) => filter({ text: detail.filteringText })}
      />
      <Multiselect
        options={typeOptions}
        selectedOptions={typeOptions.filter(({ value }) => filters.types.includes(value))}
        placeholder="Any type"
        ariaLabel={labelled('Types', typeOptions, filters.types)}
        filteringType="auto"
        filteringAriaLabel="Find a type to show"
        virtualScroll
        inlineTokens
        noMatch="No type matches"
        onChange={({ detail }) =>
          filter({ types: detail.selectedOptions.map(({ value }) => value ?? '') })
        }
      />
      <Multiselect
        options={statusOptions}
        selectedOptions={statusOptions.filter(({ value }) => filters.statuses.includes(value))}
        placeholder="Any status"
        ariaLabel={labelled('Statuses', statusOptions, filters.statuses)}
        inlineTokens
        onChange={({ detail }) =>
          filter({ statuses: detail.selectedOptions.map(({ value }) => value ?? '') })
        }
      />
    </div>
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

/** The label of a list and what is chosen in it: screen readers do not announce its tokens. */
function labelled(label: string, options: readonly Option[], chosen: readonly string[]): string {
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label)
  return names.length === 0 ? label : `${label}: ${names.join(', ')}`
}
