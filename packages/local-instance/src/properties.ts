/** System properties (sys_properties). */
import type { Platform } from './platform.ts'
import { is } from './query/conditions.ts'

/** The value of a property; undefined when it is not set. */
export function propertyOf({ store }: Pick<Platform, 'store'>, name: string): string | undefined {
    return store.select('sys_properties', is('name', name), { limit: 1 })[0]?.['value'] ?? undefined
}

/** Sets a property, which may be new. */
export function setProperty(platform: Platform, name: string, value: string): void {
    const property = platform.record('sys_properties')
    const exists = property.get('name', name)
    if (!exists) property.setValue('name', name)
    property.setValue('value', value)
    property.update()
}
