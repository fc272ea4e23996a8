/** What the scripts of CI lookup rules call, so that they stay a few lines that an admin can read and extend. */
import { ciByField, classOfResourceType } from '../glide/cmdb/lookup-rules.ts'

/** sys_id of the CI whose field has a value, in the class that the resource type is mapped to; '' when there is none. */
export function ciOfType(resourceType: string, field: string, value: string): string {
    const table = classOfResourceType(resourceType)
    return table === '' ? '' : ciByField(table, field, value)
}

/** The same in a class that is named. */
export function ciOfClass(table: string, field: string, value: string): string {
    return ciByField(table, field, value)
}
