/** Categories of system properties: what a properties page shows. */
import { reference, text, whole, type BaseTable } from '../columns.ts'

const SEEN = 'Records of published applications'

export const tables: BaseTable[] = [
    {
        name: 'sys_properties_category',
        label: 'System Property Category',
        extends: 'sys_metadata',
        evidence: 'observed',
        source: SEEN,
        columns: [text('name', 100, { display: true }), text('title', 255)],
    },
    {
        name: 'sys_properties_category_m2m',
        label: 'Category Property',
        extends: 'sys_metadata',
        evidence: 'observed',
        source: SEEN,
        columns: [
            reference('category', 'sys_properties_category', { cascadeRule: 'delete' }),
            reference('property', 'sys_properties', { cascadeRule: 'delete' }),
            whole('order'),
        ],
    },
]
