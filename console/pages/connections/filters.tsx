import Multiselect from '@cloudscape-design/components/multiselect'
import TextFilter from '@cloudscape-design/components/text-filter'
import { useState } from 'react'
import type { Connection } from '../../api/resources.ts'

/** The filters of the list. */
export interface Filters {
  readonly text: string
  readonly types: readonly string[]
  readonly statuses: readonly string[]
  readonly active: boolean
  setText(text: string): void
  setTypes(types: readonly string[]): void
  setStatuses(statuses: readonly string[]): void
  clear(): void
  matches(connection: Connection, typeName: string): boolean
}

/** Filters the list by words, types and statuses. */
export function useConnectionFilters(): Filters {
  const [text, setText] = useState('')
  const [types, setTypes] = useState<readonly string[]>([])
  const [statuses, setStatuses] = useState<readonly string[]>([])
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return {
    ...{ text, types, statuses, setText, setTypes, setStatuses },
    active: words.length > 0 || types.length > 0 || statuses.length > 0,
    clear: () => {
      setText('')
      setTypes([])
      setStatuses([])
    },
    matches: (connection, typeName) => {
      const { name, type, status, created_by, id } = connection
      const searchText = `${name} ${typeName} ${type} ${created_by} ${id}`.toLowerCase()
      return (
        words.every((word) => searchText.includes(word)) &&
        (types.length === 0 || types.includes(type)) &&
        (statuses.length === 0 || statuses.includes(status))
      )
    },
  }
}

interface FilterProps {
  readonly filters: Filters
  readonly connections: readonly Connection[]
  readonly count: number
  nameOf(type: string): string
}

const statuses: readonly Connection['status'][] = ['active', 'incomplete', 'expired']

/** The search field, and the types and statuses to choose from. */
export function ConnectionFilters({ filters, connections, count, nameOf }: FilterProps) {
  const typeOptions = [...new Set(connections.map(({ type }) => type))]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  const statusOptions = statuses.map((value) => ({ value, label: value }))
  return (
    <div className="filters">
      <TextFilter
        filteringText={filters.text}
        filteringPlaceholder="Find connections"
        filteringAriaLabel="Find connections"
        countText={filters.active ? `${count} ${count === 1 ? 'match' : 'matches'}` : ''}
        onChange={({ detail }) => filters.setText(detail.filteringText)}
      />
      <Multiselect
        options={typeOptions}
        selectedOptions={typeOptions.filter(({ value }) => filters.types.includes(value))}
        placeholder="Any type"
        ariaLabel={labelled('Types', typeOptions, filters.types)}
        filteringType={typeOptions.length > 8 ? 'auto' : 'none'}
        inlineTokens
        empty="No connections yet"
        onChange={({ detail }) =>
          filters.setTypes(detail.selectedOptions.map(({ value }) => value ?? ''))
        }
      />
      <Multiselect
        options={statusOptions}
        selectedOptions={statusOptions.filter(({ value }) => filters.statuses.includes(value))}
        placeholder="Any status"
        ariaLabel={labelled('Statuses', statusOptions, filters.statuses)}
        inlineTokens
        onChange={({ detail }) =>
          filters.setStatuses(detail.selectedOptions.map(({ value }) => value ?? ''))
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
