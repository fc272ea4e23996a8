/** Every table of the base, parents before what extends them. */
import { tables as resourceTypes } from './cloud/resource-types.ts'
import { tables as classes } from './cmdb/classes.ts'
import { tables as irePayloads } from './cmdb/ire-payloads.ts'
import { tables as relations } from './cmdb/relations.ts'
import type { BaseTable } from './columns.ts'
import { tables as results } from './compliance/results.ts'
import { tables as tests } from './compliance/tests.ts'
import { tables as containerImages } from './container/images.ts'
import { tables as vulnerabilities } from './container/vulnerabilities.ts'
import { tables as vulnerableItems } from './container/vulnerable-items.ts'
import { tables as access } from './platform/access.ts'
import { tables as applications } from './platform/applications.ts'
import { tables as cluster } from './platform/cluster.ts'
import { tables as dataSources } from './platform/data-sources.ts'
import { tables as events } from './platform/events.ts'
import { tables as importSets } from './platform/import-sets.ts'
import { tables as interfaces } from './platform/interface.ts'
import { tables as propertyPages } from './platform/property-pages.ts'
import { tables as scripts } from './platform/scripts.ts'
import { tables as security } from './platform/security.ts'
import { tables as uiAssets } from './platform/ui-assets.ts'
import { tables as uiPolicies } from './platform/ui-policies.ts'
import { tables as updates } from './platform/updates.ts'
import { tables as tasks } from './platform/tasks.ts'
import { tables as users } from './platform/users.ts'
import { tables as discoveredItems } from './security/discovered-items.ts'
import { tables as integrations } from './security/integrations.ts'

export const everyTable: BaseTable[] = [
    ...applications,
    ...updates,
    ...propertyPages,
    ...users,
    ...scripts,
    ...security,
    ...access,
    ...cluster,
    ...interfaces,
    ...uiAssets,
    ...uiPolicies,
    ...events,
    ...dataSources,
    ...importSets,
    ...classes,
    ...relations,
    ...tasks,
    ...irePayloads,
    ...integrations,
    ...discoveredItems,
    ...tests,
    ...results,
    ...vulnerabilities,
    ...containerImages,
    ...vulnerableItems,
    ...resourceTypes,
]
